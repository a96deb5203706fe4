/** Terms of office: what titles say of the day of writing, by the witness that they bear to each other. */
import {widenedWhereBarely} from '../barely-together.ts'
import type {Constraint} from '../constraint.ts'
import {officeTestimonies} from '../office-testimonies.ts'
import type {OfficeClaim} from '../office-claim.ts'
import {plainOffices} from '../plain-offices.ts'
import type {Reading} from '../reading.ts'
import {namingIn, weighed} from '../witnesses.ts'

/** What one alone says makes an answer likely; that an office had begun is then of no use. */
const alone = (constraint: Constraint, agrees: string | undefined): Constraint[] => {
  if (constraint.rule === 'date/office-begun') return []
  const why = agrees === undefined ? {alone: 1} : {agrees}
  return [{...constraint, strength: 'soft', params: {...constraint.params, ...why}}]
}

/** Evidence of all titles of a text. */
export function offices(reading: Reading): Constraint[] {
  const {people} = reading.reference.authorities
  const nameOf = ({person}: OfficeClaim) => people.get(person)?.name ?? person
  const testimonies = officeTestimonies(reading)
  return [
    ...widenedWhereBarely(weighed(testimonies, namingIn(reading.structured), nameOf, alone)),
    ...plainOffices(reading, testimonies, ({claim}) => nameOf(claim))
  ]
}
