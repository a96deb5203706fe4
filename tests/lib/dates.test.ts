import {describe, expect, test} from 'vitest'
import {
  ascendingKey,
  dateStanding,
  descendingKey,
  displayDate,
  possibleYears
} from '../../src/lib/dates.ts'
import {edtfBounds} from '../../src/lib/edtf.ts'

/** The date keys of a record with this EDTF date. */
const record = (date: string | undefined, dateBasis = 'stated') => {
  const {earliest, latest} = date === undefined ? {} : edtfBounds(date)
  return {date, dateEarliest: earliest, dateLatest: latest, dateBasis}
}

describe('display', () => {
  test.each([
    ['2009-07-09', 'stated', '9 July 2009'],
    ['2009-07-09', 'inferred', '[9 July 2009]'],
    ['1987-03', 'stated', 'March 1987'],
    ['1987', 'inferred', '[1987]'],
    ['[1995-09-03..1995-09-10]', 'inferred', '[between 3 and 10 September 1995]'],
    ['[2009-04-01..2009-07-08]', 'inferred', '[between 1 April and 8 July 2009]'],
    ['[2009-04-01..2011-01-17]', 'inferred', '[between 1 April 2009 and 17 January 2011]'],
    ['[2009-03-04,2009-04-03]', 'stated', '[4 March or 3 April 2009]'],
    ['[1980-01-01..]', 'inferred', '[not before 1 January 1980]'],
    [
      '[1980-05-01..1980-05-07,1981-05-01..1981-05-07,1982-05-01..1982-05-07,1983-05-01..1983-05-07]',
      'inferred',
      '[between 1 May 1980 and 7 May 1983, in one of 4 periods]'
    ],
    [
      '[1980-05-01..1980-05-07,1981-05-01..1981-05-07,1982-05-01..1982-05-07,1983-05-01..]',
      'inferred',
      '[not before 1 May 1980, in one of 4 periods]'
    ],
    ['[..1996-05-01]', 'inferred', '[not after 1 May 1996]'],
    [
      '[1998-05-06..1999-07-06,2009-03-31..2019-03-19]',
      'inferred',
      '[between 6 May 1998 and 6 July 1999, or between 31 March 2009 and 19 March 2019]'
    ],
    [undefined, 'unknown', 'undated']
  ])('%s %s', (date, basis, text) => {
    expect(displayDate(record(date, basis))).toBe(text)
  })
})

test('standing', () => {
  expect(dateStanding(record('2009-07-09'))).toBe('dated')
  expect(dateStanding(record('2009-07'))).toBe('bounded')
  expect(dateStanding(record('[1980-01-01..]'))).toBe('bounded')
  expect(dateStanding(record(undefined))).toBe('undated')
})

test('undated articles sort last in both directions', () => {
  const days = ['1995-09-03', undefined, '2009-07-09'].map((date) => record(date))
  expect(days.toSorted((a, b) => (ascendingKey(a) < ascendingKey(b) ? -1 : 1)).at(-1)?.date).toBe(
    undefined
  )
  expect(days.toSorted((a, b) => (descendingKey(a) > descendingKey(b) ? -1 : 1)).at(-1)?.date).toBe(
    undefined
  )
})

test('possible years, up to five', () => {
  expect(possibleYears(record('2009-07-09'))).toEqual([2009])
  expect(possibleYears(record('[2009-04-01..2011-01-17]'))).toEqual([2009, 2010, 2011])
  expect(possibleYears(record('[2009-04-01..2014-01-17]'))).toBeUndefined()
  expect(possibleYears(record('[2009-04-01..]'))).toBeUndefined()
})
