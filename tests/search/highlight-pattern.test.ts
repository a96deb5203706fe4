import {describe, expect, it} from 'vitest'
import {highlightPattern} from '../../src/search/highlight-pattern.ts'

const marked = (search: string, text: string) =>
  text.replace(highlightPattern(search) ?? /$^/, (word) => `<${word}>`)

const cases: readonly [search: string, text: string, expected: string][] = [
  ['?highlight=uranium', 'Uranium, URANIUM and uraniums', '<Uranium>, <URANIUM> and uraniums'],
  ['?highlight=kazakhstan&highlight=kazakhstan%27s', "Kazakhstan's", "<Kazakhstan's>"],
  ['?highlight=%D7%A4%D7%A8%D7%A1', 'שמעון פרס', 'שמעון <פרס>'],
  ['?highlight=(a%2Bb)*', 'so (a+b)* it is', 'so <(a+b)*> it is'],
  ['?highlight=oil-rich', 'an oil-rich land', 'an <oil-rich> land'],
  ['?highlight=caf%C3%A9', 'caféteria café', 'caféteria <café>']
]

describe('highlighting', () => {
  for (const [search, text, expected] of cases) {
    it(`${search} in "${text}"`, () => {
      expect(marked(search, text)).toBe(expected)
    })
  }

  for (const search of ['', '?q=uranium', '?highlight=', '?highlight=+']) {
    it(`marks nothing for "${search}"`, () => {
      expect(highlightPattern(search)).toBeUndefined()
    })
  }
})
