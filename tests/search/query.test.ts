import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {parseQuery, type Query} from '../../src/search/query.ts'

const cases: Readonly<Record<string, Partial<Query>>> = {
  '': {},
  '  oil   gas ': {words: ['oil', 'gas']},
  '"joint venture"': {phrases: ['joint venture']},
  '“joint   venture” uranium': {words: ['uranium'], phrases: ['joint venture']},
  '„Seidene Straße“': {phrases: ['Seidene Straße']},
  '«Шёлковый путь»': {phrases: ['Шёлковый путь']},
  'Kazakhstan -Almaty': {words: ['Kazakhstan'], excluded: ['Almaty']},
  'Kazakhstan -"joint venture"': {words: ['Kazakhstan'], excludedPhrases: ['joint venture']},
  'oil-rich Alma-Ata': {words: ['oil-rich', 'Alma-Ata']},
  '- -- "" “ ”': {},
  'an "open quote': {words: ['an', '"open', 'quote']},
  '5" guns': {words: ['5"', 'guns']},
  哈萨克斯坦总统: {words: ['哈萨克', '斯坦', '总统']}
}

describe('a query', () => {
  for (const [text, expected] of Object.entries(cases)) {
    it(JSON.stringify(text), () => {
      expect(parseQuery(text)).toEqual({
        words: [],
        phrases: [],
        excluded: [],
        excludedPhrases: [],
        ...expected
      })
    })
  }

  it('loses no word, whatever is typed', () => {
    const word = fc.stringMatching(/^[a-z]{1,8}$/)
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom('', '-', '"', '“'), word)), (parts) => {
        const query = parseQuery(parts.map((part) => part.join('')).join(' '))
        const kept =
          Object.values(query)
            .flat()
            .join(' ')
            .match(/[a-z]+/g) ?? []
        expect(kept.toSorted()).toEqual(parts.map(([, typed]) => typed).toSorted())
      })
    )
  })
})
