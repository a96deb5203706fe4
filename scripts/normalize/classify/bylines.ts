/** Author lines: `By: Aryeh Savir, World Israel News`. */
import {isFunctionWord} from '../names/function-words.ts'
import type {Range, Unit} from '../stages.ts'
import {readsLikePublication} from '../names/publication-words.ts'
import {signedInHan} from './chinese-bylines.ts'
import {isFirstName as isGivenName} from '../names/first-names.ts'
import {isDateLine} from '../time/date-lines.ts'
import {printedDates} from '../time/printed-dates.ts'
import {words} from '../text.ts'
import {isBookHead} from './about-lines.ts'
import {isCreditedPicture} from './caption-forms.ts'
import {signedInJapanese} from './japanese-bylines.ts'
import {signedInHangul} from './korean-bylines.ts'
import {namesListed} from './name-lists.ts'
import {capitalized, isFullName, nickname, particle, prefix, printedNameAt} from './person-names.ts'
import {hasMainClause, namedAndTold} from './told-writers.ts'
import {opensRole} from './writer-roles.ts'
import {labeled, proseZone, type Rule} from './rule.ts'

// Behind `By` the words are English: there `dan` joins no two names, as it does in Malay.
const within = String.raw`(?:${particle}|(?<=[Bb]y\s\S+\s)dan)`
const name = String.raw`\p{Lu}[\p{L}\p{M}.'’-]*(?:\s(?:${nickname}\s)?(?:${within}\s)*${prefix}?\p{Lu}[\p{L}\p{M}.'’-]*){0,4}`
const and = String.raw`(?:\s?,\s?|\s(?:and|And|AND|y|et|und|e|и|ו)\s|\s?&\s?)`
const pattern = new RegExp(
  String.raw`^(?:[Bb]y|BY|[Pp]or|[Pp]ar|[Vv]on|Автор|מאת)(?:\s?:\s?|\s)(?<names>${name}(?:${and}${name})*?)(?<rest>(?!-(?<=\p{L}-)\p{L})\s?[,|/(–—-]\s?.{2,100}|,?\s(?:in|IN)\s\p{Lu}.{1,40})?$`,
  'u'
)
/** What an author can be, besides a name. */
const roles =
  /\b(?:ph\.?d|m\.?d|jr|sr|president|minister|ambassador|senator|member|chairman|rabbi|fellow|founder|chief|head|special|translat\w+|staff|writers?|correspondents?|reporters?|editors?|columnists?|contributors?|special to|photographers?|analysts?|author|professor|director|producer|journalist|bureau)\b/iu

/** Where an author is reached: mail, and the mark behind it. */
const address = /[|,]?\s*[\p{L}\p{N}._-]{1,40}@[\p{L}\p{N}.-]{3,60}\s*[|,]?/u

/** One or two capitalized words, none of them of grammar: `Baku`, `New York`. */
const isPlaceLike = (text: string) =>
  words(text).length <= 2 &&
  words(text).every((word) => /^\p{Lu}/u.test(word) && !isFunctionWord(word.toLowerCase()))

/** A byline in its parts. */
export interface Byline {
  /** Names as printed, with their joints; empty when an agency signs. */
  readonly names: string
  /** A paper after the names, without the marks around it. */
  readonly publication?: string
  /** The line prints a date of its own. */
  readonly dated?: boolean
}

const endsInJoint = /(?:\s(?:and|And|AND|und|et|y|e)|&)\s\p{Lu}[^,&]*$/u

/** `, Jane Doe and John Roe`: a list that ends in a joint, or whose next entry is surely a name. */
function goesOnWithNames(names: string, rest: string): boolean {
  const all = names + rest
  const joined = endsInJoint.test(rest)
  // In capitals no word can be told from an abbreviation.
  const calm = /\p{Ll}/u.test(names) ? all : capitalized(all)
  const listed = namesListed(calm, joined)
  // Of two, the second could be a place.
  const isRow = joined || (listed?.length ?? 0) > 2
  return listed !== undefined && (isRow || isFullName(rest.replace(/^\s?,\s?/, ''), 0))
}

