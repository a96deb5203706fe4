/** Every mention of a known person, country, place or publication in the units of a text. */
import {speakingClasses} from '../../../src/schema/evidence.ts'
import type {
  Entity,
  LabeledUnit,
  Mention,
  PersonCandidate,
  Range,
  Reference,
  Structured
} from '../stages.ts'
import {decide, isPersonal, namesHouse, namesThing, type CountrySupport} from './ambiguity.ts'
import {namesOfPeople, wordsNotNames} from './capitalized-words.ts'
import {yearsNamed} from './eras.ts'
import {leadOf} from './lead.ts'
import {officeBefore} from './office-words.ts'
import {officeHolders} from './office-holders.ts'
import {isGivenName} from './given-names.ts'
import {
  ambiguousNames,
  settleByPeers,
  surnameBearers,
  type SurnameBearers
} from './person-mentions.ts'
import {countryKinds, settlePlaces, type Found} from './place-context.ts'
import {isWithin, quotations} from './quotations.ts'
import {peopleMeant, type Setting} from './terms.ts'
import {uncounted} from './uncounted.ts'

/** What the names of a text say: mentions in order of position, and names that could be anyone's. */
export type Names = Pick<Structured, 'mentions' | 'ambiguous' | 'candidates'>

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

/** Words that stand in lower case: a name that is one of them may be a word. */
function lowerCaseWords(units: readonly LabeledUnit[]): Set<string> {
  return new Set(
    units.flatMap(({text}) => text.match(/(?<![\p{L}’'-])\p{Ll}[\p{L}\p{M}]*/gu) ?? [])
  )
}

/** Makes mentions of ranges of units, with all that their place in the text says. */
function mentionMaker(units: readonly LabeledUnit[], dateline: Range | undefined) {
  const lead = leadOf(units, dateline)
  const quoted = new Map(units.map((unit) => [unit, quotations(unit.text)]))
  return (unit: LabeledUnit, range: Range, entity: Entity): Mention => {
    const at = {start: unit.start + range.start, end: unit.start + range.end}
    const reason = countryKinds.has(entity.kind) ? uncounted(unit.text, range) : undefined
    const from = Math.max(0, range.start - 130)
    const office =
      entity.kind === 'person' ? officeBefore(unit.text.slice(from, range.start)) : undefined
    const base = unit.start + from
    return {
      ...at,
      entity,
      unit,
      quoted: isWithin(range, quoted.get(unit)!),
      lead: isWithin(at, lead.ranges),
      opening: isWithin(at, lead.opening),
      ...(reason && {uncounted: reason}),
      ...(office && {
        office: {
          ...office,
          start: office.start + base,
          end: office.end + base
        }
      }),
      inDateline: dateline !== undefined && isWithin(at, [dateline])
    }
  }
}

/** Finds the names of the tables in the units of a text. */
export function mentionsOf(
  {units, dateline, language}: Pick<Structured, 'units' | 'dateline' | 'language'>,
  {names, authorities}: Pick<Reference, 'names' | 'authorities'>
): Names {
  const read = units.flatMap((unit) =>
    names.find(unit.text, language).map((match) => ({unit, match}))
  )
  const found = settlePlaces(read, dateline)
  const speaking = units.filter(({label}) => speakingClasses.has(label.class))
  const support = supportOf(found.filter(({unit}) => speakingClasses.has(unit.label.class)))
  const toMention = mentionMaker(units, dateline)
  const personal = namesOfPeople(found, names.givenNames)
  const lowerCase = lowerCaseWords(units)
  const words = wordsNotNames(found, lowerCase)
  const places = found.filter(
    (one) =>
      !isPersonal(one.unit.text, one.match, personal) &&
      !namesHouse(one.unit.text, one.match) &&
      !words.has(one)
  )
  const years = yearsNamed(speaking)
  const setting: Setting = {
    countries: countriesOf(places),
    lowerCase,
    givenNames: names.givenNames,
    years,
    authorities,
    opening: speaking[0]
  }
  const bearers = places.map(({unit, match}) => ({
    unit,
    range: match,
    people: peopleMeant(unit, match, setting)
  }))
  const full = places.flatMap(({unit, match}, index) => {
    const [id, other] = bearers[index]!.people
    const known = id !== undefined && other === undefined
    const person: Entity | undefined = known ? {kind: 'person', id} : undefined
    const entity = person ?? decide(match, support, {years, countries: authorities.countries})
    if (entity?.kind === 'person' && isAnothers(unit.text, match)) return []
    return entity ? [toMention(unit, match, entity)] : []
  })
  const settled = settleByPeers(
    bearers,
    surnameBearers(units, found, full, bearers, names, setting),
    setting
  )
  const {surnames} = settled
  const byPeers = settled.full.flatMap(({unit, range, people: [id, other]}, index) =>
    id === undefined || other !== undefined || bearers[index]!.people.length < 2
      ? []
      : [toMention(unit, range, {kind: 'person', id})]
  )
  const alone = surnames.flatMap(({occurrence, people: [id, other]}) =>
    id === undefined || other !== undefined
      ? []
      : [toMention(occurrence.unit, occurrence, {kind: 'person', id})]
  )
  return {
    mentions: [...full, ...byPeers, ...alone].toSorted((a, b) => a.start - b.start),
    ambiguous: ambiguousNames(settled.full, surnames),
    candidates: candidatesOf(speaking, found, surnames)
  }
}

/** The name is a thing's, or the given name of somebody else: `Lula Denise Sims`. */
function isAnothers(text: string, range: Range): boolean {
  const single = !/\s/u.test(text.slice(range.start, range.end))
  return namesThing(text, range) || (single && isGivenName(text, range))
}

/** People of office in no table, each name once. */
function candidatesOf(
  units: readonly LabeledUnit[],
  found: readonly Found[],
  surnames: readonly SurnameBearers[]
): PersonCandidate[] {
  const taken = Map.groupBy(found, ({unit}) => unit)
  const known = new Set(
    surnames
      .filter(({people}) => people.length > 0)
      .map(({occurrence: {unit, start}}) => unit.start + start)
  )
  const all = units
    .flatMap((unit) =>
      officeHolders(
        unit,
        (taken.get(unit) ?? []).map(({match}) => match)
      )
    )
    .filter(({start}) => !known.has(start))
  return [...Map.groupBy(all, ({name}) => name).values()].flatMap(([first]) => first ?? [])
}

/** Countries that names in the text can stand for. */
function countriesOf(found: readonly Found[]): ReadonlySet<string> {
  return new Set(
    found.flatMap(({unit, match}) =>
      speakingClasses.has(unit.label.class)
        ? match.entities.filter(({kind}) => countryKinds.has(kind)).map(({id}) => id)
        : []
    )
  )
}
