/** Quotes of evidence on the page: their block, their place, and one mark for quotes that overlap. */
import {describe, expect, test} from 'vitest'
import {marksOf} from '../../src/views/marks.ts'
import type {EvidenceFile} from '../../src/schema/evidence.ts'

const rendition = 'HEAD\n\nOne  two\nthree four.\nSide\nIn 1991 it ended.'
const at = (quote: string) => {
  const start = rendition.indexOf(quote)
  return {start, end: start + quote.length, quote}
}
const segment = (text: string, kind: string) => ({...at(text), class: kind, rule: 'test/rule'})
const file = (quotes: [string, ...string[]][], used = true) =>
  ({
    segments: [
      segment('HEAD', 'headline'),
      segment('One  two\nthree four.', 'body'),
      segment('Side', 'caption'),
      segment('In 1991 it ended.', 'body')
    ],
    evidence: quotes.map((all, index) => ({
      id: `ev-${index + 1}`,
      field: 'date',
      spans: all.map(at)
    })),
    derivation: {
      certain: used ? [{evidence: quotes.map((_, index) => `ev-${index + 1}`)}] : [],
      likely: []
    }
  }) as unknown as EvidenceFile

describe('marks of evidence', () => {
  test('stand in their block, at their place when white space is collapsed', () => {
    expect(marksOf(file([['three'], ['1991']]), rendition).marks).toEqual([
      {id: 'ev-1', block: 1, start: 8, end: 13},
      {id: 'ev-2', block: 2, start: 3, end: 7}
    ])
  })

  test('are shared by quotes that overlap', () => {
    const {marks, addresses} = marksOf(file([['In 1991 it'], ['1991']]), rendition)
    expect(marks).toHaveLength(1)
    expect(addresses.get('ev-2')).toBe('ev-1')
  })

  test('stand beside each other where quotes touch', () => {
    const {marks, addresses} = marksOf(file([['In '], ['1991']]), rendition)
    expect(marks.map(({id, start, end}) => [id, start, end])).toEqual([
      ['ev-1', 0, 3],
      ['ev-2', 3, 7]
    ])
    expect(addresses.get('ev-2')).toBe('ev-2')
  })

  test('are not made of words outside the text, nor of evidence that no step rests on', () => {
    expect(marksOf(file([['Side'], ['HEAD']]), rendition).marks).toEqual([])
    expect(marksOf(file([['1991']], false), rendition).marks).toEqual([])
  })

  test('need the source', () => {
    expect(marksOf(file([['1991']]), undefined).marks).toEqual([])
  })
})
