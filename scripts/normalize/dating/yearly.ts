/**
 * Days that come round every year, as data: the day in a dateline without a year, the week after "31
 * August", the time since a May.
 */
import {daysInMonth, isCalendarDay, toEpochDay, weekdayOf} from '../../../src/lib/epoch-days.ts'
import type {DayInterval} from '../../../src/lib/edtf.ts'
import {intersect, type DaySet} from '../terms/day-set.ts'

/** A day of the year, so many days before it and so many after it. */
interface AroundDay {
  readonly kind: 'around-day'
  readonly month: number
  readonly day: number
  readonly before: number
  readonly after: number
  /** The day falls on it, 0 = Sunday: only in some years. */
  readonly weekday?: number
}

/**
 * The week that lies `weeks` weeks after a day of the year, or after any of the `lasted` days on either
 * side of which it is one: the day may be the first or the last of them. Never before the day itself.
 */
interface WeekAfter {
  readonly kind: 'week-after'
  readonly month: number
  readonly day: number
  readonly weeks: number
  readonly lasted: number
}

/** From the end of a month until it comes again, in years when it holds one of `days`. */
interface SinceMonth {
  readonly kind: 'since-month'
  readonly month: number
  readonly days: DaySet
}

export type Yearly = AroundDay | WeekAfter | SinceMonth

/** Weeks begin on Sunday or on Monday; both are allowed for. */
function weekAfter(day: number, {weeks, lasted}: WeekAfter): DayInterval {
  const sunday = (one: number) => one - weekdayOf(one)
  const monday = (one: number) => one - ((weekdayOf(one) + 6) % 7)
  const first = day - lasted + 1
  const last = day + lasted - 1
  const from = Math.min(sunday(first), monday(first)) + weeks * 7
  return {
    from: Math.max(from, day),
    to: Math.max(sunday(last), monday(last)) + weeks * 7 + 6
  }
}

function sinceMonth({month, days}: SinceMonth, year: number): DayInterval | undefined {
  const last = toEpochDay(year, month, daysInMonth(year, month))
  const inIt = intersect([{from: toEpochDay(year, month, 1), to: last}], days)
  if (inIt.length === 0) return undefined
  return {from: last + 1, to: toEpochDay(year + 1, month, 1) - 1}
}

/** The days of one year's round; they may reach into the next year. None for 29 February mostly. */
export function roundOf(yearly: Yearly, year: number): DayInterval | undefined {
  if (year < 1) return undefined
  if (yearly.kind === 'since-month') return sinceMonth(yearly, year)
  const {month, day} = yearly
  if (!isCalendarDay(year, month, day)) return undefined
  const at = toEpochDay(year, month, day)
  if (yearly.kind === 'week-after') return weekAfter(at, yearly)
  if (yearly.weekday !== undefined && weekdayOf(at) !== yearly.weekday) return undefined
  return {from: at - yearly.before, to: at + yearly.after}
}

const two = (number: number) => String(number).padStart(2, '0')

/** EDTF with an unspecified year, `XXXX-08-31`. */
export function yearlyEdtf(yearly: Yearly): string {
  const month = `XXXX-${two(yearly.month)}`
  return yearly.kind === 'since-month' ? month : `${month}-${two(yearly.day)}`
}
