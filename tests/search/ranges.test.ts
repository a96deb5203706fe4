/** An archive of several ranges is searched as if it were one. */
import fc from 'fast-check'
import {afterAll, beforeAll, describe, expect, it, test} from 'vitest'
import {cutRanges, type Cuttable} from '../../scripts/search/cut-ranges.ts'
import type {WholeArticle} from '../../src/archive-folder/articles.ts'
import type {Article} from '../../src/schema/article.ts'
import {record} from '../views/records.ts'
import {searchArchive} from './search-archive.ts'
import {serveIndex, type ServedIndex} from './served-index.ts'

/** Some words are in all ranges, some in one, some in one article; beginnings and endings overlap. */
const words = ['uranium', 'visits', 'visited', 'palace', 'Łódź', 'lodging', 'harvest', 'trade']
const names = ['nursultan-nazarbayev', 'shimon-peres']

/** Articles of different words, countries and dates, each of the same length; the last are undated. */
function article(number: number): WholeArticle {
  const pick = (step: number) => words[(number * step + (number % 3)) % words.length] ?? ''
  const day = `${1990 + (number >> 1)}-0${1 + (number % 2)}-11`
  const dated = {date: day, dateEarliest: day, dateLatest: day}
  const data: Partial<Article> = {
    ...(number < 17 && dated),
    title: `Report ${number}`,
    countries: number % 3 === 0 ? ['KZ'] : ['AZ', 'IR'],
    people: number % 4 === 0 ? [names[number % 2] ?? ''] : [],
    language: number % 5 === 0 ? 'he' : 'en'
  }
  const rare = number === 7 ? 'zircon' : number > 14 ? 'opal' : 'stone'
  const body = `The ${pick(1)} of ${pick(3)}.\n\nMore ${pick(5)} and ${rare} ${pick(2)} קזחסטן ${pick(7)}.\n`
  return record(`a${String(number).padStart(2, '0')}`, data, body)
}

const archive = searchArchive(Array.from({length: 20}, (_, number) => article(number)))
let whole: ServedIndex
let cut: ServedIndex

beforeAll(async () => {
  whole = await serveIndex(archive)
  cut = await serveIndex(archive, {limits: {articles: 3, characters: 10_000}})
}, 60_000)

afterAll(() => {
  whole.close()
  cut.close()
})

/** All that a search says, the order of the articles apart when they are ordered by relevance. */
async function answer(served: ServedIndex, state: string) {
  const found = await served.ask(state)
  const ids = await served.found(state)
  const {total, unknown, allButOne, undatedLeftOut} = found
  return {
    ids: state.includes('sort=') ? ids : ids.toSorted(),
    numbers: (await found.numbers()).toSorted((a, b) => a - b),
    total,
    unknown,
    allButOne,
    undatedLeftOut,
    facets: await found.facets(),
    waysOut: await found.waysOut()
  }
}

const queryWord = fc.constantFrom(
  ...[
    ...words,
    'visiting',
    'lodz',
    'Lod',
    'urani',
    'zircon',
    'opal',
    'stone',
    'קזחסטן',
    'Nasarbajew'
  ],
  ...[
    'xyzzy',
    'uraniumx',
    '"the palace"',
    '"more uranium"',
    '-trade',
    '-"stone"',
    'or',
    '1994',
    'report'
  ]
)
const query = fc.array(queryWord, {maxLength: 3}).map((all) => all.join(' '))
const filter = fc.constantFrom(
  ...['', 'country=kazakhstan', 'country=iran', 'year=1994', 'year=undated', 'year=1990s'],
  ...['from=1993&to=1996', 'from=1998', 'to=1991', 'language=he', 'from=1996&country=kazakhstan'],
  ...['person=shimon-peres', 'country=nowhere', 'year=1994&year=1990']
)
const order = fc.constantFrom('', 'sort=oldest', 'sort=newest')
const state = fc.tuple(query, filter, order).map(([q, ...rest]) => {
  const parts = [q === '' ? '' : `q=${encodeURIComponent(q)}`, ...rest].filter(
    (part) => part !== ''
  )
  return `?${parts.join('&')}`
})

