/** Dates as formats write them: a date-time is the calendar day as written, at its own offset. */
import {edtfMembers, writeEdtf, type DayInterval} from '../../../src/lib/edtf.ts'
import {formatDay, parseDay} from '../../../src/lib/epoch-days.ts'
import {edtfSchema} from '../../../src/schema/primitives.ts'
import {daysOfWeekday} from '../time/printed-dates.ts'
import {wholeDate} from '../time/whole-date.ts'
import {inEitherCentury} from './short-years.ts'

/** The days that a stated date can mean. */
export interface StatedDays {
  readonly edtf: string
  readonly days: readonly DayInterval[]
  readonly weekday: 'none' | 'printed' | 'other'
  /** In how many ways one date in figures can be read; 1 for days that are listed. */
  readonly readings: number
  /** Set on a date that is marked as approximate or uncertain: `1995~`. */
  readonly qualified?: true
  /** Set on a moment in Greenwich that is read as the day of somewhere else too. */
  readonly zone?: 'utc'
}

/** How dates in figures are to be read. */
export interface FigureReading {
  /** `6.12.2022` is in December. */
  readonly dayFirst: boolean
  /** A year of two digits can be of the twentieth century and of the twenty-first. */
  readonly anyCentury?: boolean
}

const epochDay = (day: string | undefined) => (day === undefined ? null : parseDay(day))

/** Days of an EDTF value; `undefined` for one that no calendar has. */
function edtfDays(value: string): StatedDays | undefined {
  if (!edtfSchema.safeParse(value).success) return undefined
  try {
    const days = edtfMembers(value).map(({earliest, latest}) => ({
      from: epochDay(earliest),
      to: epochDay(latest)
    }))
    const qualified = /[?~%]$/.test(value)
    return {edtf: value, days, weekday: 'none', readings: 1, ...(qualified && {qualified})}
  } catch {
    return undefined
  }
}

/** Days of a value that is EDTF, or one date and nothing else. */
export function singleDate(
  value: string,
  {dayFirst, anyCentury = false}: FigureReading
): StatedDays | undefined {
  const text = value.trim()
  const date = wholeDate(text)
  if (!date) return edtfDays(text)
  const ordered = dayFirst ? (date.dayFirst ?? date.days) : date.days
  const read = {
    ...date,
    days: inEitherCentury(text.slice(date.start, date.end), ordered, !anyCentury)
  }
  const fitting = daysOfWeekday(read)
  const days = fitting.length > 0 ? fitting : read.days
  const written =
    date.precision === 'month' && days[0] ? formatDay(days[0].from!).slice(0, 7) : writeEdtf(days)
  if (written === undefined) return undefined
  const weekday = date.weekday === undefined ? 'none' : fitting.length > 0 ? 'printed' : 'other'
  return {edtf: written, days, weekday, readings: days.length}
}

/** The stated days without those that had not come by the epoch day `limit`, where others had. */
export function notAhead(stated: StatedDays, limit: number): StatedDays {
  const days = stated.days.filter(({from}) => from !== null && from <= limit)
  if (stated.readings < 2 || days.length === 0 || days.length === stated.days.length) return stated
  return {...stated, days, readings: days.length, edtf: writeEdtf(days)!}
}

/** A moment as programs note it, in Greenwich: the paper is elsewhere. */
export const inGreenwich =
  /[T\s](?<hour>\d{2}):\d{2}(?::\d{2}(?:\.\d+)?)?\s?(?:Z|[+-]00:?00|GMT|UTC|UT)$/i
/** Farthest clocks from Greenwich, in hours: UTC-12 and UTC+14. */
const behind = 12
const ahead = 14

/**
 * The stated day, or a day before or after it where that is a day that is stated otherwise, and the
 * clocks somewhere on Earth showed it at that moment.
 */
export function inItsPlace(
  value: string,
  stated: StatedDays,
  others: ReadonlySet<number>
): StatedDays {
  const hour = inGreenwich.exec(value.trim())?.groups?.['hour']
  const day = stated.days[0]?.from
  const isOneDay = stated.days.length === 1 && day === stated.days[0]?.to
  if (hour === undefined || typeof day !== 'number' || !isOneDay || others.has(day)) return stated
  const near = [
    ...(Number(hour) < behind ? [day - 1] : []),
    ...(Number(hour) + ahead >= 24 ? [day + 1] : [])
  ].filter((one) => others.has(one))
  if (near.length === 0) return stated
  const days = [...near, day].toSorted((a, b) => a - b).map((one) => ({from: one, to: one}))
  return {...stated, days, readings: days.length, edtf: writeEdtf(days)!, zone: 'utc'}
}
