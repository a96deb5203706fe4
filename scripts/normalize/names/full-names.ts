/** Whom the full names of the tables mean. */
import type {LabeledUnit} from '../stages.ts'
import {begun, byDay} from './by-day.ts'
import {isAtHome} from './common-names.ts'
import type {NameMatch} from './matcher.ts'
import {officeBefore} from './office-words.ts'
import {byOffice, inYears, termsOf, type Setting} from './terms.ts'

/**
 * Whom a full name of the tables can mean here: of several who bear it, those who held the office that
 * stands before it, in the years that the text names.
 */
export function peopleMeant(unit: LabeledUnit, match: NameMatch, setting: Setting): string[] {
  const {start} = match
  const people = [
    ...new Set(match.entities.filter(({kind}) => kind === 'person').map(({id}) => id))
  ]
  if (people.length < 2) return people
  const office = officeBefore(unit.text.slice(Math.max(0, start - 130), start))
  const holders = byOffice({office, unit, start}, begun(people, setting), setting)
  const place = {unit, start, office}
  const meant = byDay([place], inYears(holders, setting, office), setting)(place)
  const atHome = meant.filter((id) => termsOf(id, setting).some((term) => isAtHome(term, setting)))
  return [...(atHome.length > 0 ? atHome : meant)]
}
