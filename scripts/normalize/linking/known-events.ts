/** Journeys whose days a curator knows from elsewhere narrow the dates of articles that tell of them. */
import type {Authorities} from '../../../src/authorities/load.ts'
import type {EventRow} from '../../../src/schema/authority.ts'
import {around, hull, intersect, notAfter, notBefore, type DaySet} from '../terms/day-set.ts'
import {cellBounds} from '../terms/days-in-office.ts'
import {newsReach, type DatedTelling} from './dated-telling.ts'
import type {LinkedConstraint} from './linked-constraints.ts'

/** The curator's word outranks what rules find. */
const trust = 0.9

const daysOf = ({start, end}: EventRow): DaySet => [
  {from: cellBounds(start).first, to: cellBounds(end).last}
]

/** Whether the article can be about the journey: who, where, and when by its own evidence. */
function fits({telling, days}: DatedTelling, row: EventRow): boolean {
  if (row.person !== telling.person || telling.told === 'off') return false
  const shared = telling.countries.filter((code) => row.countries.includes(code))
  if (shared.length < Math.min(2, telling.countries.length)) return false
  const near = around(daysOf(row), -newsReach, newsReach)
  return days.length === 0 || intersect(near, days).length > 0
}

/** The one known journey that fits; none where several do. */
export function knownEvent(dated: DatedTelling, {events}: Authorities): EventRow | undefined {
  const [row, ...others] = events.filter((event) => fits(dated, event))
  return others.length > 0 ? undefined : row
}

/** Of an article that can be of a wider time, the journey may be another that no table has. */
const surelyNear = 366

/** Whether all days of the article, by its own evidence, lie near the journey. */
function isSurelyNear(days: DaySet, journey: DaySet): boolean {
  const whole = hull(days)
  const near = hull(around(journey, -surelyNear, surelyNear))
  if (typeof whole?.from !== 'number' || typeof whole.to !== 'number') return false
  return near !== undefined && near.from! <= whole.from && whole.to <= near.to!
}

/** What a known journey says of the date of an article that tells of it. */
export function fromKnownEvent(
  row: EventRow,
  {telling, days: own}: DatedTelling
): LinkedConstraint[] {
  const days = daysOf(row)
  const base = {
    params: {start: row.start, end: row.end, source: row.source},
    basis: 'event-authority',
    trust,
    spans: [telling.toldBy],
    facts: [`${row.id}, ${row.start} to ${row.end}`]
  } as const
  const near: LinkedConstraint = {
    ...base,
    rule: 'date/near-known-event',
    strength: 'soft',
    days: around(days, -newsReach, newsReach)
  }
  const [{from, to} = {from: null, to: null}] = days
  if ((telling.told !== 'ahead' && telling.told !== 'over') || from === null || to === null)
    return [near]
  const strength = isSurelyNear(own, days) ? 'hard' : 'soft'
  const isAhead = telling.told === 'ahead'
  const rule = isAhead ? 'date/before-known-event' : 'date/after-known-event'
  return [{...base, rule, strength, days: isAhead ? notAfter(to) : notBefore(from)}, near]
}
