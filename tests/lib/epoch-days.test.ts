import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {
  daysInMonth,
  formatDay,
  isCalendarDay,
  parseDay,
  toEpochDay,
  weekdayOf
} from '../../src/lib/epoch-days.ts'

test('a day and its number are the same day', () => {
  fc.assert(
    fc.property(fc.integer({min: -200_000, max: 200_000}), (number) => {
      expect(parseDay(formatDay(number))).toBe(number)
    })
  )
})

test.each([
  ['1970-01-01', 0, 4],
  ['2009-07-09', 14_434, 4],
  ['1995-08-31', 9373, 4],
  ['1900-02-28', -25_509, 3]
])('%s', (iso, number, weekday) => {
  expect(parseDay(iso)).toBe(number)
  expect(weekdayOf(number)).toBe(weekday)
})

describe('days that do not exist', () => {
  test.each([
    [2009, 2, 29],
    [2009, 2, 30],
    [2009, 6, 31],
    [2009, 13, 1],
    [2009, 0, 1],
    [2009, 1, 0],
    [0, 1, 1]
  ])('%i-%i-%i', (year, month, day) => {
    expect(isCalendarDay(year, month, day)).toBe(false)
  })

  test('are refused when parsed', () => {
    expect(() => parseDay('2009-02-30')).toThrow(RangeError)
    expect(() => parseDay('2009-02')).toThrow(RangeError)
  })
})

test('years before 100 are not taken for the twentieth century', () => {
  expect(formatDay(toEpochDay(50, 1, 1))).toBe('0050-01-01')
})

test('leap years', () => {
  expect([1900, 2000, 2004, 2009].map((year) => daysInMonth(year, 2))).toEqual([28, 29, 29, 28])
})
