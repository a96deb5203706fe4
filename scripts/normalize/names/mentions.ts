/** Every mention of a known person, country, place or publication in the units of a text. */
import type {Authorities} from '../../../src/authorities/load.ts'
import type {Entity, LabeledUnit, Mention, Range} from '../stages.ts'
import {sentences} from '../text.ts'
import {decide, isPersonal, type CountrySupport} from './ambiguity.ts'
import {surnameOf} from './authority-names.ts'
import {foldName, type NameMatch, type NameMatcher} from './matcher.ts'
import {isWithin, quotations} from './quotations.ts'
import {loneSurnames, unintroduced, type LoneSurname} from './surnames.ts'

/** Classes in which names of people and countries say something about the article. */
const speaking = new Set(['headline', 'deck', 'body', 'subhead', 'caption', 'alt', 'dateline'])

interface Found {
  readonly unit: LabeledUnit
  readonly match: NameMatch
}

const countryKinds = new Set<Entity['kind']>(['country', 'demonym', 'place', 'metonym'])

/** Counts names of only one bearer; those decide the names of several. */
function supportOf(found: readonly Found[]): CountrySupport {
  const support = new Map<string, number>()
  for (const {match} of found) {
    const ids = new Set(match.entities.filter(({kind}) => countryKinds.has(kind)).map(({id}) => id))
    const [id] = ids
    if (ids.size === 1 && id !== undefined) support.set(id, (support.get(id) ?? 0) + 1)
  }
  return support
}

/** The first two sentences of the body, as ranges of the rendition. */
function leadOf(units: readonly LabeledUnit[]): Range[] {
  const body = units.filter(({label}) => label.class === 'body').slice(0, 2)
  return body
    .flatMap(({start, text}) =>
      sentences(text).map((range) => ({start: start + range.start, end: start + range.end}))
    )
    .slice(0, 2)
}

/** Mentions in order of position. */
export function mentionsOf(
  units: readonly LabeledUnit[],
  names: NameMatcher,
  authorities: Authorities
): Mention[] {
  const found = units.flatMap((unit) => names.find(unit.text).map((match) => ({unit, match})))
  const support = supportOf(found.filter(({unit}) => speaking.has(unit.label.class)))
  const lead = leadOf(units)
  const quoted = new Map(units.map((unit) => [unit, quotations(unit.text)]))
  const toMention = (unit: LabeledUnit, range: Range, entity: Entity): Mention => {
    const at = {start: unit.start + range.start, end: unit.start + range.end}
    return {
      ...at,
      entity,
      unit,
      quoted: isWithin(range, quoted.get(unit)!),
      lead: isWithin(at, lead)
    }
  }
  const full = found.flatMap(({unit, match}) => {
    if (isPersonal(unit.text, match)) return []
    const entity = decide(match, support)
    return entity ? [toMention(unit, match, entity)] : []
  })
  const alone = surnameMentions(units, found, full, names, authorities).map(({surname, id}) =>
    toMention(surname.unit, surname, {kind: 'person', id})
  )
  return [...full, ...alone].toSorted((a, b) => a.start - b.start)
}

function surnameMentions(
  units: readonly LabeledUnit[],
  found: readonly Found[],
  full: readonly Mention[],
  names: NameMatcher,
  authorities: Authorities
): {surname: LoneSurname; id: string}[] {
  const introduced = introducedSurnames(full, authorities)
  const taken = Map.groupBy(found, ({unit}) => unit)
  const lone = units
    .filter(({label}) => speaking.has(label.class))
    .flatMap((unit) =>
      loneSurnames(
        unit,
        (taken.get(unit) ?? []).map(({match}) => match),
        (key) => introduced.has(key) || names.surnames.has(key)
      )
    )
  const countries = new Set(
    full.filter(({entity}) => countryKinds.has(entity.kind)).map(({entity}) => entity.id)
  )
  const lower = lowerCaseWords(units)
  return [...Map.groupBy(lone, ({key}) => key)].flatMap(([key, occurrences]) => {
    const bearers = introduced.get(key)
    const [only] = bearers ?? []
    const id = bearers
      ? bearers.size === 1
        ? only
        : undefined
      : unintroduced(occurrences, lower, countries, names, authorities)
    return id === undefined ? [] : occurrences.map((surname) => ({surname, id}))
  })
}

/** Folded family name → the people whom the text names in full. */
function introducedSurnames(
  full: readonly Mention[],
  {people}: Authorities
): Map<string, Set<string>> {
  const introduced = new Map<string, Set<string>>()
  for (const {entity, unit} of full) {
    const person = entity.kind === 'person' ? people.get(entity.id) : undefined
    if (!person || !speaking.has(unit.label.class)) continue
    const key = foldName(surnameOf(person))
    introduced.set(key, (introduced.get(key) ?? new Set()).add(person.id))
  }
  return introduced
}

function lowerCaseWords(units: readonly LabeledUnit[]): Set<string> {
  return new Set(
    units.flatMap(({text}) => text.match(/(?<![\p{L}’'-])\p{Ll}[\p{L}\p{M}]*/gu) ?? [])
  )
}
