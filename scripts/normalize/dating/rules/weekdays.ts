/**
 * `left on Tuesday … On Wednesday, he will visit`: written after the one day began and before the
 * other was over. A custom of daily news, so it never makes an answer certain.
 */
import type {Constraint} from '../constraint.ts'
import {everyDay} from '../../terms/day-set.ts'
import type {BareWeekday} from '../expressions/expression.ts'
import type {Reading, TimedClause} from '../reading.ts'
import {tenseOf, type Tense} from '../tense.ts'
import {weekdayNames} from '../weekday-names.ts'

const isPlainWeekday = (one: TimedClause): one is TimedClause & {readonly time: BareWeekday} =>
  one.time.kind === 'weekday' && (one.time.preposition ?? 'on') === 'on' && !one.clause.quoted

const conjunction = /,?\s+(?:and|but)\s+/iu

/**
 * The tense in which a weekday stands: of clauses that are joined, its own, or where that has no verb
 * (`will visit Baku on Tuesday and Astana on Wednesday`) the last one ahead of it that has.
 */
function ownTense({time, clause}: TimedClause): Tense {
  const upTo = clause.text.slice(0, time.end - clause.start).split(conjunction)
  const own = upTo.length - 1
  const joined = clause.text.split(conjunction).slice(0, own + 1)
  return joined.map(tenseOf).findLast((tense) => tense !== 'none') ?? clause.tense
}

export function weekdays({times}: Reading): Constraint[] {
  const plain = times.filter(isPlainWeekday)
  const past = plain.find((one) => one.clause.lead && ownTense(one) === 'past')
  if (!past) return []
  const first = past.time.weekday
  const next = (first + 1) % 7
  const ahead = plain.find((one) => ownTense(one) === 'future' && one.time.weekday === next)
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
