/** The names that the authority tables know, as the matcher takes them. */
import type {Authorities} from '../../../src/authorities/load.ts'
import type {PersonRow, PlaceRow} from '../../../src/schema/authority.ts'
import type {Entity} from '../stages.ts'
import {buildMatcher, foldName, type Name, type NameMatcher} from './matcher.ts'

const placeKind = (kind: PlaceRow['kind']): Entity['kind'] =>
  kind === 'city' || kind === 'capital' ? 'place' : kind

function* allNames({countries, places, people, publications}: Authorities): Generator<Name> {
  for (const {code: id, name, variants, demonyms} of countries.values()) {
    for (const form of [name, ...variants]) yield {name: form, entity: {kind: 'country', id}}
    for (const form of demonyms) yield {name: form, entity: {kind: 'demonym', id}}
  }
  for (const {name, variants, country, kind} of places) {
    for (const form of [name, ...variants]) {
      yield {name: form, entity: {kind: placeKind(kind), id: country ?? ''}}
    }
  }
  for (const {id, name, variants} of people.values()) {
    for (const form of [name, ...variants]) yield {name: form, entity: {kind: 'person', id}}
  }
  for (const {id, name, variants} of publications.values()) {
    for (const form of [name, ...variants]) yield {name: form, entity: {kind: 'publication', id}}
  }
}

/** `Juan Carlos I`, `Abdullah II of Jordan`: rulers are not called by their last word. */
const ruler = /(?:^|\s)(?:[IVX]+|of\s.+)$/u

/**
 * Family name as articles use it alone: the stated one, else the last word of the common name; empty
 * for rulers.
 */
export function surnameOf({name, surname}: PersonRow): string {
  return surname ?? (ruler.test(name) ? '' : (name.split(' ').at(-1) ?? name))
}

/** Folded first words of people's names, where they are not what papers call them by. */
function givenNamesOf({people}: Authorities): Set<string> {
  return new Set(
    [...people.values()].flatMap((person) => {
      const words = foldName(person.name).split(' ')
      const [first = ''] = words
      return words.length > 1 && first.length > 2 && first !== foldName(surnameOf(person))
        ? [first]
        : []
    })
  )
}

/** A matcher over all names of the tables. */
export function authorityNames(authorities: Authorities): NameMatcher {
  const surnames = [...authorities.people.values()].map((person) => ({
    id: person.id,
    surname: surnameOf(person)
  }))
  return buildMatcher(allNames(authorities), surnames, givenNamesOf(authorities))
}
