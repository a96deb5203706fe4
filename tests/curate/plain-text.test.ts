import fc from 'fast-check'
import {expect, test} from 'vitest'
import {cut, labeled, width, wrap} from '../../scripts/curate/plain-text.ts'

const flat = (text: string) => text.replace(/\s+/g, '')

test('wrapped text fits the columns and loses nothing', () => {
  fc.assert(
    fc.property(fc.string({unit: 'grapheme-ascii', maxLength: 400}), fc.nat(40), (text, indent) => {
      const lines = wrap(text, indent)
      expect(lines.filter((line) => line.length > width)).toEqual([])
      expect(flat(lines.join(''))).toBe(flat(text))
    })
  )
})

test('a label stands once, its value beside it', () => {
  expect(labeled('title', `${'word '.repeat(20)}end`)).toEqual([
    `  title       ${'word '.repeat(17).trim()}`,
    '              word word word end'
  ])
})

test.each([
  ['short', 10, 'short'],
  ['much too long', 10, 'much too…'],
  ['👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧', 2, '👩‍👩‍👧…'],
  ['two\nlines\u001B[31m', 20, 'two lines [31m'],
  ['turned \u202Earound', 20, 'turned around']
])('%j in %i characters', (text, most, expected) => {
  expect(cut(text, most)).toBe(expected)
})
