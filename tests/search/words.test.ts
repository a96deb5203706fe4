import {describe, expect, it} from 'vitest'
import {readState} from '../../src/search/state.ts'
import {resultSentence} from '../../src/search/words.ts'

const cases: readonly [search: string, total: number, sentence: string][] = [
  ['', 5, '5 articles, in order of date.'],
  ['', 1, '1 article, in order of date.'],
  ['?country=Iran', 0, 'No articles with these filters.'],
  ['?country=Iran', 2, '2 articles with these filters, in order of date.'],
  ['?q=uranium', 1, '1 article matches “uranium”.'],
  ['?q=uranium&leader=x', 3, '3 articles match “uranium” with these filters.'],
  ['?q=uranium', 0, 'No article matches “uranium”.']
]

describe('the result sentence', () => {
  for (const [search, total, sentence] of cases) {
    it(sentence, () => {
      expect(resultSentence(readState(search), {total, unknown: []})).toBe(sentence)
    })
  }

  it('names words that no article has', () => {
    expect(resultSentence(readState('?q=a+b'), {total: 0, unknown: ['a', 'b']})).toBe(
      'No article has “a” or “b”.'
    )
  })
})
