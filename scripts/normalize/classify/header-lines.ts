/**
 * Lines about the article in its header, and a signature below its text: `Redaktion - 31. Januar 2022`,
 * `By` above `Jane Doe`, `Jane Doe` above a date.
 */
import {labelsOf, lastLabel} from '../time/date-lines.ts'
import {dateLabels} from '../time/date-label-words.ts'
import {printedDates, type PrintedDate} from '../time/printed-dates.ts'
import type {Range, Unit} from '../stages.ts'
import {comparable, endsSentence, words} from '../text.ts'
import {couldBeName, readAboutLine, type AboutLine} from './about-lines.ts'
import {authorLabels, prepositions} from './author-words.ts'
import {isFirstName} from './first-names.ts'
import {headerZone, isCutOff, isParagraph, opensComments, type HeaderZone} from './header-zone.ts'
import {labeled, type Rule} from './rule.ts'

const longest = 160
/** There, its first date stands among the first words. */
const longestLead = 80
/** Words of a line besides dates, names and labels: a section, a reading time, a number of comments. */
const mostOtherWords = 6
/** Where neither a label nor an author says that the line is about the article. */
const mostBareWords = 3
/** A line with a label may go on with a long list of tags. */
const longestLabeled = 600
const mostAbove = 12
const near = 2
/** Lines above the headline that are looked at for a list. */
export const reachList = 10
const fewestTeaserWords = 3
const mostSigned = 12
const longestName = 40
/** A name in more lines than this is of the menu. */
const mostLines = 2
/** A line about an author is at most this long. */
const longestBox = 600
const longestJoint = 10
/** A time of day and a zone behind a date. */
const longestTime = 15

/** `By`, `Author:` */
export const labelAlone = new RegExp(
  String.raw`^(?:(?:${prepositions})\s*[:|]?|(?:${authorLabels})\s*[:|])$`,
  'iu'
)

const without = (text: string, ranges: readonly Range[]) =>
  ranges
    .toSorted((a, b) => b.start - a.start)
    .reduce((rest, {start, end}) => `${rest.slice(0, start)} ${rest.slice(end)}`, text)

/** Number of words that are neither of a date nor of a name nor labels of one. */
function otherWords(text: string, ranges: readonly Range[]): number {
  const rest = without(text, ranges)
    .replace(dateLabels, ' ')
    .replace(/[@\d:.]+/g, ' ')
  return words(rest).filter((word) => word.length > 2).length
}

const fullDates = (text: string): PrintedDate[] =>
  printedDates(text).filter(({precision}) => precision === 'day')

/** Letters only: how lines of one list are alike. */
const shape = (text: string) => comparable(text.replace(/\d+/g, ' '))

const isProse = (text: string) => text.length > 250 && endsSentence(text)

type Kind = 'date' | 'byline' | 'name' | 'label'

