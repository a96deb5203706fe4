/**
 * `left on Tuesday … On Wednesday, he will visit`: written after the one day began and before the
 * other was over. A custom of daily news, so it never makes an answer certain.
 */
import type {Constraint} from '../constraint.ts'
import {everyDay} from '../day-set.ts'
import type {BareWeekday} from '../expressions/expression.ts'
import type {Reading, TimedClause} from '../reading.ts'
import {lastPastVerb} from '../tense.ts'
import {weekdayNames} from '../weekday-names.ts'

const isPlainWeekday = (one: TimedClause): one is TimedClause & {readonly time: BareWeekday} =>
  one.time.kind === 'weekday' && (one.time.preposition ?? 'on') === 'on' && !one.clause.quoted

/** Where a second clause begins: `On Monday she met the emir, and in the evening she is to be in Riyadh`. */
const joined = /\b(?:and|but|while|then)\b|;/u
const toCome = /\b(?:will|shall|is|are|was|were|would|may)\b|[’']ll\b/u

/** Whether the words behind a weekday tell of it as past, whatever a clause that is joined to them tells. */
function isPastFirst({clause, time}: TimedClause): boolean {
  const behind = clause.text.slice(Math.max(0, time.end - clause.start))
  const [own = ''] = behind.split(joined)
  return lastPastVerb(own) !== undefined && !toCome.test(own)
}

export function weekdays({times}: Reading): Constraint[] {
  const plain = times.filter(isPlainWeekday)
  const past = plain.find(({clause}) => clause.lead && clause.tense === 'past')
  if (!past) return []
  const first = past.time.weekday
  const next = (first + 1) % 7
  const ahead = plain.find(
    (one) => one.clause.tense === 'future' && one.time.weekday === next && !isPastFirst(one)
  )
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
