/** What is found does not follow from what was looked for before, though files of words come as needed. */
import fc from 'fast-check'
import {afterAll, beforeAll, describe, expect, it, test} from 'vitest'
import {join} from 'node:path'
import {readMeta} from '../../scripts/search/pagefind-files.ts'
import {search} from '../../src/search/engine.ts'
import {readState} from '../../src/search/state.ts'
import {askedFor, askedForBeginnings, type WordFileEnds} from '../../src/search/word-files.ts'
import {record} from '../views/records.ts'
import {searchArchive} from './search-archive.ts'
import {atOnce, serveIndex, type ServedIndex} from './served-index.ts'

const files: WordFileEnds[] = [
  ['a', 'cats'],
  ['co', 'constr'],
  ['cont', 'contac'],
  ['conta', 'cool'],
  ['cop', 'dog'],
  ['inter', 'internat'],
  ['the', 'the'],
  ['thef', 'them']
]

test.each([
  ['con', ['co', 'cont', 'conta']],
  ['cont', ['cont', 'conta']],
  ['conta', ['cont', 'conta']],
  ['the', ['the', 'thef']],
  // The file of a frequent word is not loaded for longer ones.
  ['thei', ['thef']],
  ['x', []],
  ['internati', ['inter']],
  // How its last word goes on is not known.
  ['internatx', ['inter']],
  ['interz', []]
])('for words that begin with %s, files are asked for by %o', (beginning, asked) => {
  expect(askedFor(beginning, files)).toEqual(asked)
})

test.each([
  ['contactx', ['co', 'cont', 'conta']],
  ['coo', ['co']],
  ['internatx', ['inter']],
  // No longer word is a form of a word of one letter, and none is looked for again that is the whole.
  ['ca', []],
  ['co', []],
  // A word that fills a file is not loaded for those behind it.
  ['theme', ['thef']],
  ['thea', []],
  ['', []]
])('for words that %s begins with, files are asked for by %o', (stem, asked) => {
  expect(askedForBeginnings(stem, files)).toEqual(asked)
})

const beginnings = ['contr', 'const', 'conf', 'econ', 'price', 'visit', 'Нефт']
/** Ends in no ending: none of them is a form of another. */
const word = (number: number) => {
  const letters = [26, 17, 11].map((base) => String.fromCharCode(97 + (number % base)))
  return `${beginnings[number % beginnings.length] ?? ''}${letters.join('')}kx`
}
const wordsOf = (number: number) =>
  Array.from({length: 60}, (_, at) => word(number * 37 + at * at * 3))
const texts = Array.from({length: 90}, (_, number) => wordsOf(number))

describe('words in many files', () => {
  let served: ServedIndex
  beforeAll(async () => {
    const all = texts.map((words, number) =>
      record(`a${100 + number}`, {title: `Report ${words[3]}`}, `${words.join(' ')}\n`)
    )
    served = await serveIndex(searchArchive(all))
  }, 60_000)
  afterAll(() => served.close())

  /** Asked for as in a browser that has not searched yet. */
  async function fresh(query: string, order = '') {
    const state = readState(`?q=${encodeURIComponent(query)}${order}`)
    const found = await search(served.anew(), state)
    return (await found.load(0, found.total)).map(({id}) => id)
  }

  it('are in more files than one for each beginning', () => {
    expect(served.ranges[0]?.wordFiles.length).toBeGreaterThan(beginnings.length)
  })

  it.each(beginnings)('all that begin with %s are found at once', async (beginning) => {
    const wanted = texts.flatMap((words, number) =>
      words.some((one) => one.startsWith(beginning)) ? [`a${100 + number}`] : []
    )
    expect((await fresh(beginning)).toSorted()).toEqual(wanted)
  })

  it('that end a file load that file and no other', async () => {
    const asked = new Set<string>()
    const see = ({url = ''}) => {
      const [, file] = /index\/([^?]+)/.exec(url) ?? []
      if (file !== undefined) asked.add(file)
    }
    served.server.on('request', see)
    const {files = []} = readMeta(join(served.folder, 'pagefind')) ?? {}
    for (const {to} of files) {
      asked.clear()
      // Side by side with itself: nothing comes along.
      await fresh(`"${to} ${to}"`)
      expect([to, asked.size]).toEqual([to, 1])
    }
    served.server.off('request', see)
    expect(files.length).toBeGreaterThan(10)
  })

  const term = fc.oneof(
    fc.nat(400).map(word),
    fc.nat(400).map((number) => `-${word(number)}`),
    fc.nat(400).map((number) => `"${word(number)} ${word(number + 1)}"`),
    fc.tuple(fc.nat(400), fc.integer({min: 3, max: 9})).map(([at, end]) => word(at).slice(0, end))
  )
  const query = fc.array(term, {minLength: 1, maxLength: 3}).map((terms) => terms.join(' '))
  const order = fc.constantFrom('', '&sort=oldest', '&sort=newest')
  const searches = fc.array(fc.tuple(query, order), {minLength: atOnce, maxLength: atOnce})

  it('say the same of any state, to who comes anew and to who has searched', async () => {
    await fc.assert(
      fc.asyncProperty(searches, async (all) => {
        const anew = await Promise.all(all.map((one) => fresh(...one)))
        for (const [at, [text, sort]] of all.entries()) {
          const here = await served.found(`?q=${encodeURIComponent(text)}${sort}`)
          expect(anew[at], `${text} ${sort}`).toEqual(here)
        }
      }),
      {numRuns: 6}
    )
  }, 60_000)

  it('come in the same order whatever was asked before', async () => {
    const queries = [...beginnings, ...[5, 60, 61, 200].map(word), `${word(3)} contr`]
    const first: string[][] = []
    first.push(...(await Promise.all(queries.map((query) => fresh(query)))))
    for (const query of [...texts[4]!, ...texts[9]!]) await served.found(`?q=${query}`)
    for (const [at, query] of queries.entries()) {
      expect(await served.found(`?q=${encodeURIComponent(query)}`), query).toEqual(first[at])
    }
  })
})
