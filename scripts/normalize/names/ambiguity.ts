/** Which of several bearers a name means here, or none: an honest "cannot tell" constrains nothing. */
import type {Entity, Range} from '../stages.ts'
import type {CountryRow} from '../../../src/schema/authority.ts'
import {stateOfEra} from './eras.ts'
import {followsGivenName} from './given-names.ts'
import type {NameMatch} from './matcher.ts'
import {namesPlaceOrPrize, namesShip} from './named-for-people.ts'
import {mayBeAnother} from './trades.ts'

/** Country names that are also given names or surnames. */
const personal = new Set([
  'chad',
  'china',
  'cuba',
  'cyprus',
  'england',
  'france',
  'georgia',
  'holland',
  'india',
  'ireland',
  'israel',
  'jordan',
  'kenya',
  'lebanon',
  'malta',
  'wales',
  'washington'
])

/** Those of them that are given names. */
const given = new Set(['chad', 'georgia', 'israel', 'jordan'])
/** Given names that firms and institutions bear more often: something must speak for a person. */
const rarelyGiven = new Set(['china', 'cuba', 'france', 'holland', 'india', 'ireland', 'kenya'])

const capitalizedAfter = /^ (?<word>\p{Lu}[\p{Ll}\p{M}][\p{L}\p{M}’'-]*)/u
/** `Kenya Moore and Jordan Peele`, `Ann Lee and China Miéville`: two people side by side. */
const pairAfter = /^ \p{Lu}\p{Ll}[\p{L}\p{M}’'-]*,? and (?<first>\p{Lu}\p{Ll}+) \p{Lu}\p{Ll}/u
const pairBefore = /(?<first>\p{Lu}\p{Ll}+) \p{Lu}\p{Ll}[\p{L}\p{M}’'-]*,? and $/u

/** Whether a trade in front, or somebody else beside it, makes a rare given name one. */
function isSomebody(text: string, {start, end}: Range, givenNames: ReadonlySet<string>): boolean {
  const before = text.slice(Math.max(0, start - 60), start)
  const beside =
    pairAfter.exec(text.slice(end, end + 60))?.groups?.['first'] ??
    pairBefore.exec(before)?.groups?.['first']
  const known = (name: string) => given.has(name) || givenNames.has(name)
  const surname = /^ \p{Lu}[\p{L}\p{M}’'-]+/u.exec(text.slice(end, end + 40))?.[0] ?? ''
  if (mayBeAnother(before, text.slice(end + surname.length, end + 160))) return true
  return beside !== undefined && known(beside.toLowerCase())
}
/** Capitalized words that follow a country without being a surname. */
const notSurnames =
  /^(?:River|Valley|Sea|Street|Times|Post|News|And|In|On|To|Air|Airlines|Airways|Bank|Board|Radio|Television|TV|Today|Daily|International|National|Association|Authority|Aircraft|Chemicals|Defen[cs]e|Discount|Electric|Institute|League|Museum|Philharmonic|Railways?|Securities|State|Supreme|Tech|Pacific|Power|Public|University|Prime|President|Premier|Foreign|Minister|King|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)$/u

/** `Michael Jordan`, `Chad Smith`: here a country's name is somebody's. */
export function givesGivenName(
  text: string,
  {start, end}: Range,
  givenNames: ReadonlySet<string>
): boolean {
  if (!personal.has(text.slice(start, end).toLowerCase())) return false
  if (followsGivenName(text, start)) return true
  const name = text.slice(start, end).toLowerCase()
  if (!given.has(name) && !(rarelyGiven.has(name) && isSomebody(text, {start, end}, givenNames)))
    return false
  const after = capitalizedAfter.exec(text.slice(end, end + 40))?.groups?.['word']
  // In a headline every word has a capital.
  return after !== undefined && /\p{Ll} \p{Ll}/u.test(text) && !notSurnames.test(after)
}

/** Whether a known name, `Michael Jordan`, is a given name with a country's name behind it. */
export function endsInCountry(name: string, givenNames: ReadonlySet<string>): string | undefined {
  const [first = '', last = '', more] = name.toLowerCase().split(' ')
  return more === undefined && givenNames.has(first) && personal.has(last) ? last : undefined
}

/**
 * Whether a country's name means a person here: it stands in a person's name, or in a text that uses
 * it for a person elsewhere (`people`), without a word that leads to a place. `givenNames` are those of
 * the tables, folded.
 */
export function isPersonal(
  text: string,
  match: Range,
  people: ReadonlySet<string>,
  givenNames: ReadonlySet<string>
): boolean {
  if (givesGivenName(text, match, givenNames)) return true
  if (!people.has(text.slice(match.start, match.end).toLowerCase())) return false
  return !/\b(?:in|to|into|from|of|with|between|against|visit(?:s|ed)?|and) $/u.test(
    text.slice(Math.max(0, match.start - 12), match.start)
  )
}

/** `the Hitler-Stalin Pact`: either half of a treaty's name. */
const pact = /^(?:-\p{Lu}\p{L}+)?(?: \p{L}+-?\p{L}*)?\s(?:[Pp]act|[Tt]reaty|PACT|TREATY)(?!\p{L})/u
const pair = /\p{Lu}\p{L}+-$/u

function namesPact(before: string, after: string): boolean {
  return (after.startsWith('-') || pair.test(before)) && pact.test(after)
}

/** `Yitzhak Rabin Square`, `the USS Ronald Reagan`, `the Hitler-Stalin Pact`: the name is a thing's. */
export function namesThing(text: string, {start, end}: Range): boolean {
  const before = text.slice(Math.max(0, start - 60), start)
  const after = text.slice(end, end + 60)
  return namesShip(before, after) || namesPact(before, after) || namesPlaceOrPrize(before, after)
}

/** `Temple Sinai`, `Congregation Beth Israel`: a house of prayer that bears a place's name. */
export function namesHouse(text: string, {start}: Range): boolean {
  return /(?<!\p{L})(?:Temple|Congregation|Synagogue|Beth|Shaare)\s$/u.test(
    text.slice(Math.max(0, start - 20), start)
  )
}

/** How often each country is spoken of without doubt; decides between homonyms. */
export type CountrySupport = ReadonlyMap<string, number>

const key = ({kind, id}: Entity) => `${kind} ${id}`

/** What tells a state from those that followed it. */
export interface Era {
  readonly years: ReadonlySet<number>
  readonly countries: ReadonlyMap<string, CountryRow>
}

/** The one entity a match means, or `undefined` when nothing decides. */
export function decide(
  {entities}: NameMatch,
  support: CountrySupport,
  {years, countries}: Era
): Entity | undefined {
  const swallowing = entities.find(({kind}) => kind === 'swallow' || kind === 'publication')
  if (swallowing) return swallowing
  const distinct = [...new Map(entities.map((entity) => [key(entity), entity])).values()]
  if (distinct.length === 1) return distinct[0]
  if (distinct.some(({kind}) => kind === 'person')) return undefined
  const ids = new Set(distinct.map(({id}) => id))
  const [first] = distinct
  if (ids.size === 1) return distinct.find(({kind}) => kind === 'country') ?? first
  const ranked = distinct
    .map((entity) => ({entity, support: support.get(entity.id) ?? 0}))
    .toSorted((a, b) => b.support - a.support)
  const [best, second] = ranked
  if (best && second && best.support > second.support) return best.entity
  const isSequence = [...ids].some((id) =>
    countries.get(id)?.successors.some((successor) => ids.has(successor))
  )
  const code = isSequence ? stateOfEra([...ids], years, countries) : undefined
  return distinct.find(({id}) => id === code)
}
