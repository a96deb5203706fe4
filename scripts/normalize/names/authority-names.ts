/** The names that the authority tables know, as the matcher takes them. */
import type {Authorities} from '../../../src/authorities/load.ts'
import type {PersonRow, PlaceRow, TermRow} from '../../../src/schema/authority.ts'
import type {Entity} from '../stages.ts'
import {buildMatcher, type NameMatcher} from './matcher.ts'
import type {Name} from './name-trie.ts'
import {regnalForms} from './rulers.ts'
import {foldName} from './tokens.ts'

const placeKind = (kind: PlaceRow['kind']): Entity['kind'] =>
  kind === 'city' || kind === 'capital' ? 'place' : kind

/** States where the family name stands first, and the language of texts that keep it there; undefined: any. */
const familyFirst: ReadonlyMap<string, string | undefined> = new Map([
  ['HU', 'hu'],
  ['JP', undefined]
])

/** `Göncz Árpád` of `Árpád Göncz`, unless the tables have that as it is; nothing where the order is one. */
function* turnedNames({people, terms}: Authorities): Generator<Name> {
  for (const person of people.values()) {
    const {id, name, variants} = person
    const home = (terms.get(id) ?? []).find(({country}) => familyFirst.has(country ?? ''))?.country
    const surname = surnameOf(person)
    if (home === undefined || surname === '' || !name.endsWith(` ${surname}`)) continue
    const turned = `${surname} ${name.slice(0, -surname.length - 1)}`
    if ([name, ...variants].some((own) => foldName(own) === foldName(turned))) continue
    const language = familyFirst.get(home)
    yield {name: turned, ...(language && {language}), entity: {kind: 'person', id}}
  }
}

function* allNames(authorities: Authorities): Generator<Name> {
  const {countries, demonyms, places, people, publications} = authorities
  yield* turnedNames(authorities)
  for (const {code: id, name, variants, demonyms} of countries.values()) {
    for (const form of [name, ...variants]) yield {name: form, entity: {kind: 'country', id}}
    for (const form of demonyms) yield {name: form, entity: {kind: 'demonym', id}}
  }
  for (const {country: id, language, forms} of demonyms) {
    for (const form of forms) yield {name: form, language, entity: {kind: 'demonym', id}}
  }
  for (const {name, variants, country, kind} of places) {
    for (const form of [name, ...variants]) {
      yield {name: form, entity: {kind: placeKind(kind), id: country ?? ''}}
    }
  }
  for (const {id, name, variants} of people.values()) {
    for (const form of [name, ...variants]) yield {name: form, entity: {kind: 'person', id}}
  }
  for (const {id, form} of regnalForms(authorities).titled)
    yield {name: form, entity: {kind: 'person', id}}
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

/** States in which people bear two family names, their father's first: `Misael Pastrana Borrero`. */
const ofTwoSurnames: ReadonlySet<string> = new Set(
  'AR BO CL CO CR CU DO EC ES GQ GT HN MX NI PA PE PR PY SV UY VE'.split(' ')
)
/** Given names that stand second: `Carlos Andrés Pérez`, `Juan Domingo Perón`. */
const secondGivenNames: ReadonlySet<string> = new Set(
  'alberto alejandro alfredo andres angel antonio arturo carlos cesar daniel de del domingo eduardo enrique ernesto felipe fernando francisco gabriel guillermo gustavo henrique ignacio isabel jacobo javier jesus joaquin jorge jose juan julio la las los luis manuel maria mario martin miguel pablo pedro rafael ramon raul ricardo roberto rodrigo salvador santiago simon tomas vicente victor'.split(
    ' '
  )
)

/** Papers leave it out of a family name as often as not: `Assad` of `Bashar al-Assad`. */
const arabicArticle = /^(?:al|el|ash|as|ad|ar|an|at|az|es|ul)[- ](?=\p{L})/iu

/**
 * Family names under which papers may write of somebody. A name of three words and more that is of a
 * state of two surnames gives its last word and, unless that is a given name, the one before it.
 */
export function surnamesOf(
  person: PersonRow,
  terms: readonly TermRow[],
  givenNames: ReadonlySet<string>
): string[] {
  const last = surnameOf(person)
  const words = person.name.split(' ')
  const father = words.at(-2)
  const withoutArticle = last.replace(arabicArticle, '')
  if (withoutArticle !== last && withoutArticle.length > 3) return [last, withoutArticle]
  if (person.surname !== undefined || last === '' || words.length < 3 || !father) return [last]
  if (!terms.some(({country}) => country !== undefined && ofTwoSurnames.has(country))) return [last]
  const key = foldName(father)
  return key.length < 4 || givenNames.has(key) || secondGivenNames.has(key)
    ? [last]
    : [last, father]
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
  const givenNames = givenNamesOf(authorities)
  const surnames = [...authorities.people.values()].flatMap((person) =>
    surnamesOf(person, authorities.terms.get(person.id) ?? [], givenNames).map((surname) => ({
      id: person.id,
      surname
    }))
  )
  const rulers = regnalForms(authorities).alone.map(({id, form}) => ({id, surname: form}))
  return buildMatcher(allNames(authorities), [...surnames, ...rulers], givenNames)
}
