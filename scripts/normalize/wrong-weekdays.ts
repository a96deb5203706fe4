/** Dates whose weekday is another: what each of the two says. */
import {formatDay, parseDay, weekdayOf} from '../../src/lib/epoch-days.ts'
import {weekdayNames} from './dating/weekday-names.ts'
import type {Range, Structured} from './stages.ts'
import {printedDates} from './time/printed-dates.ts'

/** Of the days around another, the nearest that has a weekday lies at most this far. */
const half = 3

/**
 * Both readings of a printed day that did not fall on the weekday beside it: the weekday on which it
 * fell, and the day nearest to it that had the printed one. Nothing where the date has several readings.
 */
export function bothReadings(
  {units}: Pick<Structured, 'units'>,
  value: string,
  [span]: readonly Range[]
): Readonly<Record<string, string>> {
  if (span === undefined || !/^\d{4}-\d\d-\d\d$/u.test(value)) return {}
  const unit = units.find(({start, end}) => start <= span.start && span.end <= end)
  const at = span.start - (unit?.start ?? 0)
  const printed = printedDates(unit?.text ?? '').find(({start}) => start === at)?.weekday
  if (printed === undefined) return {}
  const day = parseDay(value)
  const ahead = (printed - weekdayOf(day) + 7) % 7
  return {
    fell: weekdayNames[weekdayOf(day)]!,
    weekday: weekdayNames[printed]!,
    nearest: formatDay(day + (ahead > half ? ahead - 7 : ahead))
  }
}
