/**
 * Times for which the tables name nobody in an office of a state. Who is in them for one term can have
 * served another then: lists of ministers are seldom whole.
 */
import {keptUntil} from '../../../src/authorities/known-until.ts'
import type {Authorities} from '../../../src/authorities/load.ts'
import {parseDay} from '../../../src/lib/epoch-days.ts'
import type {Office, TermRow} from '../../../src/schema/authority.ts'
import {gapsOf, officeKey} from '../terms/covered-days.ts'
import {around, hull, intersect, notAfter, outside, union, type DaySet} from '../terms/day-set.ts'
import {lifetime} from '../terms/lifetime.ts'
import {isOfAnyMinistry} from '../terms/title-words.ts'
import {daysBetweenTerms, daysInOffice} from '../terms/days-in-office.ts'
import {uncoveredDays} from './uncovered-offices.ts'

/** Whoever comes back to a ministry does so within so many days, mostly. */
const comeback: Partial<Record<Office, number>> = {
  'foreign-minister': 15 * 366,
  minister: 25 * 366,
  official: 25 * 366
}

/**
 * Days of which nothing is known of somebody, from when the tables know them in a country: whoever had another post was
 * not a minister of something else, mostly.
 */
function unknownDays({person, country}: TermRow, {terms}: Authorities): DaySet {
  const own = daysInOffice((terms.get(person) ?? []).filter((row) => row.country === country))
  return outside(own).filter(({from}) => from !== null)
}

/** Days near one term on which its holder may have been a minister or an official too. */
function silentNear(term: TermRow, authorities: Authorities): DaySet {
  const reach = comeback[term.office]
  const whole = hull(daysInOffice([term]))
  // Of institutions of many states the tables have whole lists.
  if (reach === undefined || !whole || term.country === undefined) return []
  const near = intersect(around([whole], -reach, reach), lifetime(term.person, authorities))
  const silent = isOfAnyMinistry(term)
    ? unknownDays(term, authorities)
    : (gapsOf(authorities).get(officeKey(term)) ?? [])
  return intersect(silent, near)
}

/** Of `Minister Zeev Elkin`, the rows that name a ministry tell nothing of days outside them where one names none. */
function withoutMinistries(terms: readonly TermRow[]): readonly TermRow[] {
  const isOfMinistry = (term: TermRow) => term.office === 'minister' && !isOfAnyMinistry(term)
  return terms.some(isOfAnyMinistry) ? terms.filter((term) => !isOfMinistry(term)) : terms
}

/**
 * Days near the terms on which somebody may have held the office too, for all that the tables say, up to `asOf`: the
 * day of the archive, or else the one on which the tables were last gone through.
 */
export function silentDays(
  terms: readonly TermRow[],
  authorities: Authorities,
  asOf: string = keptUntil
): DaySet {
  const days = union([
    ...uncoveredDays(terms, authorities),
    ...withoutMinistries(terms).flatMap((term) => silentNear(term, authorities))
  ])
  const others = intersect(days, outside(daysInOffice(terms)))
  return intersect(others, notAfter(parseDay(asOf)))
}

/** The days on which somebody may have held an office of the terms, for all that the tables say. */
export const perhapsInOffice = (
  terms: readonly TermRow[],
  authorities: Authorities,
  asOf?: string
): DaySet =>
  union([
    ...daysInOffice(terms),
    ...daysBetweenTerms(terms),
    ...silentDays(terms, authorities, asOf)
  ])
