import {parse} from 'csv-parse/sync'
import fc from 'fast-check'
import {expect, test} from 'vitest'
import {csvCell, csvLine, spreadsheetSafe} from '../../src/lib/csv-cell.ts'

test.each([
  ['plain', 'plain'],
  ['', ''],
  ['a,b', '"a,b"'],
  ['say "x"', '"say ""x"""'],
  ['two\nlines', '"two\nlines"'],
  ['two\rlines', '"two\rlines"'],
  [' space ', '" space "'],
  ['a|b; c', 'a|b; c']
])('%j is written %s', (text, cell) => {
  expect(csvCell(text)).toBe(cell)
})

test('every line is read back as it was', () => {
  fc.assert(
    fc.property(fc.array(fc.string({unit: 'binary'}), {minLength: 2}), (cells) => {
      // A mark at the beginning of a file is no part of its first cell.
      const line = csvLine(['first', ...cells])
      expect(parse(line)).toEqual([['first', ...cells]])
    })
  )
})

test.each([
  '=SUM(A1)',
  '+A1',
  '-A1',
  '-1+cmd|x',
  '-2009 was a year',
  '@SUM(A1)',
  '\t=A1',
  '\r=A1',
  '=1',
  '-',
  '+1.2.3'
])('%j is kept from being run', (text) => {
  expect(spreadsheetSafe(text)).toBe(`'${text}`)
})

test.each(['-5', '+5', '-0.5', '-.5', '-5.', '5', '', 'a=b', 'a-b', '2009-07-09', ' =x', '–5'])(
  '%j stays',
  (text) => {
    expect(spreadsheetSafe(text)).toBe(text)
  }
)
