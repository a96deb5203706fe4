import {describe, expect, it} from 'vitest'
import {readState} from '../../src/search/state.ts'
import {remarkOn, resultSentence} from '../../src/search/words.ts'

const cases: readonly [search: string, total: number, sentence: string][] = [
  ['', 5, '5 articles, in order of date.'],
  ['', 1, '1 article, in order of date.'],
  ['?sort=newest', 1234, '1,234 articles, the newest first.'],
  ['?country=iran', 0, 'No articles with these filters.'],
  ['?country=iran', 2, '2 articles with these filters, in order of date.'],
  ['?from=1994', 2, '2 articles with these filters, in order of date.'],
  ['?q=uranium', 1, '1 article matches “uranium”.'],
  ['?q=uranium&leader=x', 3, '3 articles match “uranium” with these filters.'],
  ['?q="joint+venture"', 3, '3 articles match "joint venture".'],
  ['?q=uranium', 0, 'No article matches “uranium”.'],
  ['?q=(((', 5, '“(((” has no word to look for. 5 articles, in order of date.'],
  ['?q=%25', 1, '“%” has no word to look for. 1 article, in order of date.'],
  ['?q=""&sort=newest', 5, '“""” has no word to look for. 5 articles, the newest first.'],
  ['?q=*&country=KZ', 0, '“*” has no word to look for. No articles with these filters.'],
  // To leave words out is to ask for something.
  ['?q=-uranium', 4, '4 articles match “-uranium”.'],
  ['?q=-"state+visit"', 4, '4 articles match -"state visit".']
]

describe('the result sentence', () => {
  for (const [search, total, sentence] of cases) {
    it(sentence, () => {
      expect(resultSentence(readState(search), {total, unknown: []})).toBe(sentence)
    })
  }

  it('names words that no article has', () => {
    expect(resultSentence(readState('?q=a+b'), {total: 0, unknown: ['a', 'b']})).toBe(
      'No article has “a” or “b” in its title or text.'
    )
  })

  it('says when no article has all the words', () => {
    const found = {total: 2, unknown: [], allButOne: true}
    expect(resultSentence(readState('?q=oil+gas'), found)).toBe(
      'No article has all the words “oil gas”; 2 articles have all but one.'
    )
  })

  it('tells of other forms of words in quotation marks, and of values that there are not', () => {
    const whole = {leftOut: [], undatedLeftOut: 0}
    expect(remarkOn(readState(''), {...whole, hasOtherForms: false, unknownValues: []})).toBe('')
    expect(remarkOn(readState(''), {...whole, hasOtherForms: true})).toContain(
      'the words in quotation marks are taken in other endings too.'
    )
    const unknownValues = [{facet: 'country', value: 'KZ'}] as const
    expect(remarkOn(readState(''), {...whole, unknownValues})).toBe(
      'The filter “Country” has no value “KZ” in this archive.'
    )
  })

  it('tells of undated articles that a range of years leaves out', () => {
    const remark = (undatedLeftOut: number) =>
      remarkOn(readState(''), {leftOut: [], undatedLeftOut})
    expect(remark(0)).toBe('')
    expect(remark(1)).toContain('One more that matches has no known date')
    expect(remark(1200)).toContain('1,200 more that match have no known date')
  })

  it('tells of words that were not looked for', () => {
    expect(remarkOn(readState(''), {leftOut: ['of', 'the'], undatedLeftOut: 0})).toBe(
      'Looked for only in quotation marks: “of”, “the”.'
    )
  })

  const whole = {leftOut: [], undatedLeftOut: 0}

  it('tells of years that were not understood', () => {
    const remark = (search: string) => remarkOn(readState(search), whole)
    expect(remark('?q=peres&from=2009-13-01')).toBe(
      'Not understood as a year of four digits, so it narrows nothing: “2009-13-01”.'
    )
    expect(remark('?from=95&to=later')).toContain('“95”, “later”')
    expect(remark('?from=1995&to=')).toBe('')
  })

  it('tells of words that are commands elsewhere', () => {
    const remark = (query: string) => remarkOn({query, years: {}}, whole)
    expect(remark('"a new page" OR Ismailia')).toContain('must be there: “OR”.')
    expect(remark('oil AND gas AND NOT coal')).toContain('“AND”, “NOT”.')
    for (const query of ['oil or gas', 'OR', '“sink OR swim”', '-OR oil', 'ORE oil']) {
      expect(remark(query), query).toBe('')
    }
  })
})
