/** Every mention of a known person, country, place or publication in the units of a text. */
import type {Authorities} from '../../../src/authorities/load.ts'
import {speakingClasses} from '../../../src/schema/evidence.ts'
import type {AmbiguousName, Entity, LabeledUnit, Mention, Range, Structured} from '../stages.ts'
import {sentences} from '../text.ts'
import {
  decide,
  givesGivenName,
  isPersonal,
  namesThing,
  type CountrySupport
} from './ambiguity.ts'
import {surnameOf} from './authority-names.ts'
import {foldName, type NameMatcher} from './matcher.ts'
import {countryKinds, settlePlaces, type Found} from './place-context.ts'
import {isWithin, quotations} from './quotations.ts'
import {loneSurnames, unintroduced, type LoneSurname} from './surnames.ts'

/** The first two sentences are looked for in this much text. */
const longestLead = 3000

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

/** Names of countries that the text uses for people somewhere: `Jordan`, after `Michael Jordan`. */
function namesOfPeople(found: readonly Found[]): ReadonlySet<string> {
  return new Set(
    found
      .filter(({unit, match}) => givesGivenName(unit.text, match))
      .map(({unit, match}) => unit.text.slice(match.start, match.end).toLowerCase())
  )
}

/** The first two sentences of the body behind the dateline, as ranges of the rendition. */
function leadOf(units: readonly LabeledUnit[], dateline: Range | undefined): Range[] {
  const body = units.filter(({label}) => label.class === 'body').slice(0, 2)
  return body
    .flatMap(({start, text}) => {
      const skipped = dateline?.start === start ? dateline.end - start : 0
      const opening = text.slice(skipped, skipped + longestLead)
      return sentences(opening).map((range) => ({
        start: start + skipped + range.start,
        end: start + skipped + range.end
      }))
    })
    .slice(0, 2)
}

/** What the names of a text say: mentions in order of position, and names that could be anyone's. */
export type Names = Pick<Structured, 'mentions' | 'ambiguous'>

/** Finds the names of the tables in the units of a text. */
export function mentionsOf(
  units: readonly LabeledUnit[],
  dateline: Range | undefined,
  names: NameMatcher,
  authorities: Authorities
): Names {
  const read = units.flatMap((unit) => names.find(unit.text).map((match) => ({unit, match})))
  const found = settlePlaces(read, dateline)
  const support = supportOf(found.filter(({unit}) => speakingClasses.has(unit.label.class)))
  const lead = leadOf(units, dateline)
  const quoted = new Map(units.map((unit) => [unit, quotations(unit.text)]))
  const toMention = (unit: LabeledUnit, range: Range, entity: Entity): Mention => {
    const at = {start: unit.start + range.start, end: unit.start + range.end}
    return {
      ...at,
      entity,
      unit,
      quoted: isWithin(range, quoted.get(unit)!),
      lead: isWithin(at, lead),
      inDateline: dateline !== undefined && isWithin(at, [dateline])
    }
  }
  const people = namesOfPeople(found)
  const full = found.flatMap(({unit, match}) => {
    if (isPersonal(unit.text, match, people)) return []
    const entity = decide(match, support)
    if (entity?.kind === 'person' && namesThing(unit.text, match)) return []
    return entity ? [toMention(unit, match, entity)] : []
  })
  const surnames = surnameBearers(units, found, full, names, authorities)
  const alone = surnames
    .filter(({people: bearers}) => bearers.length === 1)
    .flatMap(({occurrences, people: [id = '']}) =>
      occurrences.map((surname) => toMention(surname.unit, surname, {kind: 'person', id}))
    )
  return {
    mentions: [...full, ...alone].toSorted((a, b) => a.start - b.start),
    ambiguous: [...ambiguousFullNames(found), ...ambiguousSurnames(surnames)]
  }
}

/** Full names that the tables give to several people, each once. */
function ambiguousFullNames(found: readonly Found[]): AmbiguousName[] {
  const names = new Map<string, AmbiguousName>()
  for (const {unit, match} of found) {
    const people = new Set(match.entities.filter(({kind}) => kind === 'person').map(({id}) => id))
    const name = unit.text.slice(match.start, match.end)
    if (people.size < 2 || names.has(name) || !speakingClasses.has(unit.label.class)) continue
    const at = {start: unit.start + match.start, end: unit.start + match.end}
    names.set(name, {...at, name, people: [...people].toSorted()})
  }
  return [...names.values()]
}

function ambiguousSurnames(surnames: readonly SurnameBearers[]): AmbiguousName[] {
  return surnames
    .filter(({people}) => people.length > 1)
    .flatMap(({occurrences: [first], people}) => {
      if (!first) return []
      const name = first.unit.text.slice(first.start, first.end)
      const at = {start: first.unit.start + first.start, end: first.unit.start + first.end}
      return [{...at, name, people: people.toSorted()}]
    })
}

/** A family name standing alone, and who can be meant. */
interface SurnameBearers {
  readonly occurrences: readonly LoneSurname[]
  readonly people: readonly string[]
}

function surnameBearers(
  units: readonly LabeledUnit[],
  found: readonly Found[],
  full: readonly Mention[],
  names: NameMatcher,
  authorities: Authorities
): SurnameBearers[] {
  const introduced = introducedSurnames(full, authorities)
  const taken = Map.groupBy(found, ({unit}) => unit)
  const lone = units
    .filter(({label}) => speakingClasses.has(label.class))
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
  return [...Map.groupBy(lone, ({key}) => key)].map(([key, occurrences]) => ({
    occurrences,
    people: [
      ...(introduced.get(key) ?? unintroduced(occurrences, lower, countries, names, authorities))
    ]
  }))
}

/** Folded family name → the people whom the text names in full. */
function introducedSurnames(
  full: readonly Mention[],
  {people}: Authorities
): Map<string, Set<string>> {
  const introduced = new Map<string, Set<string>>()
  for (const {entity, unit} of full) {
    const person = entity.kind === 'person' ? people.get(entity.id) : undefined
    if (!person || !speakingClasses.has(unit.label.class)) continue
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
