/** Terms of office: what titles say of the day of writing, by the witness that they bear to each other. */
import {intersect} from '../../terms/day-set.ts'
import {widenedWhereBarely} from '../barely-together.ts'
import type {Constraint} from '../constraint.ts'
import {officeTestimonies} from '../office-testimonies.ts'
import type {OfficeClaim} from '../office-claim.ts'
import {plainOffices} from '../plain-offices.ts'
import {reachBack} from '../../terms/reach-of-tables.ts'
import type {Reading} from '../reading.ts'
import {isOfRule} from '../../terms/start-of-tables.ts'
import {daysInOffice} from '../../terms/days-in-office.ts'
import {namingIn, weighed, type Naming, type Testimony} from '../witnesses.ts'

/** What one alone says makes an answer likely; that an office had begun is then of no use. */
const alone = (constraint: Constraint, agrees: string | undefined): Constraint[] => {
  if (constraint.rule === 'date/office-begun') return []
  const why = agrees === undefined ? {alone: 1} : {agrees}
  return [{...constraint, strength: 'soft', params: {...constraint.params, ...why}}]
}

/** Whether the text names somebody else of the tables who was in office while the holder of a claim was. */
function hasCompany({person, terms}: OfficeClaim, {structured, reference}: Reading): boolean {
  const held = daysInOffice(terms)
  return structured.mentions.some(
    ({entity: {kind, id}}) =>
      kind === 'person' &&
      id !== person &&
      intersect(daysInOffice(reference.authorities.terms.get(id) ?? []), held).length > 0
  )
}

/**
 * Without those that a text has of a family name alone, where it names nobody else of the time, and the tables do
 * not tell who had the office before: `Premier Badran` alone is any who bore the name.
 */
const toldOfSomebody = (
  testimonies: readonly Testimony[],
  {inFull}: Naming,
  reading: Reading
): readonly Testimony[] =>
  testimonies.filter(
    ({claim}) =>
      inFull.has(claim.person) ||
      !claim.terms.every(isOfRule) ||
      reachBack(claim.terms, reading.reference.authorities) ||
      hasCompany(claim, reading)
  )

/** Evidence of all titles of a text. */
export function offices(reading: Reading): Constraint[] {
  const {people} = reading.reference.authorities
  const nameOf = ({person}: OfficeClaim) => people.get(person)?.name ?? person
  const naming = namingIn(reading.structured)
  const testimonies = toldOfSomebody(officeTestimonies(reading), naming, reading)
  return [
    ...widenedWhereBarely(weighed(testimonies, naming, nameOf, alone)),
    ...plainOffices(reading, testimonies, ({claim}) => nameOf(claim))
  ]
}
