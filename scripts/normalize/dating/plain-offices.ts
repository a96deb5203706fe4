/**
 * A dispatch that names three or more people in full, each in another office and in its own voice, and none of them with
 * a day: where all were in office at once, that is likely its time. A dispatch that looks back names, as a rule, people of
 * several times.
 */
import type {Constraint} from './constraint.ts'
import {countDays, intersect} from '../terms/day-set.ts'
import {areOfOneOffice} from './office-claim.ts'
import {inPrint} from './office-in-print.ts'
import type {Reading} from './reading.ts'
import {namingIn, type Testimony} from './witnesses.ts'

const fewestHolders = 3
/** In common they were in office for so many days at least. */
const fewestDays = 30
/** Below that of every title which a day stands beside. */
const trust = 0.45

const isLikely = ({constraints}: Testimony) =>
  constraints.some(({rule}) => rule !== 'date/office-begun')

/** What the titles of such a dispatch say together; nothing where one of them is known to be of its time. */
export function plainOffices(
  {structured}: Reading,
  testimonies: readonly Testimony[],
  nameOf: (one: Testimony) => string
): Constraint[] {
  if (structured.dateline === undefined || testimonies.some(isLikely)) return []
  const {inFull} = namingIn(structured)
  const plain = testimonies.filter((one) => one.plain && inFull.has(one.claim.person))
  if (plain.length < fewestHolders) return []
  const isTwice = (one: Testimony, index: number) =>
    plain.slice(index + 1).some((other) => areOfOneOffice(one.claim, other.claim))
  if (plain.some(isTwice)) return []
  // What is told of the others' offices must be possible then.
  const all = [
    ...plain.flatMap((one) => one.plain!),
    ...testimonies.flatMap((one) => one.constraints)
  ]
  const days = all.reduce<Constraint['days'] | undefined>(
    (common, one) => (common ? intersect(common, one.days) : one.days),
    undefined
  )
  if (days === undefined || countDays(days) < fewestDays) return []
  const [first, second] = plain
  return plain.flatMap((one) =>
    one.plain!.map((constraint) =>
      inPrint(one, {
        ...constraint,
        trust,
        params: {...constraint.params, agrees: nameOf(one === first ? second! : first!)}
      })
    )
  )
}
