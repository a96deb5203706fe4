/**
 * `The total for 2008 was $129 million, up 56% from the year before`: figures of the following year
 * come out by the end of its successor's March, and a report would give them. So the latest figures
 * bound publication from above, softly.
 */
import {formatDay, parseDay} from '../../../../src/lib/epoch-days.ts'
import type {Constraint} from '../constraint.ts'
import {notAfter} from '../../terms/day-set.ts'
import {timesBeside, type Reading, type TimedClause} from '../reading.ts'

const figure = /[%$£€]|\b(?:percent|per cent|pct|billion|million|mln|bln|dlrs|tonnes|tons)\b/iu
/** What the figure is compared with. */
const comparison =
  /\b(?:the (?:same )?(?:year|period|quarter|half) (?:before|earlier|the year before)|a year (?:earlier|before)|the (?:previous|preceding|prior) year|the same (?:period|quarter|half))\b/iu
/** The year is the base of the comparison, not the year of the figure. */
const base = /\b(?:from|than|against|since|base|compared with|compared to)\b[^,;]{0,30}$/iu

/** Year in which a time ends. */
function endYear({time}: TimedClause): number | undefined {
  const end = 'days' in time ? time.days[0]?.to : undefined
  return end === undefined || end === null ? undefined : Number(formatDay(end).slice(0, 4))
}

/** Whether the sentence gives figures for the time and compares them with the year before. */
function isReported(reading: Reading, one: TimedClause, year: number): boolean {
  const {clause, time} = one
  if (clause.quoted || clause.tense === 'modal' || clause.tense === 'future') return false
  const {start, end} = clause.sentence
  const sentence = clause.unit.text.slice(start, Math.min(end, start + 600))
  if (!figure.test(sentence)) return false
  if (base.test(clause.unit.text.slice(Math.max(start, time.start - 40), time.start))) return false
  const beside = timesBeside(reading, clause)
  return comparison.test(sentence) || beside.some((other) => endYear(other) === year - 1)
}

/** Whether a time that began so late is told as past. */
const isPastFrom = ({time, clause}: TimedClause, day: number): boolean => {
  const from = 'days' in time && time.kind !== 'decade' ? time.days[0]?.from : undefined
  const isPast = clause.tense === 'past' || clause.tense === 'perfect'
  return isPast && typeof from === 'number' && from > day - 92
}

/** That the text was written before newer figures than its latest were out; nothing where it compares none. */
export function latestFigures(reading: Reading): Constraint[] {
  let best: {due: number; one: TimedClause} | undefined
  for (const one of reading.times) {
    const year = endYear(one)
    const {kind} = one.time
    const wait = kind === 'quarter' || kind === 'half' ? 1 : kind === 'year' ? 2 : undefined
    if (year === undefined || wait === undefined) continue
    const due = parseDay(`${year + wait}-03-31`)
    if (best && due <= best.due) continue
    if (isReported(reading, one, year)) best = {due, one}
  }
  if (!best) return []
  // A text that tells of the years that follow as past was written when newer figures were out.
  const {due} = best
  if (reading.times.some((one) => isPastFrom(one, due))) return []
  return [
    {
      rule: 'date/latest-figures',
      params: {to: formatDay(best.due)},
      basis: 'internal',
      strength: 'soft',
      trust: 0.5,
      spans: [best.one.at],
      days: notAfter(best.due)
    }
  ]
}
