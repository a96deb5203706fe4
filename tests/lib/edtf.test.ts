import edtf from 'edtf'
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {edtfBounds, edtfMembers, widthInDays, writeEdtf} from '../../src/lib/edtf.ts'
import {formatDay, parseDay} from '../../src/lib/epoch-days.ts'
import {edtfSchema} from '../../src/schema/primitives.ts'

describe('bounds', () => {
  test.each([
    ['2009-07-09', '2009-07-09', '2009-07-09'],
    ['2009-07', '2009-07-01', '2009-07-31'],
    ['2008-02', '2008-02-01', '2008-02-29'],
    ['2009', '2009-01-01', '2009-12-31'],
    ['199X', '1990-01-01', '1999-12-31'],
    ['19XX', '1900-01-01', '1999-12-31'],
    ['1995-XX', '1995-01-01', '1995-12-31'],
    ['1995-08-XX', '1995-08-01', '1995-08-31'],
    ['1995~', '1995-01-01', '1995-12-31'],
    ['[1995-09-03..1995-09-10]', '1995-09-03', '1995-09-10'],
    ['[2009-03-04,2009-04-03]', '2009-03-04', '2009-04-03'],
    ['[1998-05-06..1999-07-06,2009-03-31..2019-03-19]', '1998-05-06', '2019-03-19'],
    ['[..1996-05-01]', undefined, '1996-05-01'],
    ['[1996-05..]', '1996-05-01', undefined]
  ])('%s', (value, earliest, latest) => {
    expect(edtfBounds(value)).toEqual({
      ...(earliest !== undefined && {earliest}),
      ...(latest !== undefined && {latest})
    })
  })
})

test('members of a set', () => {
  expect(edtfMembers('[2009-03-04,2009-04-03..2009-04-05]')).toEqual([
    {earliest: '2009-03-04', latest: '2009-03-04'},
    {earliest: '2009-04-03', latest: '2009-04-05'}
  ])
})

describe('writing', () => {
  const day = parseDay
  test.each([
    [[], undefined],
    [[{from: null, to: null}], undefined],
    [[{from: day('2009-07-09'), to: day('2009-07-09')}], '2009-07-09'],
    [[{from: day('1995-09-03'), to: day('1995-09-10')}], '[1995-09-03..1995-09-10]'],
    [[{from: null, to: day('1996-05-01')}], '[..1996-05-01]'],
    [[{from: day('1996-05-01'), to: null}], '[1996-05-01..]']
  ])('%j', (intervals, value) => {
    expect(writeEdtf(intervals)).toBe(value)
  })

  test('is read back as the same bounds, and accepted by the schema and by the edtf package', () => {
    const days = fc.integer({min: day('1850-01-01'), max: day('2100-01-01')})
    fc.assert(
      fc.property(fc.uniqueArray(days, {minLength: 2, maxLength: 6}), (numbers) => {
        const sorted = numbers.toSorted((a, b) => a - b)
        const intervals = sorted.flatMap((from, index) =>
          index % 2 === 0 ? [{from, to: sorted[index + 1] ?? from}] : []
        )
        const value = writeEdtf(intervals) ?? ''
        expect(edtfSchema.safeParse(value).success).toBe(true)
        expect(() => edtf(value)).not.toThrow()
        expect(edtfBounds(value)).toEqual({
          earliest: formatDay(sorted[0] ?? 0),
          latest: formatDay(intervals.at(-1)?.to ?? 0)
        })
      })
    )
  })
})

test('width counts both ends', () => {
  expect(widthInDays({earliest: '2009-07-09', latest: '2009-07-09'})).toBe(1)
  expect(widthInDays({earliest: '1995-09-03', latest: '1995-09-10'})).toBe(8)
  expect(widthInDays({latest: '1995-09-10'})).toBe(Number.POSITIVE_INFINITY)
})

describe('the schema refuses', () => {
  test.each(['1995/1996', '9 July 2009', '2009-7-9', '', '[]', '[..]', '2009-07-09T10:00'])(
    '%j',
    (value) => {
      expect(edtfSchema.safeParse(value).success).toBe(false)
    }
  )
})
