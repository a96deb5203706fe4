/**
 * One title that stands alone against those of several who were in office together, long before: they may be looked
 * back on, but as well the tables may lack an earlier term of the one, or somebody else of that name.
 */
import {listOf} from '../../../src/lib/list-of.ts'
import type {Constraint} from './constraint.ts'
import {countDays, hull, intersect, union, type DaySet} from '../terms/day-set.ts'
import type {Testimony} from './witnesses.ts'

/** With fewer days in common, two were not in office together. */
const fewestDays = 31

/** What a title says of the days in office; where years of the tables are silent, by the terms that they have. */
function inOffice({constraints}: Testimony): Constraint | undefined {
  const known = constraints.find(({rule}) => rule === 'date/in-known-term')
  return known
    ? {...known, rule: 'date/in-office'}
    : constraints.find(({rule}) => rule === 'date/in-office')
}

const daysOf = (one: Testimony): DaySet => inOffice(one)?.days ?? []

const countryOf = ({claim: {terms}}: Testimony) => terms[0]?.country

/** Whether two people, of two countries, were in office together. */
const areTogether = (one: Testimony, other: Testimony): boolean =>
  one.claim.person !== other.claim.person &&
  countryOf(one) !== countryOf(other) &&
  countDays(intersect(daysOf(one), daysOf(other))) >= fewestDays

/** Those of the earlier ones who act as the text is written, and were in office together with another of them. */
const agreeing = (earlier: readonly Testimony[]): readonly Testimony[] => {
  const acting = earlier.filter(
    (one) => one.isPresent && one.isDoubtful !== true && inOffice(one) !== undefined
  )
  return acting.filter((one) => acting.some((other) => areTogether(one, other)))
}

/** Whether nobody else whom the text gives an office can have had it in the days of this one. */
const isAlone = (own: Testimony, all: readonly Testimony[]): boolean =>
  all.every(
    (other) =>
      other.claim.person === own.claim.person ||
      inOffice(other) === undefined ||
      countDays(intersect(daysOf(own), daysOf(other))) === 0
  )

/** Those against whom a later title stands alone. */
function outvotedBy(
  later: Testimony,
  all: readonly Testimony[],
  isOutdated: (earlier: Testimony, later: Testimony) => boolean
): readonly Testimony[] {
  if (inOffice(later) === undefined || !isAlone(later, all)) return []
  return agreeing(all.filter((one) => isOutdated(one, later)))
}

const nameOf = (one: Testimony) => String(inOffice(one)?.params['name'])

/**
 * What such a title, or one of those against it, says: from the first day of either to the last. Nothing where `own`
 * is none of them; `isOutdated` tells whether the terms of a title were over when those of another began.
 */
export function oneAgainstSeveral(
  own: Testimony,
  all: readonly Testimony[],
  isOutdated: (earlier: Testimony, later: Testimony) => boolean
): Testimony | undefined {
  const claimed = inOffice(own)
  if (claimed === undefined) return undefined
  for (const later of all) {
    const several = outvotedBy(later, all, isOutdated)
    if (several.length === 0 || !(later === own || several.includes(own))) continue
    const others = later === own ? several : [later]
    const days = [hull(union([own, ...others].flatMap(daysOf)))!]
    const params = {...claimed.params, elsewhen: listOf(new Set(others.map(nameOf)))}
    const constraint: Constraint = {...claimed, params, days, strength: 'soft', trust: 0.5}
    return {...own, isPresent: false, isOutdated: true, constraints: [constraint]}
  }
  return undefined
}
