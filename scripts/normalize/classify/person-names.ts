/** Names of people as they are printed, read without a table of people. */
import {isFunctionWord} from '../names/function-words.ts'
import {readsLikePublication} from '../names/publication-words.ts'
import {afterName, noNames, staff, surnames} from './author-words.ts'
import {isFirstName} from '../names/first-names.ts'
import {upToStop} from './name-stops.ts'
import {isRoleLine, opensRole} from './writer-roles.ts'

/** Small words between the parts of names, `s/o` of Tamils and `a/l` of Malaysians among them; source of a pattern. */
export const particle = String.raw`(?:de|del|dela|delos|los|las|abu|abou|ur|ul|['’]t|della|dalla|degli|van|von|vom|zu|zum|zur|bin|bint|binti|ben|ibn|al|el|la|le|di|da|das|do|dos|du|der|den|ter|ten|bar|af|av|ag|ould|wa|ole|op|y|e|frá|med\.|St|[ds]\/o|a\/[lp])`
/** What is written in front of a part of a name, and with it: `al-Majali`, `d’Aubigné`; source of a pattern. */
export const prefix = String.raw`(?:\p{Ll}{1,4}[-'’])`
// Capitalized, initials and inner marks included; `O'Brien`, `Jean-Luc`, `J.K.`, `McDonald`.
const namePart = String.raw`(?:\p{Lu}[\p{L}\p{M}]*(?:[.'’‑-]\p{L}[\p{L}\p{M}]*)*\.?)`
/** `Richard "Rick" Roe`; source of a pattern. */
export const nickname = String.raw`(?:["“]\p{Lu}[\p{L}\p{M}.-]{1,14}(?:\s\p{L}[\p{L}\p{M}.-]{0,14}){0,2}["”])`
const fullName = String.raw`${namePart}(?:[ \u00a0](?:${nickname}[ \u00a0])?(?:${particle}[ \u00a0]){0,2}${prefix}?${namePart}){0,4}`
// Scripts that write no capitals, and part words by spaces.
const caseless = String.raw`\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Thai}\p{Script=Ethiopic}`
const scripts = String.raw`[${caseless}]{2,}(?: [${caseless}'’"-]{2,}){1,3}`

/** A name as printed, at a place of a text. */
export const nameAt = new RegExp(`(?:${fullName}|${scripts})`, 'uy')

/** What a sticky pattern matches at a place of a text. */
export function matchAt(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0]
}

const isParticle = new RegExp(`^${particle}$`, 'u')

/** `Loïc Le Clerc`, `Verónica De Vita`: a word of grammar with a capital, between two parts of a name. */
const bigParticle = /^(?:Le|La|El|De|Del|Della|Di|Da|Du|Den|Der|Van|Von|Al)$/u
const isInside = (parts: readonly string[], index: number): boolean =>
  index > 0 && bigParticle.test(parts[index]!) && /^\p{Lu}\p{Ll}/u.test(parts[index + 1] ?? '')

const weekday = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/u

const germanAdjective = /^\p{Lu}\p{Ll}+(?:sch|lich)e[rn]?$/u

/** Where a name ends whose first `index` parts are one: at what follows names, a paper, a degree. */
function endsAt(parts: readonly string[], index: number): boolean {
  const part = parts[index]!
  if (isParticle.test(part) || isInside(parts, index)) return false
  // `Jane Doe Tuesday, Aug. 17, 2010`; `Ruby Tuesday` is her name.
  if (index > 1 && weekday.test(part)) return true
  if (afterName.test(part)) return true
  if (index < 2 || !isFirstName(parts[0]!)) return false
  // `Jane Doe Landespolitische Korrespondentin`
  if (germanAdjective.test(part) && isRoleLine(parts.slice(index).join(' '))) return true
  const capitals = /^\p{Lu}{2,}/u.test(part) && /\p{Ll}/u.test(parts[1]!)
  return capitals || readsLikePublication(parts.slice(index).join(' '))
}

/** `Ana Pop e Nino Riva`: between two whole names the word joins; `Ortega y Gasset` is one. */
const joinsNames = (parts: readonly string[], index: number): boolean =>
  (parts[index] === 'e' || parts[index] === 'y') &&
  index > 1 &&
  index + 2 < parts.length &&
  isFirstName(parts[index + 1]!)

/** Without words that the name took too much of: `Jane Doe Updated`, `Jane Doe Globe Staff`. */
export function trimName(printed: string): string {
  const name = upToStop(printed)
  const parts = name.split(/[ \u00a0]/)
  // A desk has its paper's name: `HLNF Staff Report`.
  const [first, ...rest] = parts
  if (rest.length > 0 && !isFirstName(first!) && rest.every((part) => staff.test(part))) return name
  const cut = parts.findIndex(
    (_, index) => index > 0 && (endsAt(parts, index) || joinsNames(parts, index))
  )
  const kept = (cut < 0 ? parts : parts.slice(0, cut)).join(' ')
  return kept
    .replace(/(?<=\p{Ll}{2}|\p{Lu}{4})\.$/u, '')
    .replace(/\s(?:and|und|et|y|e|i|och|og|en|и)$/u, '')
}

