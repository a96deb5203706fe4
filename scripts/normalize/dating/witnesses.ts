/**
 * *Testis unus, testis nullus*: one witness is no witness. A title in front of one name proves no date: papers
 * give titles in looking back, out of courtesy, to namesakes whom no table has, and to people on a stage.
 * That two people, each named in full, hold different offices on the same days is no such accident.
 */
import type {Mention} from '../stages.ts'
import type {Constraint} from './constraint.ts'
import {intersect} from './day-set.ts'
import type {OfficeClaim} from './office-claim.ts'

/** What a claim says of the day, and how it stands to the day of writing. */
export interface Testimony {
  readonly claim: OfficeClaim
  /** Whether they act in that office as the text is written. */
  readonly isPresent: boolean
  readonly constraints: readonly Constraint[]
}

/** Ids of people whom a text names by more than a family name. */
export function namedInFull(mentions: readonly Mention[]): ReadonlySet<string> {
  return new Set(
    mentions
      .filter(({entity, unit, start, end}) => {
        const printed = unit.text.slice(start - unit.start, end - unit.start)
        return entity.kind === 'person' && /\p{L}[\s-]+\p{L}/u.test(printed)
      })
      .map(({entity}) => entity.id)
  )
}

/** Two who held one office bear no witness to each other: one of them has the title by courtesy. */
const isSameOffice = ({terms}: OfficeClaim, other: OfficeClaim) =>
  terms.some(({country, office}) =>
    other.terms.some((term) => term.country === country && term.office === office)
  )

const agree = (own: Testimony, other: Testimony) =>
  own.constraints.some(({days}) =>
    other.constraints.some((constraint) => intersect(days, constraint.days).length > 0)
  )

/**
 * What of the testimonies is evidence: hard stays what somebody else bears out, who is in another office as the
 * text is written and whose days agree, both named in full; `alone` makes soft evidence of the rest, or none.
 */
export function weighed(
  testimonies: readonly Testimony[],
  inFull: ReadonlySet<string>,
  nameOf: (claim: OfficeClaim) => string,
  alone: (constraint: Constraint) => Constraint[]
): Constraint[] {
  const witnesses = testimonies.filter(
    ({claim, isPresent, constraints}) =>
      isPresent && inFull.has(claim.person) && constraints.some(({strength}) => strength === 'hard')
  )
  return testimonies.flatMap((own) => {
    const {claim, constraints} = own
    const second =
      inFull.has(claim.person) &&
      witnesses.find(
        (other) =>
          other.claim.person !== claim.person &&
          !isSameOffice(claim, other.claim) &&
          agree(own, other)
      )
    return constraints.flatMap((constraint) => {
      if (constraint.strength === 'soft') return [constraint]
      if (!second) return alone(constraint)
      return [{...constraint, params: {...constraint.params, witness: nameOf(second.claim)}}]
    })
  })
}
