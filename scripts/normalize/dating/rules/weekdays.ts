/**
 * `left on Tuesday … On Wednesday, he will visit`: written after the one day began and before the
 * other was over. A custom of daily news, so it never makes an answer certain.
 */
import type {Constraint} from '../constraint.ts'
import {everyDay} from '../day-set.ts'
import type {BareWeekday} from '../expressions/expression.ts'
import type {Reading, TimedClause} from '../reading.ts'
import {weekdayNames} from '../weekday-names.ts'

const isPlainWeekday = (one: TimedClause): one is TimedClause & {readonly time: BareWeekday} =>
  one.time.kind === 'weekday' && (one.time.preposition ?? 'on') === 'on' && !one.clause.quoted

export function weekdays({times}: Reading): Constraint[] {
  const plain = times.filter(isPlainWeekday)
  const past = plain.find(({clause}) => clause.lead && clause.tense === 'past')
  if (!past) return []
  const first = past.time.weekday
  const next = (first + 1) % 7
  const ahead = plain.find(({clause, time}) => clause.tense === 'future' && time.weekday === next)
  if (!ahead) return []
  return [
    {
      rule: 'date/weekdays',
      params: {first: weekdayNames[first]!, second: weekdayNames[next]!},
      basis: 'internal',
      strength: 'soft',
      trust: 0.6,
      spans: [past.at, ahead.at],
      days: everyDay,
      weekdays: [first, next]
    }
  ]
}
