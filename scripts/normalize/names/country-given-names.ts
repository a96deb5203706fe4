/** Countries' names that people bear: `Michael Jordan`, `Chad Smith`, `his brother Israel`. */
import type {Range} from '../stages.ts'
import {followsGivenName} from './given-names.ts'
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

/** `His brother Israel`, `her daughter India`: kin are people. */
const kinBefore =
  /(?<!\p{L})(?:[Hh]is|[Hh]er|[Tt]heir|[Mm]y|[Oo]ur) (?:(?:younger|older|elder|little|big|late|twin) )?(?:brother|sister|son|daughter|father|mother|uncle|aunt|cousin|nephew|niece|grandson|granddaughter|husband|wife),? $/u

/** `Michael Jordan`, `Chad Smith`: here a country's name is somebody's. */
export function givesGivenName(
  text: string,
  {start, end}: Range,
  givenNames: ReadonlySet<string>
): boolean {
  if (!personal.has(text.slice(start, end).toLowerCase())) return false
  if (followsGivenName(text, start)) return true
  if (kinBefore.test(text.slice(Math.max(0, start - 40), start))) return true
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
