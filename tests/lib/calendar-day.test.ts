/** Days are days of the calendar, wherever the machine is. */
import {format} from 'date-fns/format'
import {afterEach, beforeEach, describe, expect, test} from 'vitest'
import {calendarDay} from '../../src/lib/calendar-day.ts'
import {displayDay} from '../../src/lib/dates.ts'
import {isCalendarDay, parseDay} from '../../src/lib/epoch-days.ts'

const usual = process.env['TZ']

describe.each([
  ['Pacific/Kiritimati', '1994-12-31', '31 December 1994'],
  ['Pacific/Apia', '2011-12-30', '30 December 2011'],
  ['America/Los_Angeles', '2009-07-09', '9 July 2009'],
  ['Africa/Cairo', '2023-04-28', '28 April 2023']
])('in %s', (zone, iso, words) => {
  beforeEach(() => {
    process.env['TZ'] = zone
  })
  afterEach(() => {
    process.env['TZ'] = usual
  })

  test(`${iso} is a day`, () => {
    const [year = 0, month = 0, day = 0] = iso.split('-').map(Number)
    expect(isCalendarDay(year, month, day)).toBe(true)
    expect(new Date(parseDay(iso) * 86_400_000).toISOString()).toContain(iso)
  })

  test('and is shown as it is', () => {
    expect(displayDay(iso)).toBe(words)
    expect(format(calendarDay(iso.slice(0, 7)), 'MMMM y')).toBe(words.replace(/^\d+ /, ''))
  })
})
