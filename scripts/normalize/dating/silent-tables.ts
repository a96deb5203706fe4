/**
 * Times for which the tables name nobody in an office of a state. Who is in them for one term can have
 * served another then: lists of foreign ministers are seldom whole before about 2000.
 */
import type {Authorities} from '../../../src/authorities/load.ts'
import type {DayInterval} from '../../../src/lib/edtf.ts'
import type {TermRow} from '../../../src/schema/authority.ts'
import {around, hull, intersect, outside, union, type DaySet} from './day-set.ts'
import {lifetime} from './lifetime.ts'
import {daysBetweenTerms, daysInOffice} from './terms.ts'
import {uncoveredDays} from './uncovered-offices.ts'

/** A shorter one lies between two ministers: somebody acted, or the tables are not exact. */
const shortestGap = 366
/** Whoever comes back to a ministry does so within so many days, mostly. */
const comeback = 15 * 366

const office = 'foreign-minister'

const isLong = ({from, to}: DayInterval) =>
  from === null || to === null || to - from + 1 >= shortestGap

const known = new WeakMap<Authorities, ReadonlyMap<string, DaySet>>()

/** Country → when nobody is known to have led its foreign ministry. */
function gapsOf(authorities: Authorities): ReadonlyMap<string, DaySet> {
  const found = known.get(authorities)
  if (found) return found
  const rows = [...authorities.terms.values()].flat().filter((term) => term.office === office)
  const made = new Map(
    [...Map.groupBy(rows, ({country}) => country ?? '')].map(([country, own]) => [
      country,
      outside(daysInOffice(own)).filter(isLong)
    ])
  )
  known.set(authorities, made)
  return made
}

/** Days near the terms on which somebody may have held the office too, for all that the tables say. */
export function silentDays(terms: readonly TermRow[], authorities: Authorities): DaySet {
  const gaps = gapsOf(authorities)
  const own = terms.filter((term) => term.office === office)
  return union([
    ...uncoveredDays(terms, authorities),
    ...own.flatMap((term) => {
      const whole = hull(daysInOffice([term]))
      if (!whole) return []
      const near = intersect(
        around([whole], -comeback, comeback),
        lifetime(term.person, authorities)
      )
      return [...intersect(gaps.get(term.country ?? '') ?? [], near)]
    })
  ])
}

/** The days on which somebody may have held an office of the terms, for all that the tables say. */
export const perhapsInOffice = (terms: readonly TermRow[], authorities: Authorities): DaySet =>
  union([...daysInOffice(terms), ...daysBetweenTerms(terms), ...silentDays(terms, authorities)])
