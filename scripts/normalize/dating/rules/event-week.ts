/**
 * `paid a visit last week … During the visit, which ended Aug. 31`: publication falls into the week
 * after that day, in whatever year.
 */
import type {Constraint} from '../constraint.ts'
import {everyDay} from '../../terms/day-set.ts'
import type {MonthDay, Relative} from '../expressions/expression.ts'
import {journeyLength} from '../journey-length.ts'
import type {Reading, TimedClause} from '../reading.ts'

/** What the opening and the later sentence must both speak of. */
const journey = /\b(?:visit|trip|tour|summit|journey)\b/iu
/** `April 28 last year`, `the Aug. 31 visit of 1988`: another year than that of the opening. */
const otherYear = /\b(?:last|previous|next) year\b|\d{4}/iu

/** The visit may be an old one that was remembered last week. */
const remembered =
  /\b(?:anniversar\w*|commemorat\w*|marked|recalled|remember\w*|celebrat\w*|years ago)\b/iu

type Timed<Time> = TimedClause & {readonly time: Time}

const isWeek = (one: TimedClause): one is Timed<Relative> =>
  one.time.kind === 'relative' &&
  one.time.unit === 'week' &&
  one.time.exact &&
  one.time.offset <= 0 &&
  one.clause.lead &&
  !one.clause.quoted

const isMonthDay = (one: TimedClause): one is Timed<MonthDay> =>
  one.time.kind === 'month-day' && !one.clause.quoted

/** The day is that of the visit, not of what came before it: `the visit, which ended Aug. 31`. */
const dates =
  /\b(?:end(?:ed|ing)|concluded|wound up|began|beginning|started|opened|took place|was held|visit|trip|tour|summit|journey)\s+(?:on\s+|of\s+)?$/iu
/** A journey of unknown length lasts at most so long. */
const longest = 7

const sentenceOf = ({clause: {unit, sentence}}: TimedClause) =>
  unit.text.slice(sentence.start, Math.min(sentence.end, sentence.start + 600))

export function eventWeek(reading: Reading): Constraint[] {
  const week = reading.times.find(isWeek)
  const noun = week && journey.exec(sentenceOf(week))?.[0].toLowerCase()
  if (!week || !noun || remembered.test(sentenceOf(week))) return []
  const dated = reading.times.find(
    (one): one is Timed<MonthDay> =>
      isMonthDay(one) &&
      one.clause.tense === 'past' &&
      dates.test(one.clause.unit.text.slice(Math.max(0, one.time.start - 30), one.time.start)) &&
      new RegExp(String.raw`\b(?:the|his|her|their)\s+(?:\p{Ll}+\s+)?${noun}\b`, 'iu').test(
        sentenceOf(one)
      ) &&
      !otherYear.test(sentenceOf(one))
  )
  if (!dated) return []
  const {month, day} = dated.time
  // A reprint may be of another week than what it reprints.
  const reprint = reading.republished
  return [
    {
      rule: 'date/event-week',
      params: {event: noun, month, day, week: week.time.offset === 0 ? 'this' : 'last'},
      basis: 'internal',
      strength: reprint ? 'soft' : 'hard',
      trust: 0.75,
      spans: [week.at, dated.at],
      days: everyDay,
      yearly: {
        kind: 'week-after',
        month,
        day,
        weeks: -week.time.offset,
        lasted: journeyLength(reading.structured.units) ?? longest
      }
    }
  ]
}
