/** A word with a list of its articles is answered by it in any script. */
import {expect, test} from 'vitest'
import {matchQuery} from '../../src/search/matching.ts'
import {parseQuery} from '../../src/search/query.ts'
import {textRanges} from '../../src/search/ranges.ts'
import type {TextIndex} from '../../src/search/text-index.ts'
import {mostScored} from '../../src/search/word-lists.ts'

/** What an index of so many articles that all have the words is asked. */
async function askedFor(query: string, articles: number, listed: readonly string[]) {
  const asked: string[] = []
  const index: TextIndex = {
    articles,
    keys: () => Promise.resolve([]),
    hasList: (word) => listed.includes(word),
    find(text) {
      asked.push(text)
      const match = (_: unknown, at: number) => ({key: `k${at}`, score: 1, locations: [at]})
      return Promise.resolve(Array.from({length: articles}, match))
    },
    load: () => Promise.reject(new Error('Nothing is shown.'))
  }
  const {matches} = await matchQuery(textRanges([index]), parseQuery(query))
  return [matches.length, ...asked]
}

const many = mostScored + 1

test.each([
  ['הוא', ['הוא'], ['"הוא"']],
  ['это', ['это'], ['"это"']],
  // Of others, longer words that begin so count too: their forms are not known.
  ['это', [], ['"это"', 'это']],
  ['ישראל', ['הוא'], ['"ישראל"', 'ישראל']],
  ['Israel', [], ['"Israel"']]
])('“%s”, where there are lists of %o, is asked for by %o', async (word, listed, asked) => {
  expect(await askedFor(word, many, listed)).toEqual([many, ...asked])
})

test('a word that no more have than are scored is asked for its scores', async () => {
  expect(await askedFor('это', 3, ['это'])).toEqual([3, '"это"', 'это'])
})
