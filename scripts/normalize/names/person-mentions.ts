/** Mentions of people by family name, and names that could be several people's. */
import {speakingClasses} from '../../../src/schema/evidence.ts'
import type {AmbiguousName, LabeledUnit, Mention, Range} from '../stages.ts'
import {surnamesOf} from './authority-names.ts'
import {unintroduced} from './bearers.ts'
import {alreadyBorn} from './born-later.ts'
import {byDay} from './by-day.ts'
import type {NameMatcher} from './matcher.ts'
import {addressedAs} from './courtesies.ts'
import {namedAsKin, toldAsLate, withoutDead, withoutKin} from './named-as-kin.ts'
import {somebodys} from './named-for-people.ts'
import {foldName} from './tokens.ts'
import {isAnothersName} from './other-bearers.ts'
import {otherSpellings} from './other-spellings.ts'
import type {Found} from './place-context.ts'
import {loneSurnames, type LoneSurname} from './surnames.ts'
import {byOffice, type Setting} from './terms.ts'
import {titledOthers} from './titles-of-others.ts'

/** A family name standing alone, and who can be meant. */
export interface SurnameBearers {
  readonly occurrence: LoneSurname
  readonly people: readonly string[]
}

/** A full name, and who can be meant. */
export interface FullNameBearers {
  readonly unit: LabeledUnit
  readonly range: Range
  readonly people: readonly string[]
}

/** Folded family name → the people whom the text names in full. */
function introducedSurnames(
  ids: readonly string[],
  {authorities: {people, terms}, givenNames}: Setting
): Map<string, Set<string>> {
  const introduced = new Map<string, Set<string>>()
  for (const id of ids) {
    const person = people.get(id)
    if (!person) continue
    for (const surname of surnamesOf(person, terms.get(person.id) ?? [], givenNames)) {
      const key = foldName(surname)
      if (key !== '') introduced.set(key, (introduced.get(key) ?? new Set()).add(person.id))
    }
  }
  return introduced
}

/**
 * Every family name standing alone in the units that speak, and whom it can mean there. `undecided` are
 * the full names that several people bear: after one of them, the family name is any of theirs;
 * `strangers` are people of the tables of whom the text only has namesakes.
 */
export function surnameBearers(
  units: readonly LabeledUnit[],
  found: readonly Found[],
  full: readonly Mention[],
  undecided: readonly FullNameBearers[],
  names: NameMatcher,
  setting: Setting,
  strangers: ReadonlySet<string>
): SurnameBearers[] {
  const taken = Map.groupBy(found, ({unit}) => unit)
  const reading = {
    known: (key: string) => names.surnames.has(key),
    begins: (word: string) => names.surnameWords.has(word),
    givenNames: names.givenNames
  }
  const read = units
    .filter(({label}) => speakingClasses.has(label.class))
    .flatMap((unit) =>
      loneSurnames(
        unit,
        (taken.get(unit) ?? []).map(({match}) => match),
        reading
      )
    )
  const surnames = [...Map.groupBy(read, ({key}) => key).values()].flatMap((places) => {
    const people = new Set(somebodys(places, ({thing}) => thing))
    return places.map((one) => (people.has(one) ? one : {...one, stranger: true}))
  })
  const spelled = otherSpellings(surnames, names, setting)
  const named = full.filter(
    ({entity, unit}) => entity.kind === 'person' && speakingClasses.has(unit.label.class)
  )
  const introduced = introducedSurnames(
    [...named.map(({entity}) => entity.id), ...spelled.map(({id}) => id)],
    setting
  )
  const possible = introducedSurnames(
    undecided
      .filter(({unit, people}) => people.length > 1 && speakingClasses.has(unit.label.class))
      .flatMap(({people}) => people),
    setting
  )
  // Where the text has a namesake, the family name alone is the namesake's.
  const namesakes = new Set([
    ...introducedSurnames([...strangers], setting).keys(),
    ...surnames.flatMap(({key, ofSociety}) => (ofSociety ? [key] : []))
  ])
  const kin = namedAsKin(named)
  const dead = {kin, late: toldAsLate(named)}
  const others = [...Map.groupBy(surnames, ({key}) => key)].flatMap(([key, occurrences]) =>
    titledOthers(
      occurrences.filter(({stranger}) => !stranger),
      named.flatMap(({entity: {id}, start}) =>
        introduced.get(key)?.has(id) && !kin.has(id) ? [{id, start}] : []
      ),
      names.surnames.get(key) ?? [],
      setting
    )
  )
  const settled = new Set(others.map(({occurrence}) => occurrence))
  const left = surnames.filter((one) => !settled.has(one) && !namesakes.has(one.key))
  const alone = [...Map.groupBy(left, ({key}) => key)].flatMap(([key, occurrences]) => {
    const own = occurrences.filter(({stranger}) => !stranger)
    const bearers = names.surnames.get(key) ?? []
    if (!introduced.has(key) && isAnothersName(occurrences, bearers, setting)) return []
    const known = withoutKin(introduced.get(key), kin, own)
    const either = [...(possible.get(key) ?? [])]
    const strangers = own.length < occurrences.length
    const meant = known
      ? [...new Set([...known, ...either])]
      : unintroduced(
          own,
          alreadyBorn(bearers, units, setting).filter((id) => !kin.has(id)),
          setting,
          strangers
        )
    const people = meant.length === 0 ? either : meant
    const onDay = byDay(own, people, setting)
    return own.map((occurrence) => {
      const able = addressedAs(occurrence, people, setting)
      const alive = withoutDead(occurrence, able, dead, setting)
      // Whoever is alone left is meant before any office: `Miss Bhutto`, years ahead of hers.
      const then = alive.length < people.length && alive.length < 2 ? alive : onDay(occurrence)
      return {
        occurrence,
        people: then.length > 1 ? byOffice(occurrence, then, setting) : then
      }
    })
  })
  const spelledOut = spelled.map(({id, name}) => ({occurrence: name, people: [id]}))
  return [...spelledOut, ...others, ...alone]
}

/** Names that the tables give to several people, each once. */
export function ambiguousNames(
  full: readonly FullNameBearers[],
  surnames: readonly SurnameBearers[]
): AmbiguousName[] {
  const alone = surnames.map(({occurrence, people}) => ({
    unit: occurrence.unit,
    range: occurrence,
    people: [...people]
  }))
  const names = new Map<string, AmbiguousName>()
  for (const {unit, range, people} of [...full, ...alone]) {
    const name = unit.text.slice(range.start, range.end)
    if (people.length < 2 || names.has(name) || !speakingClasses.has(unit.label.class)) continue
    const at = {start: unit.start + range.start, end: unit.start + range.end}
    names.set(name, {...at, name, people: people.toSorted()})
  }
  return [...names.values()]
}
