/**
 * News speaks of its own time: where a text names two successive years, and none later, it is hardly
 * from long before or after them. The margins are those in which nine of ten dated articles of three
 * newswire and web collections lie.
 */
import {formatDay, parseDay} from '../../../../src/lib/epoch-days.ts'
import type {Constraint} from '../constraint.ts'
import type {Reading, TimedClause} from '../reading.ts'

const yearsBefore = 2
const yearsAfter = 4

/** Year in which a time that is no decade begins. */
function yearOf({time}: TimedClause): number | undefined {
  const from = 'days' in time && time.kind !== 'decade' ? time.days[0]?.from : undefined
  return from === undefined || from === null ? undefined : Number(formatDay(from).slice(0, 4))
}

export function latestYears({times}: Reading): Constraint[] {
  let latest: {year: number; one: TimedClause} | undefined
  const named = new Map<number, TimedClause>()
  for (const one of times) {
    const year = yearOf(one)
    if (year === undefined) continue
    named.set(year, one)
    if (!latest || year > latest.year) latest = {year, one}
  }
  const before = latest && named.get(latest.year - 1)
  if (!latest || !before) return []
  const {year} = latest
  return [
    {
      rule: 'date/latest-years',
      params: {first: year - 1, second: year},
      basis: 'internal',
      strength: 'soft',
      trust: 0.4,
      spans: [before.at, latest.one.at],
      days: [
        {from: parseDay(`${year - yearsBefore}-01-01`), to: parseDay(`${year + yearsAfter}-12-31`)}
      ]
    }
  ]
}
