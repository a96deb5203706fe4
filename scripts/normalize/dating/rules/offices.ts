/** Terms of office: what titles say of the day of writing, by the witness that they bear to each other. */
import {intersect} from '../../terms/day-set.ts'
import {foldName} from '../../names/tokens.ts'
import {widenedWhereBarely} from '../barely-together.ts'
import type {Constraint} from '../constraint.ts'
import {officeTestimonies} from '../office-testimonies.ts'
import type {OfficeClaim} from '../office-claim.ts'
import {plainOffices} from '../plain-offices.ts'
import {reachBack} from '../../terms/reach-of-tables.ts'
import type {Reading} from '../reading.ts'
import {isOfRule} from '../../terms/start-of-tables.ts'
import {officeKey} from '../../terms/covered-days.ts'
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

/** Whether the words of a name are those of others of the tables as well who held that office of the country. */
function isOfFamily({person, terms}: OfficeClaim, {structured, reference}: Reading): boolean {
  const own = new Set(terms.map(officeKey))
  const {authorities, names} = reference
  const bearers = structured.mentions
    .filter(({entity: {kind, id}}) => kind === 'person' && id === person)
    .flatMap(({unit, start, end}) => {
      const words = unit.text.slice(start - unit.start, end - unit.start)
      return names.surnames.get(foldName(words)) ?? []
    })
  return bearers.some(
    (id) => id !== person && authorities.terms.get(id)?.some((term) => own.has(officeKey(term)))
  )
}

/**
 * Whether a text has a title of a family name alone, names nobody else of the time, and the tables do not tell who
 * had the office before: `Premier Badran` alone is any who bore the name.
 */
const isOfAnybody = ({claim}: Testimony, {inFull}: Naming, reading: Reading): boolean =>
  !inFull.has(claim.person) &&
  claim.terms.every(isOfRule) &&
  !reachBack(claim.terms, reading.reference.authorities) &&
  !hasCompany(claim, reading)

/** Evidence of all titles of a text. */
export function offices(reading: Reading): Constraint[] {
  const {people} = reading.reference.authorities
  const nameOf = ({person}: OfficeClaim) => people.get(person)?.name ?? person
  const naming = namingIn(reading.structured)
  const all = officeTestimonies(reading)
  const ofAnybody = new Set(all.filter((one) => isOfAnybody(one, naming, reading)))
  // Of one family, nothing tells which; of others, years that the tables do not tell are as likely as those they do.
  const testimonies = all.filter((one) => !ofAnybody.has(one) || !isOfFamily(one.claim, reading))
  const unsure = new Set([...ofAnybody].map(({claim}) => nameOf(claim)))
  const told = weighed(testimonies, naming, nameOf, alone).filter(
    ({rule, params}) => rule !== 'date/in-known-term' || !unsure.has(String(params['name']))
  )
  return [
    ...widenedWhereBarely(told),
    ...plainOffices(reading, testimonies, ({claim}) => nameOf(claim))
  ]
}
