/**
 * `PARIS, March 3 -`: the day on which a dispatch was sent, without its year. It is published within
 * the week, by dailies on that day or the next; one from beyond the date line can even be published
 * the day before.
 */
import type {Constraint} from '../constraint.ts'
import {everyDay} from '../../terms/day-set.ts'
import {monthDays} from '../expressions/recurring.ts'
import type {Reading} from '../reading.ts'

/** Of 9,890 dispatches of Reuters with a day, 17 carry a date more than a day off. */
const daily = {before: 1, after: 1} as const
const weekly = {before: 1, after: 6} as const

export function datelineDay({structured: {dateline}, republished}: Reading): Constraint[] {
  const [printed] = dateline ? monthDays(dateline.line) : []
  if (!dateline || !printed) return []
  const {month, day, start, end} = printed
  const shared = {
    params: {month, day},
    basis: 'stated',
    spans: [{start: dateline.start + start, end: dateline.start + end}],
    days: everyDay
  } as const
  const round = {kind: 'around-day', month, day} as const
  const near: Constraint = {
    ...shared,
    rule: 'date/dateline-near',
    strength: 'soft',
    trust: 0.8,
    yearly: {...round, ...daily}
  }
  return [
    {
      ...shared,
      rule: 'date/dateline-day',
      // A reprint keeps the day of what it reprints.
      strength: republished ? 'soft' : 'hard',
      trust: republished ? 0.4 : 0.95,
      yearly: {...round, ...weekly}
    },
    ...(republished ? [] : [near])
  ]
}
