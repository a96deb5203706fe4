/** Whether two articles can be about one journey of their leader. */
import type {Authorities} from '../../../src/authorities/load.ts'
import type {Office} from '../../../src/schema/authority.ts'
import {around, hull, intersect} from '../terms/day-set.ts'
import {daysInOffice} from '../terms/days-in-office.ts'
import {newsReach, type DatedTelling} from './dated-telling.ts'
import {writtenOn} from './stay-days.ts'

/** Offices that the leader can have held when the article was published. */
function officesOf({telling, days}: DatedTelling, {terms}: Authorities): ReadonlySet<Office> {
  if (telling.offices.length > 0) return new Set(telling.offices)
  const whole = hull(days)
  if (!whole || whole.from === null || whole.to === null) return new Set()
  const own = (terms.get(telling.person) ?? []).filter(
    (term) => intersect(daysInOffice([term]), days).length > 0
  )
  return new Set(own.map(({office}) => office))
}

/** Whether one surely told the journey as over before the other told it as still ahead. */
function isOverBefore(a: DatedTelling, b: DatedTelling): boolean {
  if (a.telling.told !== 'over' || b.telling.told !== 'ahead') return false
  const last = hull(a.days)?.to
  const first = hull(b.days)?.from
  return typeof last === 'number' && typeof first === 'number' && last < first
}

/** A journey of which one stop is over goes on for no more days. */
const lastStops = 3

/**
 * Whether one told the journey as over days before the other told its own as going on. The days on which they
 * likely were written are enough: nothing is joined by it.
 */
function isOverBeforeUnderWay(a: DatedTelling, b: DatedTelling): boolean {
  if (a.telling.told !== 'over' || b.telling.told !== 'under way') return false
  const last = hull(writtenOn(a))?.to
  const first = hull(writtenOn(b))?.from
  return typeof last === 'number' && typeof first === 'number' && last + lastStops < first
}

/** Whether one tells that the journey was called off, of which the other tells as made. */
const isOffFor = ({telling: {told}}: DatedTelling, {telling: other}: DatedTelling): boolean =>
  told === 'off' &&
  (other.reached.length > 0 || other.told === 'over' || other.told === 'under way')

/** Whether the leader can have held, when each of two was written, the offices that both name: one can have two titles at a time. */
function heldBoth(a: DatedTelling, b: DatedTelling, {terms}: Authorities): boolean {
  const held = ({telling: {person, offices}}: DatedTelling) =>
    daysInOffice((terms.get(person) ?? []).filter(({office}) => offices.includes(office)))
  const both = intersect(held(a), held(b))
  return [a, b].every((dated) => intersect(both, writtenOn(dated)).length > 0)
}

/** What tellings have in common besides places and details. */
export interface Compatibility {
  /** No other office, no dates too far apart, and not told as over before it is told as ahead. */
  readonly isCompatible: (a: DatedTelling, b: DatedTelling) => boolean
  /** Of both, an office is known that they share. */
  readonly sameOffice: (a: DatedTelling, b: DatedTelling) => boolean
}

/** Compares tellings of one leader; what is known of each is worked out once. */
export function compatibility(
  tellings: readonly DatedTelling[],
  authorities: Authorities
): Compatibility {
  const known = new Map(
    tellings.map((dated) => [
      dated,
      {
        offices: officesOf(dated, authorities),
        reach: around(dated.days, -newsReach, newsReach)
      }
    ])
  )
  const sameOffice = (a: DatedTelling, b: DatedTelling) =>
    [...known.get(a)!.offices].some((office) => known.get(b)!.offices.has(office))
  return {
    sameOffice,
    isCompatible: (a, b) => {
      const isNamed = known.get(a)!.offices.size > 0 && known.get(b)!.offices.size > 0
      if (isNamed && !sameOffice(a, b) && !heldBoth(a, b, authorities)) return false
      if (isOverBefore(a, b) || isOverBefore(b, a)) return false
      if (isOverBeforeUnderWay(a, b) || isOverBeforeUnderWay(b, a)) return false
      if (isOffFor(a, b) || isOffFor(b, a)) return false
      if (a.days.length === 0 || b.days.length === 0) return true
      return intersect(known.get(a)!.reach, b.days).length > 0
    }
  }
}