/** Whether no word of a text is one that names do not have. */
export const isName = (name: string): boolean =>
  name.length >= 2 &&
  !/^(?:By|Von|Par|Por|Av|Af|Door|Text|Texto|Texte|Foto)\s/u.test(name) &&
  // `Jane Doe’s Podcast` is hers.
  !name.split(/[ \u00a0]/).some((part) => noNames.has(part.toLowerCase()) || /['’]s$/u.test(part))

/** The same of a name that is announced: `Bruce Arena` wrote where no other sign tells him from a place. */
export function isAnnouncedName(name: string): boolean {
  const [first = '', ...rest] = name.split(/[ \u00a0]/)
  // `April Ash`, and no `May 3`
  if (rest.length > 0 && surnames.has(first.toLowerCase())) return isName(rest.join(' '))
  if (!isFirstName(first)) return isName(name)
  return isName([first, ...rest.filter((part) => !surnames.has(part.toLowerCase()))].join(' '))
}

/** Offices, degrees and agencies in capitals: other capitals belong to the name, `MacLEOD`, `VanDYKE`. */
const gluedOffice =
  /(?<=\p{Ll}{2})(?<!(?<!\p{L})(?:Ma?c|Van|Von|Fitz|De[lrs]?|L[ae]|Di|Du|Da|O))(?:CEO|CFO|COO|CTO|CIO|CMO|MP|MEP|MLA|MPP|MSP|MBE|OBE|MD|PhD|RN|JD|MBA|AP|UPI|AFP|BBC|CNN|USA)$/u

/** A glued tail, `KeenanCity Columnist`, `DoeCEO`, but no `McDonald`, `DeFino`, `LaRue`, `CarolJones`. */
export function unglued(printed: string): string {
  const office = gluedOffice.exec(printed)
  if (office) return printed.slice(0, office.index)
  for (const {index} of printed.matchAll(/(?<=\p{Ll})(?=\p{Lu}\p{Ll})/gu)) {
    const tail = printed.slice(index)
    // `DoeWriterPhotographer`: the first of several glued words.
    const word = /^\p{Lu}\p{Ll}+/u.exec(tail)?.[0] ?? ''
    if (
      afterName.test(tail) ||
      afterName.test(word) ||
      opensRole(` ${tail}`) ||
      noNames.has(word.toLowerCase())
    )
      return printed.slice(0, index)
  }
  return printed
}

/** A name that a line ends in: `By Jane Read` is no button. */
export function wholeName(printed: string): string {
  const [given = '', last = '', ...more] = printed.split(' ')
  const isWhole = more.length === 0 && endsLine.test(last) && isFirstName(given)
  return isWhole ? printed : trimName(unglued(printed))
}
/** Surnames that stand on buttons and behind names, too. */
const endsLine = /^(?:Read|Close|Print|Share|City|Chief|Bilder|Post)$/u

/** The name that is printed at a place, without what follows it. */
export function printedNameAt(text: string, at: number, stop = text.length): string | undefined {
  const printed = matchAt(nameAt, text, at)?.slice(0, Math.max(0, stop - at))
  return printed === undefined ? undefined : trimName(unglued(printed)).replace(/[ \u00a0-]+$/u, '')
}

/** `JANE DOE-ROE` as `Jane Doe-Roe`: of the same length, for asking whether it could be a name. */
export const capitalized = (text: string): string =>
  text.replace(/(?<=\p{L})\p{Lu}+/gu, (letters) => letters.toLowerCase())

/** Whether a full name with a common first name stands at a place. */
export function isFullName(text: string, at: number): boolean {
  const [first = '', second = '', ...more] = trimName(matchAt(nameAt, text, at) ?? '').split(' ')
  // `E. Annie Doe`: an initial, and the name by which she goes.
  const isInitialed =
    /^\p{Lu}\.$/u.test(first) && more.length > 0 && /^\p{Lu}\p{Ll}+$/u.test(second)
  return second !== '' && isFirstName(isInitialed ? second : first)
}

/** A name in capitals is at most this long. */
export const longestCapitals = 40

/** `JANE DOE` as `Jane Doe`, where its first word is a given name: other capitals are shouted words. */
export const calmName = (text: string): string =>
  !/\p{Ll}/u.test(text) && text.length <= longestCapitals && isFullName(capitalized(text), 0)
    ? capitalized(text)
    : text

/** Surnames of so many letters may read like words of grammar: `Wells`. */
const shortestSurname = 5
const functionWord = (part: string) => isFunctionWord(part.toLowerCase())

/** A name has at most so many words, besides `van`, `de`, and initials between others. */
const mostParts = 3
const initial = /^\p{Lu}\.?$/u
const isLesser = (part: string, index: number, {length}: readonly string[]): boolean =>
  isParticle.test(part) || (initial.test(part) && index > 0 && index < length - 1)

const quotedNick = new RegExp(String.raw`(?<=\S) ${nickname}(?= \S)`, 'u')

/** Two or three capitalized words that could be a name, and are none of a paper or of grammar. */
export function couldBeName(text: string): boolean {
  const parts = text.replace(quotedNick, '').split(/[ \u00a0]/)
  const count = parts.filter(
    (part, index) => !isLesser(part, index, parts) && !isInside(parts, index)
  ).length
  if (parts.length < 2 || count > mostParts || matchAt(nameAt, text, 0) !== text) return false
  if (!isName(text) || readsLikePublication(text) || trimName(text) !== text) return false
  if (afterName.test(text)) return false
  // Words of grammar are surnames behind a given name: `Jane Wells`, `Will Young`.
  const given = isFirstName(parts[0]!)
  const lower = (part: string, index: number) =>
    /\p{Ll}/u.test(part) || (index === 0 && part.length <= 2) || isLesser(part, index, parts)
  const odd = (part: string, index: number) =>
    functionWord(part) &&
    !given &&
    !isInside(parts, index) &&
    !isLesser(part, index, parts) &&
    (index === 0 || part.length < shortestSurname)
  return parts.every((part, index) => lower(part, index) && !odd(part, index))
}
