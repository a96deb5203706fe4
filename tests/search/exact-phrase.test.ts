/** Words in quotation marks stand in the text as they are written, with a server and without one. */
import {afterAll, beforeAll, describe, expect, it, test} from 'vitest'
import {searchDataScript} from '../../scripts/portable/search-data.ts'
import {search, type Found} from '../../src/search/engine.ts'
import {bareWords, exactPlaces} from '../../src/search/exact-phrase.ts'
import {splitWords} from '../../src/search/passages.ts'
import type {PortableData} from '../../src/search/portable/data.ts'
import {portableSource} from '../../src/search/portable/source.ts'
import {readState} from '../../src/search/state.ts'
import {record} from '../views/records.ts'
import {searchArchive} from './search-archive.ts'
import {serveIndex, type ServedIndex} from './served-index.ts'

const places: readonly [phrase: string, text: string, places: readonly number[]][] = [
  ['Jewish communities', 'The “Jewish communities,” he said', [1, 2]],
  ['Jewish communities', 'The Jewish community', []],
  ['jewish COMMUNITIES', 'The Jewish communities', [1, 2]],
  ['visits to', 'A visit to Baku; he visits two', []],
  ['first visits', 'The first-ever visit', []],
  ['first visit', 'The first-ever visit', []],
  ['first-ever visit', 'The first-ever visit', [1, 2]],
  ['visit', 'He visits, visited and will visit', [5]],
  ['visit', 'visits visitor revisit', []],
  ['Nazarbayev', 'In Nazarbayev’s palace', [1]],
  ['Nazarbayev palace', 'In Nazarbayev’s palace', []],
  ["Nazarbayev's palace", 'In Nazarbayev’s palace', [1, 2]],
  ['Heydar Lodz', 'of Heydər Łódź', [1, 2]],
  ['US visit', 'A U.S. visit', [1, 2]],
  ['$5 million', 'for $5 million', [1, 2]],
  ['5 million', 'for $5 million', [1, 2]],
  ['$5 million', 'for 5 million', []],
  ['C++', 'In C++ and C', [1]],
  ['C++', 'Vitamin C', []],
  ['oil gas', 'oil and gas', []],
  ['a a b', 'a a a b', [1, 2, 3]],
  ['встретился с', 'Он встретился с ним', [1, 2]],
  ['с ним', 'Он встретился с нимало', []],
  ['באסטנה', 'פרס באסטנה', [1]],
  ['אסטנה', 'פרס באסטנה', []],
  ['总统', 'met 哈萨克斯坦总统.', [1]],
  ['总理', 'met 哈萨克斯坦总统.', []]
]

test.each(places)('“%s” in “%s”', (phrase, text, expected) => {
  expect(exactPlaces(splitWords(text), phrase)).toEqual(expected)
})

test('an index is asked for words without the signs around them', () => {
  expect(['$5 million', '(oil – gas)', 'first-ever', 'C++'].map(bareWords)).toEqual([
    '5 million',
    'oil gas',
    'first-ever',
    'C'
  ])
})

const many = 30
const archive = searchArchive([
  record('plural', {title: 'One'}, 'The Jewish communities paid $5 million. A community met.\n'),
  record('singular', {title: 'Two'}, 'A Jewish community had its first-ever visit.\n'),
  record('visiting', {title: 'Three'}, 'He visited two towns for 5 hours.\n'),
  // More articles than are looked into.
  ...Array.from({length: many}, (_, at) =>
    record(`many-${at}`, {title: 'More'}, at === 0 ? 'Some harbors.\n' : 'Some harbor.\n')
  )
])

let served: ServedIndex
const script = searchDataScript(archive, (path) => `..${path}index.html`)
const data = JSON.parse(script.replace(/^globalThis\.dateline = /, '')) as PortableData
const portable = portableSource(data)
const unserved = (state: string) => search(portable, readState(state))
const ids = async (found: Found) => (await found.load(0, found.total)).map(({id}) => id).sort()

beforeAll(async () => {
  served = await serveIndex(archive)
})

afterAll(() => served.close())

const queries: Readonly<Record<string, readonly string[]>> = {
  '"Jewish communities"': ['plural'],
  '"jewish community"': ['singular'],
  '“Jewish communities” community': ['plural'],
  '"visits to"': [],
  '"first visits"': [],
  '"first-ever visit"': ['singular'],
  '"visit"': ['singular'],
  '"visited"': ['visiting'],
  '"Jewish communities" visit': [],
  '$5 million': ['plural'],
  $5: ['plural', 'visiting'],
  '"$5"': ['plural'],
  '"$5 million"': ['plural'],
  'Jewish -"Jewish communities"': ['singular'],
  'Jewish -visits': ['plural']
}

describe('both searches find', () => {
  it.each(Object.entries(queries))('%s', async (query, expected) => {
    const state = `?q=${encodeURIComponent(query)}`
    for (const found of [await served.ask(state), await unserved(state)]) {
      expect(await ids(found)).toEqual(expected)
      expect(found.hasOtherForms).toBe(false)
      expect(found.allButOne).toBe(false)
    }
  })
})

describe('an exact phrase', () => {
  it('is what is counted, kept and marked', async () => {
    const found = await served.ask('?q="Jewish+communities"&sort=oldest')
    expect(await found.numbers()).toHaveLength(1)
    const {year} = await found.facets()
    expect(year.map(({count}) => count)).toEqual([1])
    const [hit] = await found.load(0, 1)
    const marked = hit?.excerpts.flatMap(({pieces}) => pieces.filter((one) => one.hit))
    expect(marked?.map(({text}) => text)).toEqual(['Jewish communities'])
  })

  it('is not looked for in more texts than a search may load, which is told', async () => {
    const found = await served.ask('?q="some+harbors"')
    expect([found.total, found.hasOtherForms]).toEqual([many, true])
    const left = await served.ask('?q=some+harbor+-"some+harbors"')
    expect([left.total, left.hasOtherForms]).toEqual([0, true])
  })

  it('is looked for where other words leave fewer', async () => {
    const found = await served.ask('?q="some+harbors"+community')
    expect([found.total, found.hasOtherForms]).toEqual([0, false])
  })

  it('is looked for in every text that is at hand', async () => {
    const found = await unserved('?q="some+harbors"')
    expect([found.total, found.hasOtherForms]).toEqual([1, false])
  })
})

it('values that the archive has not are told', async () => {
  for (const found of [await served.ask('?country=ZZ'), await unserved('?country=ZZ')]) {
    expect([found.total, found.unknownValues]).toEqual([0, [{facet: 'country', value: 'ZZ'}]])
  }
  expect((await served.ask('?year=undated')).unknownValues).toEqual([])
})
