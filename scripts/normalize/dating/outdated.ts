/**
 * Titles of another time than the text: who writes of a president of 1990 does not write in the days of a premier of
 * 1966. Of two terms that never met the earlier one is looked back on, however the text tells of it.
 */
import type {Constraint} from './constraint.ts'
import {oneAgainstSeveral} from './one-against-several.ts'
import {hull} from '../terms/day-set.ts'
import {isOfWholeTables} from './office-claim.ts'
import type {Testimony} from './witnesses.ts'

/** Titles outlive terms, and tables differ, by fewer days. */
const apart = 60
/** Believed after everything else of the kind. */
const outdatedTrust = 0.5

const inOffice = ({rule}: Constraint) => rule === 'date/in-office'

/** The last day that a title would allow by the terms of the tables; none where it bounds nothing from above. */
const lastDay = ({constraints}: Testimony): number | undefined => {
  const known = constraints.find(({rule}) => rule === 'date/in-known-term')
  return hull((known ?? constraints.find(inOffice))?.days ?? [])?.to ?? undefined
}

/** The first day on which an office can have been held that is surely meant. */
function firstDay({claim, constraints, isDoubtful}: Testimony): number | undefined {
  if (isDoubtful || !isOfWholeTables(claim)) return undefined
  const firsts = constraints.flatMap(({days}) => hull(days)?.from ?? [])
  return firsts.length === 0 ? undefined : Math.max(...firsts)
}

/**
 * The testimonies, of which those that a later one outdates are believed last and bear nobody out, and those that
 * outdate others are heard for the day on which their office began. Of one against several, the days of either count.
 */
export function withOutdated(testimonies: readonly Testimony[]): Testimony[] {
  const isOutdated = (earlier: Testimony, later: Testimony) => {
    const [last, first] = [lastDay(earlier), firstDay(later)]
    return (
      last !== undefined &&
      first !== undefined &&
      earlier.claim.person !== later.claim.person &&
      first - last > apart
    )
  }
  return testimonies.map((own): Testimony => {
    const unsettled = oneAgainstSeveral(own, testimonies, isOutdated)
    if (unsettled) return unsettled
    if (testimonies.some((other) => isOutdated(own, other)))
      return {
        ...own,
        isPresent: false,
        isOutdated: true,
        // Which of its terms are likelier matters no more.
        constraints: own.constraints.filter(({rule}) => rule !== 'date/in-known-term').map(doubted)
      }
    return testimonies.some((other) => isOutdated(other, own)) ? {...own, outdates: true} : own
  })
}

const doubted = (constraint: Constraint): Constraint =>
  inOffice(constraint) ? {...constraint, strength: 'soft', trust: outdatedTrust} : constraint
