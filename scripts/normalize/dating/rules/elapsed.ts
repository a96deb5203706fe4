/** `in the two and a half decades since … in 1991`: counted from a year that the sentence names. */
import {formatDay, parseDay} from '../../../../src/lib/epoch-days.ts'
import type {Constraint} from '../constraint.ts'
import type {Elapsed} from '../expressions/expression.ts'
import {timesBeside, type Reading, type TimedClause} from '../reading.ts'

type ElapsedClause = TimedClause & {readonly time: Elapsed}

/** `Five years after the wall fell in 1989, the city is still divided`: up to what is told as present. */
const upToPresent =
  /^[^,;]{0,160},\s+(?:[\p{L}’'-]+\s+){1,6}?(?:is|are|has|have|remains?|still|do|does|lives?)\b/u

function isUpToPresent({time, clause: {unit, sentence}}: TimedClause): boolean {
  const before = unit.text.slice(sentence.start, Math.min(time.start, sentence.start + 80))
  const opens = /^(?:\p{Lu}{2}.*\s[-–—_]{1,2}\s+)?["“‘(]*$/u.test(before)
  return (
    opens && upToPresent.test(unit.text.slice(time.end, Math.min(sentence.end, time.end + 260)))
  )
}

/** What is counted up to the time of writing. */
const isElapsed = (one: TimedClause): one is ElapsedClause =>
  one.time.kind === 'elapsed' &&
  (one.time.preposition !== 'after' || isUpToPresent(one)) &&
  !one.clause.quoted

/** `ten years ago, in 1979` or `since the revolution in 1979`: the year must follow so soon. */
const reach = {ago: 12, since: 110} as const

export function elapsed(reading: Reading): Constraint[] {
  return reading.times.filter(isElapsed).flatMap((one): Constraint[] => {
    const years = timesBeside(reading, one.clause).filter(({time}) => 'days' in time)
    const [base] = years
    const gap = base ? base.time.start - one.time.end : -1
    if (!base || years.length > 1 || !('days' in base.time)) return []
    if (base.time.kind === 'stretch') return []
    if (base.time.preposition === 'by' || base.time.preposition === 'until') return []
    if (gap < 0 || gap > (one.time.preposition === 'ago' ? reach.ago : reach.since)) return []
    const from = base.time.days[0]?.from
    if (from === undefined || from === null) return []
    const year = Number(formatDay(from).slice(0, 4))
    const {years: passed, grain} = one.time
    // Counts are rounded: to half of their unit either way, and to whole years.
    const slack = Math.max(1, grain / 2)
    const first = Math.floor(year + passed - slack)
    const last = Math.ceil(year + passed + slack)
    if (last > 9999) return []
    return [
      {
        rule: 'date/elapsed',
        params: {year, years: passed},
        basis: 'internal',
        strength: 'soft',
        trust: 0.6,
        spans: [one.at, base.at],
        days: [{from: parseDay(`${first}-01-01`), to: parseDay(`${last}-12-31`)}]
      }
    ]
  })
}
