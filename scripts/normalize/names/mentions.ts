/** Every mention of a known person, country, place or publication in the units of a text. */
import {speakingClasses} from '../../../src/schema/evidence.ts'
import type {Entity, LabeledUnit, Reference, Structured} from '../stages.ts'
import {settleBentNames} from './bent-names.ts'
import {decide} from './ambiguity.ts'
import {candidatesOf} from './candidates.ts'
import {countriesAsSurnames} from './countries-as-surnames.ts'
import {isPersonal} from './country-given-names.ts'
import {addressedAs} from './courtesies.ts'
import {namesOfPeople, wordsNotNames} from './capitalized-words.ts'
import {isPerhapsEarlier} from './born-later.ts'
import {yearsNamed} from './eras.ts'
import {peopleMeant} from './full-names.ts'
import {mentionMaker} from './mention-maker.ts'
import {beginsLongerName, endsLongerName} from './names-within-names.ts'
import {withoutThings} from './named-for-people.ts'
import {namesHouse, namesThing} from './named-things.ts'
import {isGivenName} from './given-names.ts'
import {namesKind} from './named-for-countries.ts'
import {ambiguousNames, surnameBearers} from './person-mentions.ts'
import {outOfTheirTime, settleByPeers} from './peers.ts'
import {countryKinds, settlePlaces, type Found} from './place-context.ts'
import {placeLines} from './place-lines.ts'
import type {NameMatcher} from './matcher.ts'
import {supportOf} from './support.ts'
import {strangersIn} from './strangers.ts'
import type {Setting, Written} from './terms.ts'

/** What the names of a text say: mentions in order of position, and names that could be anyone's. */
export type Names = Pick<Structured, 'mentions' | 'ambiguous' | 'candidates'>

const isCountry = ({match}: Found) => match.entities.every(({kind}) => countryKinds.has(kind))

/** Words that stand in lower case: a name that is one of them may be a word. */
function lowerCaseWords(units: readonly LabeledUnit[]): Set<string> {
  return new Set(
    units.flatMap(({text}) => text.match(/(?<![\p{L}’'-])\p{Ll}[\p{L}\p{M}]*/gu) ?? [])
  )
}

/** Finds the names of the tables in the units of a text; `written` are the days that it states as its own. */
export function mentionsOf(
  {units, dateline, language}: Pick<Structured, 'units' | 'dateline' | 'language'>,
  {names, authorities}: Pick<Reference, 'names' | 'authorities'>,
  written: () => Written | undefined
): Names {
  const read = units.flatMap((unit) =>
    names.find(unit.text, language).map((match) => ({unit, match}))
  )
  const found = settlePlaces(settleBentNames(read, language), dateline)
  const speaking = units.filter(({label}) => speakingClasses.has(label.class))
  const headers = placeLines(units)
  const support = supportOf(
    found.filter(({unit}) => speakingClasses.has(unit.label.class) || headers.has(unit)),
    authorities
  )
  const toMention = mentionMaker(units, dateline)
  const personal = namesOfPeople(found, names.givenNames)
  const surnamesOfPeople = countriesAsSurnames(found, language)
  const lowerCase = lowerCaseWords(units)
  const words = wordsNotNames(found, lowerCase)
  const places = found.filter(
    (one) =>
      !surnamesOfPeople.has(one) &&
      !isPersonal(one.unit.text, one.match, personal, names.givenNames) &&
      !namesHouse(one.unit.text, one.match) &&
      !(isCountry(one) && namesKind(one.unit.text, one.match)) &&
      !words.has(one)
  )
  const years = yearsNamed(speaking)
  const era = {years: yearsNamed([...speaking, ...headers]), countries: authorities.countries}
  const setting: Setting = {
    countries: countriesOf(places, headers),
    lowerCase,
    givenNames: names.givenNames,
    years,
    written,
    authorities,
    opening: speaking[0]
  }
  const printed = {units: speaking, dateline, found}
  const strangers = strangersIn(places, ({label}) => speakingClasses.has(label.class), setting)
  const isStranger = ({match: {entities}}: Found) =>
    entities.some(({kind, id}) => kind === 'person' && strangers.has(id))
  const meant = withoutThings(
    places.filter((one) => !isStranger(one) && !isPerhapsEarlier(one, printed, setting)),
    isOfThing
  )
  const bearers = meant.map(({unit, match}) => ({
    unit,
    range: match,
    people: peopleMeant(unit, match, setting)
  }))
  const full = meant.flatMap(({unit, match}, index) => {
    const [id, other] = bearers[index]!.people
    const known = id !== undefined && other === undefined
    const person: Entity | undefined = known ? {kind: 'person', id} : undefined
    const entity = person ?? decide(match, support, era)
    if (entity?.kind === 'person' && isAnothers({unit, match}, entity.id, names, setting)) return []
    return entity ? [toMention(unit, match, entity)] : []
  })
  const settled = settleByPeers(
    bearers,
    surnameBearers(units, found, full, bearers, names, setting, strangers),
    setting
  )
  const others = outOfTheirTime(settled.full, settled.surnames, setting)
  const isOther = ([id, other]: readonly string[]) =>
    id !== undefined && other === undefined && others.people.has(id)
  const surnames = settled.surnames.filter(({people}) => !isOther(people))
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
    mentions: [...full, ...byPeers, ...alone]
      .filter(({entity}) => entity.kind !== 'person' || !others.people.has(entity.id))
      .toSorted((a, b) => a.start - b.start),
    ambiguous: ambiguousNames(settled.full, surnames),
    candidates: [...candidatesOf(speaking, found, surnames), ...others.candidates]
  }
}

/** The name is a thing's, a wife's, or the given name of somebody else, `Lula Denise Sims`, or a part of a longer one. */
function isAnothers(
  {unit, match: range}: Found,
  id: string,
  names: NameMatcher,
  setting: Setting
): boolean {
  const {text} = unit
  if (namesThing(text, range)) return true
  // `Mrs. Ronald Reagan` is his wife.
  if (addressedAs({unit, start: range.start}, [id], setting).length === 0) return true
  const single = !/\s/u.test(text.slice(range.start, range.end))
  if (single) return isGivenName(text, range)
  const isSurname = (folded: string) => names.surnames.has(folded)
  return (
    endsLongerName(text, range, id, setting) ||
    beginsLongerName(text, range, id, isSurname, setting)
  )
}

const isOfThing = ({unit, match}: Found) => namesThing(unit.text, match)

/** Countries that names in the text, or in its place line, can stand for. */
function countriesOf(
  found: readonly Found[],
  headers: ReadonlySet<LabeledUnit>
): ReadonlySet<string> {
  return new Set(
    found.flatMap(({unit, match}) =>
      speakingClasses.has(unit.label.class) || headers.has(unit)
        ? match.entities.filter(({kind}) => countryKinds.has(kind)).map(({id}) => id)
        : []
    )
  )
}
