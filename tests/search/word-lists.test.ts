/** Words that most articles have are answered from lists, as the index would answer. */
import {join} from 'node:path'
import {afterAll, beforeAll, describe, expect, it, test} from 'vitest'
import {joinWords} from '../../scripts/search/join-words.ts'
import {writeWordLists, type ListedIndex} from '../../scripts/search/word-lists.ts'
import {rangeFiles, searchFiles} from '../../src/search/files.ts'
import {matchQuery} from '../../src/search/matching.ts'
import {loadPacked} from '../../src/search/packed.ts'
import {parseQuery} from '../../src/search/query.ts'
import {textRanges} from '../../src/search/ranges.ts'
import type {Match, TextIndex} from '../../src/search/text-index.ts'
import {
  leastListed,
  listedMatches,
  listOf,
  mostScored,
  type WordList
} from '../../src/search/word-lists.ts'
import {record} from '../views/records.ts'
import {searchArchive} from './search-archive.ts'
import {serveIndex, type ServedIndex} from './served-index.ts'

describe('a list', () => {
  let served: ServedIndex
  let folder: string
  beforeAll(async () => {
    const bodies = [
      'The palace of the president.\n\nThe end.\n',
      'Of all the visits, and of thé others.\n',
      '\\<\\<\\<\n',
      'No such word.\n',
      'Theatre and than.\n'
    ]
    const all = bodies.map((body, number) =>
      record(`a${number}`, number === 3 ? {title: 'The title'} : {titleSupplied: '…'}, body)
    )
    served = await serveIndex(searchArchive(all))
    folder = served.folder
  })
  afterAll(() => served.close())

  it.each(['the', 'of', 'and', 'a', 'than'])('of “%s” is what the index answers', async (word) => {
    const [index] = served.indexes
    if (!index) throw new Error('There is no index.')
    const keys = await index.keys()
    const listed = writeWordLists(indexOf(keys, word), [word], 0)
    const answer = await index.find(`"${word}"`)
    expect(listed).toEqual(answer.length > 0 ? [word] : [])
    if (answer.length === 0) return
    const file = `${served.address}${searchFiles.rangeData(0)}${rangeFiles.list(0)}`
    const list = await loadPacked<WordList>(file)
    expect(places(listedMatches(list, keys))).toEqual(places(answer))
  })

  /** The index that is served, read once more for `words`. */
  const indexOf = (keys: readonly string[], ...words: string[]): ListedIndex => {
    const again = {folder: join(folder, 'pagefind'), keys: new Map<string, string>()}
    const wanted = new Set(words)
    const joined = joinWords([again], join(folder, `again-${words.join('-')}`), {wanted})
    return {...joined, data: join(folder, searchFiles.rangeData(0)), keys}
  }

  const places = (matches: readonly Match[]) =>
    matches.map(({key, locations}) => `${key} ${locations[0] ?? '-'}`).sort()

  it('is made of words that more articles have than are scored, and of no others', async () => {
    const keys = (await served.indexes[0]?.keys()) ?? []
    const index = indexOf(keys, 'the', 'than')
    expect(writeWordLists(index, ['the', 'than'], 2)).toEqual(['the'])
    expect(writeWordLists(index, ['the', 'than'])).toEqual([])
    expect(served.ranges[0]?.listed).toEqual([])
  })
})

test.each([
  ['"the"', 1],
  ['"Thé"', 1],
  ['"of"', 0],
  ['the', -1],
  ['"of the"', -1],
  ['"then"', -1]
])('%s is answered by list %i', (text, list) => {
  expect(listOf(text, ['of', 'the'])).toBe(list)
})

test('what is not scored in several ranges together has lists in each of them', () => {
  for (const ranges of [1, 2, 5, 7]) {
    const inEach = Math.ceil((mostScored + ranges) / ranges)
    expect(inEach).toBeGreaterThan(leastListed(ranges))
  }
  expect(leastListed(1)).toBe(mostScored)
})

describe('a word of very many articles', () => {
  const asked: string[] = []
  const indexOf = (articles: number): TextIndex => ({
    articles,
    keys: () => Promise.resolve([]),
    find(text) {
      asked.push(text)
      const match = (_: unknown, at: number): Match => {
        const score = text.startsWith('"') ? 1 : at
        return {key: `k${at}`, score, locations: [(at + 2) % articles]}
      }
      return Promise.resolve(Array.from({length: articles}, match))
    },
    load: () => Promise.reject(new Error('Nothing is shown.'))
  })
  const first = async (articles: number) => {
    asked.length = 0
    const ranges = textRanges([indexOf(articles)])
    const {matches} = await matchQuery(ranges, parseQuery('said'))
    return [matches.length, matches[0]?.key, ...asked]
  }

  it('is asked for once: the articles with the earliest come first', async () => {
    const all = mostScored + 1
    expect(await first(all)).toEqual([all, `k${all - 2}`, '"said"'])
  })

  it('of fewer is asked for its scores too: the best come first', async () => {
    expect(await first(mostScored)).toEqual([mostScored, `k${mostScored - 1}`, '"said"', 'said'])
  })
})
