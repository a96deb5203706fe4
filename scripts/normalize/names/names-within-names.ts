/** Names of the tables that are a part of a longer one: `Gohar Ayub Khan` is not Ayub Khan. */
import type {Range} from '../stages.ts'
import {isFirstName} from './first-names.ts'
import {isFunctionWord} from './function-words.ts'
import {officeBefore} from './office-words.ts'
import {readsAsProse} from './prose.ts'
import {holds, termsOf, type Setting} from './terms.ts'
import {foldName} from './tokens.ts'

const wordBefore = /(?<![\p{L}\p{M}’'.-])(?<word>\p{Lu}[\p{L}\p{M}’'-]+) $/u
/** `Faisal bin Hussein`: the name behind it is his father's. */
const sonOf = /(?<=\p{L} )(?:bin|ibn|bint) $/u

/** Given names that are words, months, ranks or honors as often; and Muhammad, whom the tables leave out. */
const rarelyGiven = new Set(
  (
    'april august may june will bill grant mark young dear then can baron begum bishop comrade count dame ' +
    'deacon dean don doña duke earl emir haji hajji imam judge justice king lady lord major marshal ' +
    'master pandit pope prince princess queen rabbi reverend saint san santa shah shaikh sheik sheikh ' +
    'shri sir sri sultan syed sayyid tan tun tunku mohamed mohammad mohammed muhammad muhammed mohd ' +
    'abdul maria baba papa mama hadji christian jordan chad israel georgia paris sydney london'
  ).split(' ')
)

/** Whether an office right before the longer name is one that the person of the tables held. */
function hadOffice(before: string, id: string, setting: Setting): boolean {
  const office = officeBefore(before)
  return office !== undefined && termsOf(id, setting).some((term) => holds(term, office.offices))
}

/** The given name in front of a full name, where it is none of those that the tables give its bearer. */
function forenameBefore(before: string, id: string, setting: Setting): string | undefined {
  const word = wordBefore.exec(before)?.groups?.['word']
  const folded = foldName(word ?? '')
  if (word === undefined || !isFirstName(word) || rarelyGiven.has(folded)) return undefined
  if (isFunctionWord(folded) || officeBefore(before) !== undefined) return undefined
  const {name = '', variants = []} = setting.authorities.people.get(id) ?? {}
  const own = [name, ...variants].flatMap((full) => foldName(full).split(' '))
  return own.includes(folded) ? undefined : word
}

/**
 * Whether a full name of the tables is the end of somebody else's: a given name that is none of its
 * bearer's stands in front of it, or `bin`. A title in front of both that he held makes it his own:
 * `President Thomas Woodrow Wilson`.
 */
export function endsLongerName(
  text: string,
  {start}: Range,
  id: string,
  setting: Setting
): boolean {
  const before = text.slice(Math.max(0, start - 130), start)
  if (sonOf.test(before)) return true
  if (!readsAsProse(text, start)) return false
  const forename = forenameBefore(before, id, setting)
  return forename !== undefined && !hadOffice(before.slice(0, -forename.length - 1), id, setting)
}

const wordBehind = /^ (?<word>\p{Lu}[\p{L}\p{M}’'-]+)/u
const lastWord = /[\p{L}\p{M}’'-]+$/u

/**
 * Whether a full name of the tables goes on with a family name of others, behind what is a given name: `Abdul Hamid
 * Karami` is not Abdul Hamid. `isSurname` tells whether somebody of the tables bears a folded family name.
 */
export function beginsLongerName(
  text: string,
  {start, end}: Range,
  id: string,
  isSurname: (folded: string) => boolean,
  {authorities: {people}}: Setting
): boolean {
  const folded = foldName(wordBehind.exec(text.slice(end, end + 40))?.groups?.['word'] ?? '')
  const last = lastWord.exec(text.slice(start, end))?.[0] ?? ''
  if (folded === '' || !isSurname(folded) || !isFirstName(last)) return false
  if (!readsAsProse(text, start) || isFunctionWord(folded)) return false
  const {name = '', surname = '', variants = []} = people.get(id) ?? {}
  return ![name, surname, ...variants].some((full) => foldName(full).split(' ').includes(folded))
}
