/** The dates of authority tables as pairs of days. */
import {daysInMonth} from '../lib/epoch-days.ts'

export interface DayBounds {
  readonly earliest: string
  readonly latest: string
}

/** The last day of a day, month or year. */
function lastDay(date: string): string {
  if (date.length === 10) return date
  const [year, month = 12] = date.split('-').map(Number)
  return `${date.slice(0, 4)}-${String(month).padStart(2, '0')}-${daysInMonth(year!, month)}`
}

/**
 * First and last day that a cell allows: `1994-10` → 1 to 31 October, `a..b` → the first day of `a`
 * to the last of `b`.
 */
export function bounds(cell: string): DayBounds {
  const [from = cell, to = from] = cell.split('..')
  return {earliest: `${from}-01-01`.slice(0, 10), latest: lastDay(to)}
}
