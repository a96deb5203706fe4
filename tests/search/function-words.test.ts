/** Words that hold sentences together are not looked for by themselves. */
import {describe, expect, it} from 'vitest'
import {functionWords} from '../../scripts/search/function-words.ts'
import {withoutFunctionWords} from '../../src/search/function-words.ts'
import {parseQuery} from '../../src/search/query.ts'

const cases: readonly [language: string, query: string, words: string[], leftOut: string[]][] = [
  ['en', 'Bank of England', ['Bank', 'England'], ['of']],
  ['en', 'the war in the Gulf', ['war', 'Gulf'], ['the', 'in']],
  ['en-GB', 'A visit, by Peres', ['visit,', 'Peres'], ['A', 'by']],
  ['en', 'oil prices', ['oil', 'prices'], []],
  ['en', 'the', ['the'], []],
  ['en', 'to be or', ['to', 'be', 'or'], []],
  ['en', 'attack by IS', ['attack', 'IS'], ['by']],
  ['en', 'the “silk road”', [], ['the']],
  ['en', 'may will who us', ['may', 'will', 'who', 'us'], []],
  ['he', 'נשיא של קזחסטן', ['נשיא', 'קזחסטן'], ['של']],
  ['ru', 'Перес в Казахстане', ['Перес', 'Казахстане'], ['в']],
  ['kk', 'of the Gulf', ['of', 'the', 'Gulf'], []]
]

describe('function words', () => {
  for (const [language, text, words, leftOut] of cases) {
    it(`${language}: ${text}`, () => {
      const found = withoutFunctionWords(parseQuery(text), new Set(functionWords(language)))
      expect(found.query.words).toEqual(words)
      expect(found.leftOut).toEqual(leftOut)
    })
  }

  it('stay in phrases and among what is excluded', () => {
    const {query, leftOut} = withoutFunctionWords(
      parseQuery('"bank of england" -of gold'),
      new Set(functionWords('en'))
    )
    expect(query).toEqual({
      words: ['gold'],
      phrases: ['bank of england'],
      excluded: ['of'],
      excludedPhrases: []
    })
    expect(leftOut).toEqual([])
  })
})