/** `ab 1. Januar 2024` dates something else. */
const eventPrepositions =
  /(?<!\p{L})(?:ab|bis|seit|zum|since|until|till|from|after|before|by|for|desde|hasta|depuis|jusqu'au|dal|fino al|sinds|tot)\s*$/iu

/** Whether a line with dates is about the article: little else is in it but author, section, time. */
function isDated(
  text: string,
  dates: readonly PrintedDate[],
  {names, announced}: AboutLine
): boolean {
  const [first] = dates
  const before = text.slice(0, first!.start)
  const label = lastLabel(before) !== undefined || labelsOf(text, dates).includes('published')
  if (text.length > longest) {
    return text.length <= longestLabeled && first!.start <= longestLead && (label || announced)
  }
  const others = otherWords(text, [...dates, ...names])
  if (label || announced) return others <= mostOtherWords || /[|•·]/u.test(text)
  // `12:00 a. m.`, `09:01 hrs.`, and a button such as `Comment now!` end no sentence.
  if (/\.$/.test(text) && !/\d\.?$|\bm\.$|hrs\.$/iu.test(text)) return false
  if (eventPrepositions.test(before)) return false
  const edge = before.trim() === '' || text.length - dates.at(-1)!.end <= longestTime
  return others <= (names.length > 0 || edge ? mostOtherWords : mostBareWords)
}

/** What a line by itself can be. */
function kindOf({text}: Unit): Kind | undefined {
  if (text.length > longestLabeled) return undefined
  if (labelAlone.test(text)) return 'label'
  const dates = fullDates(text.slice(0, longest))
  const about = readAboutLine(text)
  if (dates.length > 0) return isDated(text, dates, about) ? 'date' : undefined
  const {names, announced} = about
  if (!announced && couldBeName(text.replace(/\s@\S+$/, ''))) return 'name'
  if (names.length === 0 || text.length > longest * 2 || /[!?:]$/u.test(text)) return undefined
  if (otherWords(text, names) > mostOtherWords && !(announced && formula.test(text)))
    return undefined
  if (announced) return 'byline'
  return names[0]!.start === 0 ? 'name' : undefined
}

/** Lines like the headline but for their figures, and runs of lines with dates, are other articles. */
function isTeaser(units: readonly Unit[], index: number, headline: string): boolean {
  const {text} = units[index]!
  if (/\p{L}/u.test(headline) && shape(text) === headline) return true
  const isEntry = (unit: Unit | undefined) => {
    if (!unit || unit.text.length > longest) return false
    const dates = fullDates(unit.text)
    const {names} = dates.length > 0 ? readAboutLine(unit.text) : {names: []}
    return dates.length > 0 && otherWords(unit.text, [...dates, ...names]) >= fewestTeaserWords
  }
  const beside = [units[index - 1], units[index + 1]].filter(
    (unit) => unit?.label?.class !== 'headline'
  )
  return isEntry(units[index]) && beside.some(isEntry)
}

interface HeaderLine {
  readonly index: number
  readonly kind: Kind
}

/** Whether an author is named in the line or right above or below. */
const isSignedBeside = (units: readonly Unit[], index: number): boolean =>
  [index - 1, index, index + 1].some((at) => {
    const unit = units[at]
    return (
      unit?.label?.class === 'byline' || (unit !== undefined && readAboutLine(unit.text).announced)
    )
  })

/** Number of short lines that print a full date. */
export const datedLines = (units: readonly Unit[]): number =>
  units.filter(({text}) => text.length <= longest && fullDates(text).length > 0).length

/** Short lines of the header that can be about the article. */
function linesIn(units: readonly Unit[], zone: HeaderZone): HeaderLine[] {
  const {above, headline, start, end, page} = zone
  const found: HeaderLine[] = []
  const title = shape(units[headline]?.text.slice(0, longest) ?? '')
  // Several dates above the headline head the links of other articles.
  const alone = datedLines(units.slice(Math.max(0, start - reachList), start)) <= 1
  for (let index = above; index < end; index += 1) {
    const unit = units[index]!
    if (unit.label || index === headline || isParagraph(unit)) continue
    if (index < headline && (unit.wordCount > mostAbove || !alone)) continue
    const kind = kindOf(unit)
    if (kind === 'date' && isTeaser(units, index, title)) continue
    if (index < start && isCutOff(units, index, start)) continue
    // Elsewhere than on pages a date between paragraphs may head a part of the text.
    if (!page && index > zone.firstParagraph && kind === 'date' && !isSignedBeside(units, index))
      continue
    if (kind) found.push({index, kind})
  }
  return found
}

/** Rule names of date lines above and below the headline. */
export const aboveRule = 'header-lines/date-above'
export const belowRule = 'header-lines/date'
/** Of a line below the text. */
export const signatureRule = 'header-lines/signature'
/** Of a line that is nothing but a name. */
export const nameRule = 'header-lines/name'
/** Of a line that a label announces, in it or above it. */
export const authorRule = 'header-lines/author'

const dateReason = 'A line about the article, with its date.'
const nameReason = 'Names the author; shown with the article.'

/** A signature below the text: at most this many lines, from its last paragraph to the comments. */
const reachBelow = 40
const formula =
  /^(?:this (?:entry|post|article) was (?:posted|published|written)|posted (?:on|by|in)|dieser (?:beitrag|eintrag|artikel) wurde|ce(?:t article| billet) a été (?:publié|posté)|esta entrada (?:fue|se) publicada?|publié (?:le|par|dans)|veröffentlicht (?:am|von|in|unter))\b/iu

/** `26. Dezember 2019 von Andrea`: an announced name right beside the date. */
function isSigned(text: string, dates: readonly PrintedDate[]): boolean {
  const {names, announced} = readAboutLine(text)
  const [name] = names
  if (!announced || !name || otherWords(text, dates) > mostSigned) return false
  return dates.some(
    ({start, end}) =>
      Math.abs(start - name.end) <= longestJoint || Math.abs(name.start - end) <= longestJoint
  )
}

const endsLabel = new RegExp(String.raw`(?:^|\s)(?:${authorLabels}|about|über|from)\s*:?\s*$`, 'iu')
/** `Kommentar von Jane — 2019-01-01`. */
const ofComment =
  /^\W*(?:\d+ )?(?:kommentar|comment|commentaire|comentario|reply|antwort)(?:e|s)? (?:von|by|de|par|por)/iu
const signs = new RegExp(String.raw`^[-–—(]?\s*(?:${authorLabels})[\s:]`, 'iu')

/** `Jane Doe` below `Von:`, or right at a line with a date. */
function isSignedName(units: readonly Unit[], index: number): boolean {
  const name = units[index]!.text.replace(/^[-–—]\s*/u, '')
  if (name.length > longestName || !couldBeName(name)) return false
  const [above, below] = [units[index - 1], units[index + 1]]
  if (above && labelAlone.test(above.text)) return true
  const dated = [above, below].some((unit) => unit !== undefined && isBareDate(unit.text))
  return dated && isFirstName(name.split(/\s/)[0]!)
}

/** Lines below the text that give date and author, or give them in a formula of blogs. */
function signatures(units: readonly Unit[], from: number): number[] {
  const found: number[] = []
  const last = units.findLastIndex((unit, index) => index >= from && isParagraph(unit))
  for (let index = from; index < Math.min(units.length, last + reachBelow); index += 1) {
    const {text, label} = units[index]!
    if (opensComments(units, index)) break
    if (label || text.length > longestLabeled || isProse(text) || ofComment.test(text)) continue
    const dates = fullDates(text.slice(0, longest))
    if (isSignedName(units, index)) found.push(index)
    const opens = signs.test(text) && text.length <= longest && readAboutLine(text).announced
    if (dates.length === 0 && opens && otherWords(text, []) <= mostOtherWords) found.push(index)
    if (dates.length > 0 && (formula.test(text) || isSigned(text, dates))) found.push(index)
  }
  return found
}

/** Whether a line of a name alone is the author's: beside a date or headline, or named again. */
function isAuthor(units: readonly Unit[], index: number, isSign: (index: number) => boolean) {
  const {text} = units[index]!
  const beside = (reach: number) =>
    Array.from({length: reach * 2 + 1}, (_, step) => index - reach + step).some(
      (other) => other !== index && isSign(other)
    )
  if (isFirstName(text.split(/\s/)[0]!)) return beside(near)
  // An unknown name must have a box about its bearer, or stand right at the date and not in a menu.
  if (!beside(near)) return false
  if (units.some((unit) => isBoxAbout(unit.text, text))) return true
  const right = [units[index - 1], units[index + 1]].some(
    (unit) => unit !== undefined && isBareDate(unit.text)
  )
  const lines = units.filter((unit) => unit.text.length <= longest && unit.text.includes(text))
  return right && lines.length <= mostLines && !hasCommonWords(units, text)
}

const isBareDate = (text: string) => {
  const dates = text.length <= longest ? fullDates(text) : []
  return dates.length > 0 && otherWords(text, dates) === 0
}

/** `Jane Doe is a writer`, `More by Jane Doe`. */
function isBoxAbout(text: string, name: string): boolean {
  if (text.length > longestBox || text.length <= name.length) return false
  if (text.startsWith(`${name} `) || text.startsWith(`${name}, `)) {
    return /^,?\s\p{Ll}/u.test(text.slice(name.length))
  }
  return (
    text.length <= longest && text.endsWith(name) && endsLabel.test(text.slice(0, -name.length))
  )
}

/** Whether the prose has a word of the text in small letters. */
function hasCommonWords(units: readonly Unit[], text: string): boolean {
  const own = new Set(words(text).map((word) => word.toLowerCase()))
  return units.some((unit) => isParagraph(unit) && words(unit.text).some((word) => own.has(word)))
}

/** Labels the lines of the header that give date or author. */
export const headerLines: Rule = (units) => {
  const zone = headerZone(units)
  if (!zone) return units
  const lines = linesIn(units, zone)
  const kinds = new Map(lines.map(({index, kind}) => [index, kind]))
  const isSign = (index: number) => {
    const kind = kinds.get(index)
    const label = units[index]?.label
    if (kind === 'date' || kind === 'label' || label?.class === 'byline') return true
    return label?.class === 'issue' || index === zone.headline
  }
  const feet = new Set(signatures(units, zone.end))
  return units.map((unit, index) => {
    const kind = kinds.get(index)
    if (unit.label) return unit
    if (feet.has(index)) return labeled(unit, signatureRule, 'issue', dateReason)
    const signed = kinds.get(index - 1) === 'label' && !isParagraph(unit) && unit.wordCount <= 5
    if (kind === 'date')
      return labeled(unit, index < zone.headline ? aboveRule : belowRule, 'issue', dateReason)
    if (kind === 'byline' || signed) return labeled(unit, authorRule, 'byline', nameReason)
    if (kind === 'label' && kinds.size > 1)
      return labeled(unit, 'header-lines/label', 'byline', nameReason)
    return kind === 'name' && isAuthor(units, index, isSign)
      ? labeled(unit, nameRule, 'byline', nameReason)
      : unit
  })
}
