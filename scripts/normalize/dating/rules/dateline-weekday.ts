/**
 * `WASHINGTON, Tuesday, Nov. 8 -`: day and weekday together were printed in some years only. One of the
 * two may be a slip, so they never make an answer certain.
 */
import {foldName, weekdays} from '../../time/month-names.ts'
import type {Constraint} from '../constraint.ts'
import {everyDay} from '../../terms/day-set.ts'
import {monthDays} from '../expressions/recurring.ts'
import type {Reading} from '../reading.ts'
import {weekdayNames} from '../weekday-names.ts'

/** The word right in front of the day. */
const lastWord = /(\p{L}+)\.?,?\s*$/u
/** Behind it: `Nov. 8, Tuesday`. */
const nextWord = /^,?\s+(\p{L}+)/u

/** A dispatch is published within the week. */
const weekly = {before: 1, after: 6} as const

export function datelineWeekday({structured: {dateline}, republished}: Reading): Constraint[] {
  const [printed] = dateline ? monthDays(dateline.line) : []
  if (!dateline || !printed || republished) return []
  const {month, day, start, end} = printed
  const {line} = dateline
  const words = [lastWord.exec(line.slice(0, start)), nextWord.exec(line.slice(end))]
  const weekday = words
    .map((found) => weekdays.get(foldName(found?.[1] ?? '')))
    .find((one) => one !== undefined)
  if (weekday === undefined) return []
  return [
    {
      rule: 'date/dateline-weekday',
      params: {month, day, weekday: weekdayNames[weekday]!},
      basis: 'stated',
      strength: 'soft',
      trust: 0.75,
      spans: [{start: dateline.start, end: dateline.end}],
      days: everyDay,
      yearly: {kind: 'around-day', month, day, weekday, ...weekly}
    }
  ]
}