/** `By Jane Doe in Baku and John Roe in Astana`: where each is, between the names. */
const whereEach =
  /\s[Ii]n\s\p{Lu}[\p{L}.’-]*(?:\s\p{Lu}[\p{L}.’-]*)?(?=(?:,|,?\sand)\s\p{Lu}[\p{L}.’-]*\s\p{Lu}.*\s[Ii]n\s\p{Lu})/gu

const forWhom = /(?<=\p{Lu}[\p{L}.]* \p{Lu}[\p{L}.'’-]*) [Ff]or (?=(?:[Tt]he )?\p{Lu})/u

/** `A. Lee. Izvestia`, `J. K. Roe, The Times`: initials and a name, and behind them nothing but a known paper. */
const initialed =
  /^(?<names>(?:\p{Lu}\.\s?){1,3}\p{Lu}\p{Ll}[\p{L}’'-]*)(?:[.,]\s|\s[|–—-]\s)(?<paper>\p{Lu}.{2,40})$/u

function signedForPaper(
  text: string,
  publicationsIn: (text: string) => readonly Range[]
): Byline | undefined {
  const {names, paper} = initialed.exec(text)?.groups ?? {}
  if (names === undefined || paper === undefined) return undefined
  const isWhole = publicationsIn(paper).some(
    ({start, end}) => start === 0 && end >= paper.replace(/\.$/, '').length
  )
  return isWhole ? {names, publication: paper} : undefined
}

/** `By Monday` says when. */
const timeAlone =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/iu

/** `By George, it floats`: one word, and a sentence behind it. */
const isExclamation = (names: string, rest = ''): boolean =>
  !/\s/u.test(names) && /^\s?,\s\p{Ll}+\s\p{Ll}/u.test(rest)

/** `By Anke Reuter`: an agency's name behind a lone given name is her surname. */
const isSurname = (names: string, {start, end}: Range): boolean =>
  end === names.length && start > 0 && isGivenName(names.slice(0, start).trim())

const initials = /^(?:\p{Lu}\.\s?){2,4}(?:\p{Lu}\p{Ll}[\p{L}’'-]+)?(?=$|\s[Ii]n\s)/u

/**
 * `From Jane Doe in Paris`, `From A. C. Roe`: so papers print who sent a dispatch; `De Ana Pop`, so
 * papers in Romance languages.
 */
function sentFrom(text: string): string {
  const [word] = /^(?:From|De)\s/u.exec(text) ?? []
  if (word === undefined) return text
  const rest = text.slice(word.length)
  const named = isFullName(text, word.length) || (word.length > 3 && initials.test(rest))
  const name = printedNameAt(text, word.length) ?? ''
  const alone = initials.test(rest) || name === rest || opensRole(rest.slice(name.length))
  const placed =
    word.length > 3 && /^.{5,60}\s[Ii]n\s\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+)?$/u.test(rest)
  return named && (alone || placed) ? `By ${rest}` : text
}

/** Reads a byline; `undefined` when the line says anything but names, roles, papers, places, dates. */
export function readByline(
  text: string,
  publicationsIn: (text: string) => readonly Range[]
): Byline | undefined {
  const told = namedAndTold(text)
  if (told !== undefined) return {names: told}
  if (/[!?:]$/.test(text) || words(text).length > 18 || isCreditedPicture(text)) return undefined
  if (isBookHead(text)) return undefined
  // `By Jane Doe For The Paper`: for whom she writes is no part of her name.
  const parted = sentFrom(text).replace(/\s+/g, ' ').replace(whereEach, '').replace(forWhom, ' - ')
  const {names, rest} = pattern.exec(parted)?.groups ?? {}
  if (names === undefined) {
    const east = signedInHan(text) ?? signedInJapanese(text) ?? signedInHangul(text)
    return east === undefined ? signedForPaper(text, publicationsIn) : {names: east}
  }
  if (timeAlone.test(names) || isExclamation(names, rest)) return undefined
  if (rest !== undefined && hasMainClause(rest)) return undefined
  // `Budi dan Siti` are two.
  if (isGivenName(/^\p{L}+ dan (?<next>\p{L}+)/u.exec(names)?.groups?.['next'] ?? ''))
    return undefined
  const [paper] = publicationsIn(names)
  if (paper && !isSurname(names, paper)) {
    // `By Reuters`, or `By RICHARD KEIL Associated Press Writer`, two lines in print.
    const before = names.slice(0, paper.start).trim()
    const isDated = rest !== undefined && isDateLine(rest.replace(/^[\s,|/(–—-]+/u, ''))
    return {
      names: before,
      publication: names.slice(paper.start, paper.end),
      ...(isDated && {dated: true})
    }
  }
  // `by Jane Doe, John Roe`: what follows the first name can be a place, or more names.
  if (rest !== undefined && /^\s?,/.test(rest)) {
    if (goesOnWithNames(names, rest)) return {names: names + rest}
    const {more = '', last = ''} = /^(?<more>.+),\s(?<last>[^,]+)$/u.exec(rest)?.groups ?? {}
    const isPaper = publicationsIn(last).length > 0 || readsLikePublication(last)
    if ((isPaper || opensRole(`, ${last}`)) && goesOnWithNames(names, more))
      return {names: names + more, ...(isPaper && {publication: last})}
  }
  const after =
    rest
      ?.replace(address, ' ')
      .replace(/^[\s,|/(–—-]+/u, '')
      .replace(/[)\s.]+$/u, '') ?? ''
  // A date in the line is the article's only when it stands alone or behind a paper or role.
  const [date] = printedDates(after)
  const lead = after.slice(0, date?.start).replace(/[\s,|(–—-]+$/u, '')
  const dated = date !== undefined && isDateLine(after.slice(lead.length))
  const known = {names, ...(dated && {dated})}
  if (publicationsIn(lead).length > 0 || readsLikePublication(lead))
    return {...known, publication: lead}
  if (lead === '' || roles.test(lead) || isDateLine(after)) return known
  if (/^\p{Ll}/u.test(lead)) return {names}
  return /^(?:in|IN)\s/.test(lead) || isPlaceLike(lead) ? known : undefined
}

/** `By George, it floats`: a clause follows what could be a name. */
const clause =
  /^By\s[^,]{2,30},\s(?:it|he|she|they|we|you|i|this|that|there|what|who)(?:['’]\p{L}+)?\s\p{Ll}/iu

const longest = 160
/** With what the writer is. */
const longestTold = 320
/** Among the first lines a byline may follow what looks like a paragraph; an answer has one word. */
const firstLines = 4
const fewestWords = 2

const isDatedLine = (unit: Unit | undefined): boolean =>
  unit !== undefined && unit.text.length <= longest && isDateLine(unit.text)

/** A line of its own that names its author, and is no sentence; above or below the prose. */
export const bylines: Rule = (units, {publicationsIn}) => {
  const zone = proseZone(units)
  return units.map((unit, index) => {
    const isTold = namedAndTold(unit.text) !== undefined
    const most = isTold ? longestTold : longest
    if (unit.label || unit.text.length > most || clause.test(unit.text)) return unit
    const byline = readByline(unit.text, publicationsIn)
    if (!byline) return unit
    const outside = !zone || index <= zone.first || index >= zone.last
    const opening = index < firstLines && words(byline.names).length >= fewestWords
    // `By Jane Doe - The Paper - May 3, 2012` says so wherever it stands.
    const whole = byline.dated === true && byline.publication !== undefined
    // Below a standfirst, `By Jane Doe, an editor who …` stands over the date.
    const overDate =
      isTold && zone !== undefined && index === zone.first + 1 && isDatedLine(units[index + 1])
    if (!outside && !((opening && !isTold) || whole || overDate)) return unit
    return labeled(unit, 'bylines/by-line', 'byline', 'Names the author; shown with the article.')
  })
}
