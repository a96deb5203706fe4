/**
 * `PARIS, March 3 -`: the day on which a dispatch was sent, without its year. A dispatch is published
 * on that day, or on the next; one from beyond the date line can even be published the day before.
 */
import type {Constraint} from '../constraint.ts'
import {everyDay} from '../day-set.ts'
import {monthDays} from '../expressions/recurring.ts'
import type {Reading} from '../reading.ts'

export function datelineDay({structured: {dateline}}: Reading): Constraint[] {
  const [printed] = dateline ? monthDays(dateline.line) : []
  if (!dateline || !printed) return []
  const {month, day, start, end} = printed
  return [
    {
      rule: 'date/dateline-day',
      params: {month, day},
      basis: 'stated',
      strength: 'hard',
      trust: 0.95,
      spans: [{start: dateline.start + start, end: dateline.start + end}],
      days: everyDay,
      yearly: {kind: 'around-day', month, day, margin: 1}
    }
  ]
}