describe('an archive in several ranges', () => {
  it('has an index for each', () => {
    expect(whole.ranges).toHaveLength(1)
    expect(cut.ranges.length).toBeGreaterThan(6)
    expect(cut.ranges.every(({articles}) => articles <= 3)).toBe(true)
  })

  it('says the same of every search as one index does', async () => {
    await fc.assert(
      fc.asyncProperty(state, async (one) => {
        expect(await answer(cut, one)).toEqual(await answer(whole, one))
      }),
      {numRuns: 300}
    )
  }, 120_000)

  it('orders what one word finds as one index does, in texts of one length', async () => {
    for (const word of [...words, 'stone', 'report', 'opal']) {
      const one = `?q=${encodeURIComponent(word)}`
      expect(await cut.found(one), word).toEqual(await whole.found(one))
    }
  })

  it('loads the program once for all of them', async () => {
    const again = await serveIndex(archive, {limits: {articles: 3, characters: 10_000}})
    const programs: string[] = []
    const metas: string[] = []
    again.server.on('request', ({url = ''}) => {
      if (url.includes('/wasm.')) programs.push(url)
      if (url.includes('.pf_meta')) metas.push(url)
    })
    expect((await again.ask('?q=report')).total).toBe(20)
    expect(metas.length).toBe(again.ranges.length)
    expect(programs).toHaveLength(1)
    again.close()
  })

  it('loads no index that the filters leave nothing of', async () => {
    const again = await serveIndex(archive, {limits: {articles: 3, characters: 10_000}})
    const asked = new Set<string>()
    again.server.on('request', ({url = ''}) => {
      const [, folder] = /\/pagefind\/(\d+)\//.exec(url) ?? []
      if (folder !== undefined) asked.add(folder)
    })
    expect((await again.ask('?q=report&from=1993&to=1993')).total).toBe(2)
    // The years, and the undated articles, which must be counted.
    expect(asked.size).toBeLessThan(again.ranges.length / 2)
    again.close()
  })
})

describe('cutting', () => {
  const cuttable = fc
    .array(
      fc.record({
        date: fc.constantFrom('1990-01-01', '1990-01-02', '1990-03-01', '1995-07-01', '9999-12-31'),
        characters: fc.nat(50)
      })
    )
    .map((all): Cuttable[] => all.toSorted((a, b) => (a.date < b.date ? -1 : 1)))

  test('leaves nothing out, keeps the order, and keeps to the limits', () => {
    fc.assert(
      fc.property(
        cuttable,
        fc.integer({min: 1, max: 9}),
        fc.nat(120),
        (all, articles, characters) => {
          const ranges = cutRanges(all, {articles, characters})
          const numbers = ranges.flatMap(([from, to]) => all.slice(from, to))
          expect(numbers).toEqual(all)
          for (const [from, to] of ranges) {
            expect(to - from).toBeLessThanOrEqual(articles)
            const sum = all.slice(from, to).reduce((length, one) => length + one.characters, 0)
            if (to - from > 1) expect(sum).toBeLessThanOrEqual(characters)
          }
        }
      )
    )
  })

  const days = (...dates: string[]) => dates.map((date) => ({date, characters: 1}))
  const limits = {articles: 4, characters: 100}
  test.each([
    ['nothing', days(), [[0, 0]]],
    ['what fits', days('1990-01-01', '1991-01-01', '1992-01-01'), [[0, 3]]],
    [
      'years before months',
      days('1990-01-01', '1990-02-01', '1991-01-01', '1991-02-01', '1991-03-01', '1991-04-01'),
      [
        [0, 2],
        [2, 6]
      ]
    ],
    [
      'months of one year',
      days('1990-01-01', '1990-01-02', '1990-01-03', '1990-02-01', '1990-02-02', '1990-02-03'),
      [
        [0, 3],
        [3, 6]
      ]
    ],
    [
      'one day',
      days(...Array.from({length: 6}, () => '1990-01-01')),
      [
        [0, 4],
        [4, 6]
      ]
    ]
  ])('%s', (_, articles, ranges) => {
    expect(cutRanges(articles, limits)).toEqual(ranges)
  })
})
