/** Days, months, years and decades as boundaries of epoch days. */
import {formatDay, toEpochDay} from '../../lib/epoch-days.ts'

export type CalendarUnit = 'day' | 'month' | 'year' | 'decade'

/** Year, month (1–12) and day of an epoch day. */
export function partsOf(epochDay: number): {year: number; month: number; day: number} {
  const iso = formatDay(epochDay)
  // Years beyond 9999 have a sign and two more digits; no date of an archive has.
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number)
  return {year, month, day}
}

/** First day of the unit that a day is in. Decades are those of the year's tens: 1990–1999. */
export function startOf(unit: CalendarUnit, epochDay: number): number {
  const {year, month} = partsOf(epochDay)
  if (unit === 'day') return epochDay
  if (unit === 'month') return toEpochDay(year, month, 1)
  return unit === 'year' ? firstOfYear(year) : firstOfYear(Math.floor(year / 10) * 10)
}

/** First day of the unit after the one that a day is in. */
export function startOfNext(unit: CalendarUnit, epochDay: number): number {
  const {year, month} = partsOf(epochDay)
  if (unit === 'day') return epochDay + 1
  if (unit === 'month') return monthsLater(year, month, 1)
  return unit === 'year' ? firstOfYear(year + 1) : firstOfYear(Math.floor(year / 10) * 10 + 10)
}

/** First day of the month that is `count` months after a month. */
export function monthsLater(year: number, month: number, count: number): number {
  const months = year * 12 + (month - 1) + count
  return toEpochDay(Math.floor(months / 12), (months % 12) + 1, 1)
}

/** 1 January of a year. */
export function firstOfYear(year: number): number {
  return toEpochDay(year, 1, 1)
}
