/**
 * *Testis unus, testis nullus*: one witness is no witness. A title in front of one name proves no date: papers
 * give titles in looking back, out of courtesy, to namesakes whom no table has, and to people on a stage.
 * That two people, each named in full, hold different offices at the same time is no such accident. Two whom
 * a text names in one scene alone are one witness: it may be as old for the one as for the other. Where it goes
 * on about one of them, it is about them.
 */
import type {Range, Structured} from '../stages.ts'
import type {Constraint} from './constraint.ts'
import {countDays, intersect, type DaySet} from '../terms/day-set.ts'
import {printedAhead} from './distances.ts'
import {areOfOneOffice, type OfficeClaim} from './office-claim.ts'
import {inPrint} from './office-in-print.ts'
import {isProse} from './reading.ts'

/** What a claim says of the day, and how it stands to the day of writing. */
export interface Testimony {
  readonly claim: OfficeClaim
  /** Whether they act in that office as the text is written. */
  readonly isPresent: boolean
  readonly constraints: readonly Constraint[]
  /** The words around the title look ahead: what they tell was still to come when they were printed. */
  readonly isAhead?: boolean
  /** Another person of the name, or another office, can be meant. */
  readonly isDoubtful?: boolean
  /** Its term was over when that of another who is named began. */
  readonly isOutdated?: boolean
  /** What it would say of the day if its sentence, which leads to no other time, were of the time of writing. */
  readonly plain?: readonly Constraint[]
  /** Its term began when that of another was over. */
  readonly outdates?: boolean
}

/** How a text names people. */
export interface Naming {
  /** Ids of those whom it names by more than a family name. */
  readonly inFull: ReadonlySet<string>
  /** Id → where its prose names them first and last, in printed characters from its beginning. */
  readonly reach: ReadonlyMap<string, Range>
}

/** How the people of a text are named. */
export function namingIn({mentions, units}: Pick<Structured, 'mentions' | 'units'>): Naming {
  const people = mentions.filter(({entity}) => entity.kind === 'person')
  const inFull = people.filter(({unit, start, end}) =>
    /\p{L}[\s-]+\p{L}/u.test(unit.text.slice(start - unit.start, end - unit.start))
  )
  const ahead = printedAhead(units)
  const reach = new Map<string, Range>()
  const inProse = people.filter(({unit}) => isProse(unit))
  for (const {entity, start} of inProse.toSorted((a, b) => a.start - b.start)) {
    const end = ahead(start)
    reach.set(entity.id, {start: reach.get(entity.id)?.start ?? end, end})
  }
  return {inFull: new Set(inFull.map(({entity}) => entity.id)), reach}
}

/** A scene is told in at most so many printed characters. */
const longestScene = 420

/** Whether a text that names one at some place names the other so far from it that it is no scene of both. */
const areApart = (one: Range | undefined, other: Range | undefined): boolean =>
  one !== undefined &&
  other !== undefined &&
  Math.max(one.end - other.start, other.end - one.start) > longestScene

/** On fewer days in common one of the two has just left, and keeps the title out of courtesy. */
const fewestDays = 8

const agree = (own: Testimony, other: Testimony) =>
  own.constraints.some(({days}) =>
    other.constraints.some(
      (constraint) => countDays(intersect(days, constraint.days)) >= fewestDays
    )
  )

/** Days on which whoever is named in full held the office that a testimony gives them. */
const inOffice = ({constraints}: Testimony): DaySet | undefined =>
  constraints.find(({rule}) => rule === 'date/in-office')?.days

/**
 * Whether those named in full with an office were never all in office for long at once: then a text goes through the
 * years, and two of its people agree because they belong to the same ones.
 */
function isOfManyTimes(testimonies: readonly Testimony[], inFull: ReadonlySet<string>): boolean {
  const all = testimonies
    .filter(({claim}) => inFull.has(claim.person))
    .flatMap((one) => [inOffice(one) ?? []].filter((days) => days.length > 0))
  const [first, ...others] = all
  if (first === undefined) return false
  const shared = others.reduce((days, other) => intersect(days, other), first)
  return countDays(shared) < fewestDays
}

/** Of several people in office, those who agree are believed before one who does not: another time is told of. */
const agreedTrust = 0.85

/**
 * What of the testimonies is evidence: hard stays what somebody else bears out, who is in another office as the
 * text is written and whose days agree, both named in full, in more than one scene; `alone` makes soft evidence
 * of the rest, or none, and is told who agrees in one scene.
 */
export function weighed(
  testimonies: readonly Testimony[],
  {inFull, reach}: Naming,
  nameOf: (claim: OfficeClaim) => string,
  alone: (constraint: Constraint, agrees: string | undefined) => Constraint[]
): Constraint[] {
  const isHard = ({constraints}: Testimony) => constraints.some(({strength}) => strength === 'hard')
  const spansTime = isOfManyTimes(testimonies, inFull)
  return testimonies.flatMap((own) => {
    const {claim, constraints} = own
    const agreeing = testimonies.filter(
      (other) =>
        other.claim.person !== claim.person &&
        // Of two who held one office, one has the title by courtesy.
        !areOfOneOffice(claim, other.claim) &&
        [claim, other.claim].every(({person}) => inFull.has(person)) &&
        agree(own, other)
    )
    const bearing = agreeing.filter((other) => other.isPresent && isHard(other))
    const second = bearing.find((other) =>
      areApart(reach.get(claim.person), reach.get(other.claim.person))
    )
    return constraints.flatMap((constraint) => {
      const isOfYears = spansTime && constraint.rule === 'date/in-office'
      if (constraint.strength === 'hard' && second && !isOfYears) {
        const params = {...constraint.params, witness: nameOf(second.claim)}
        return [inPrint(own, {...constraint, params})]
      }
      const [first] = bearing
      if (own.isOutdated && constraint.rule === 'date/in-office') return [inPrint(own, constraint)]
      const isHeard = own.outdates && constraint.rule === 'date/office-begun'
      const soft =
        constraint.strength === 'soft' || isHeard
          ? [{...constraint, strength: 'soft' as const}]
          : alone(constraint, first && nameOf(first.claim))
      return soft
        .map((one) => inPrint(own, one))
        .map((one) =>
          agreeing.length > 0 && one.trust < agreedTrust && one.rule !== 'date/in-known-term'
            ? {...one, trust: agreedTrust}
            : one
        )
    })
  })
}
