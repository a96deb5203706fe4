/** Signatures below a text: `Dieser Beitrag wurde am 3. Mai 2012 von Jane veröffentlicht`. */
import {endsSentence} from '../text.ts'
import type {PrintedDate} from '../time/printed-dates.ts'
import {labelsOf} from '../time/date-lines.ts'
import type {Unit} from '../stages.ts'
import {readAboutLine} from './about-lines.ts'
import {authorLabels, authors, blogFormula} from './author-words.ts'
import {commentsHeading} from './comment-words.ts'
import {isFirstName} from '../names/first-names.ts'
import {
  fullDates,
  isBareDate,
  labelAlone,
  longest,
  longestLabeled,
  mostOtherWords,
  otherWords
} from './header-line-kinds.ts'
import {isParagraph, opensComments} from './header-zone.ts'
import {couldBeName} from './person-names.ts'
import {nameWithRole} from './names-with-roles.ts'
import {opensRole} from './writer-roles.ts'
import {writtenVerbs} from './written-by.ts'

/** From the last paragraph of the text to the comments, at most this many lines. */
const reachBelow = 40
const mostSigned = 12
/** Further below, the days of other articles are printed. */
const reachPublished = 6
const mostPublishing = 2
const longestName = 40
const longestJoint = 10
const longestLine = 250
/** A name with its bearer's role below a text. */
const longestClosing = 80

/** A long line that ends as sentences do: what it says of somebody is no signature. */
const isProse = (text: string) => text.length > longestLine && endsSentence(text)

/** `by A. Lee. Izvestia, 14 June 1989`: the paper stands between name and date. */
const paperBetween = /^\.\s(?:\p{Lu}[\p{L}’'-]{1,20}\s?){1,4},\s$/u

/** `3 May 2012 at 02:13PM EST by Jane`: the time of day between date and name. */
const timeBetween =
  /^[\s,|–—-]*(?:(?:at|um|à|a las|às|alle|kl\.?)\s)?\d{1,2}[:.h]\d{2}[\s\p{L}.]{0,12}\s(?:by|von|par|por|da|av|door)\s$/iu

/** `26. Dezember 2019 von Andrea`: an announced name right beside the date. */
function isSigned(text: string, dates: readonly PrintedDate[]): boolean {
  const {names, announced} = readAboutLine(text)
  const [name] = names
  if (!announced || !name || otherWords(text, dates) > mostSigned) return false
  return dates.some(
    ({start, end}) =>
      Math.abs(start - name.end) <= longestJoint ||
      Math.abs(name.start - end) <= longestJoint ||
      paperBetween.test(text.slice(name.end, Math.max(name.end, start))) ||
      timeBetween.test(text.slice(end, Math.max(end, name.start)))
  )
}

/** `Kommentar von Jane — 2019-01-01`. */
const ofComment =
  /^\W*(?:\d+ )?(?:kommentar|comment|commentaire|comentario|reply|antwort)(?:e|s)? (?:von|by|de|par|por)/iu
const signs = new RegExp(String.raw`^[-–—(]?\s*(?:${authorLabels})[\s:]`, 'iu')

/** `Author` above a name. */
const authorAlone = new RegExp(`^(?:${authors})$`, 'iu')

/** `Written on May 3 by`, with the name on the next line. */
const endsInBy = new RegExp(
  `^(?:${writtenVerbs}).{0,30}\\s(?:by|von|par|por|door|av|af|da)\\s?:?$`,
  'iu'
)

/** `Газета «Заря», № 84 от 15.05.2012`, `The Gazette, No. 84, 15 May 2012`: the issue of a paper. */
const isIssue = (text: string): boolean =>
  text.length <= longest &&
  /(?:№|\b(?:no|nr|núm|n°)\b\.?)\s?\d/iu.test(text) &&
  fullDates(text).length === 1

/** `Jane Doe` below `Von:`, or right at a line with a date. */
function isSignedName(units: readonly Unit[], index: number): boolean {
  const name = units[index]!.text.replace(/^[-–—]\s*|,$/gu, '')
  if (name.length > longestName || !couldBeName(name)) return false
  const [above, below] = [units[index - 1], units[index + 1]]
  if (above && (labelAlone.test(above.text) || endsInBy.test(above.text))) return true
  if (above && authorAlone.test(above.text)) return true
  const dated = [above, below].some((unit) => unit !== undefined && isBareDate(unit.text))
  const given = isFirstName(name.split(/\s/)[0]!)
  return given && (dated || (below !== undefined && isIssue(below.text)))
}

/** `— Jane Doe`, `(Jane Doe)`: marks around a name that closes a text. */
const marked = /^(?:[-–—]\s?(?<dashed>[^()]{4,40})|\((?<inside>[^()]{4,40})\))$/u
const closesQuotation = /["'”’»“]\s*$/u

/** `— Jane Doe, May 3, 2012`: the name, without the date that ends the line. */
function withoutDate(text: string): string {
  const date = text.length <= longestClosing ? fullDates(text).at(-1) : undefined
  return date?.end === text.length ? text.slice(0, date.start).replace(/[\s,]+$/u, '') : text
}

/** `— Jane Doe, May 3, 2012` in the last line, below a sentence of any length. */
function isDatedClosing(units: readonly Unit[], index: number): boolean {
  const {text} = units[index]!
  const above = units[index - 1]
  const bare = withoutDate(text)
  const {dashed} = marked.exec(bare)?.groups ?? {}
  return (
    index === units.length - 1 &&
    bare !== text &&
    dashed !== undefined &&
    couldBeName(dashed) &&
    above !== undefined &&
    !closesQuotation.test(above.text) &&
    endsSentence(above.text)
  )
}

/** Right below the last paragraph: a name in marks, with its bearer's role, or with an address of its own. */
function isClosing(units: readonly Unit[], index: number): boolean {
  const text = withoutDate(units[index]!.text)
  const above = units[index - 1]
  if (!above || !isParagraph(above) || closesQuotation.test(above.text)) return false
  const {dashed, inside} = marked.exec(text)?.groups ?? {}
  const name = dashed ?? inside
  if (name !== undefined) return couldBeName(name)
  if (text.length > longestClosing || endsSentence(text)) return false
  const signed = nameWithRole(text)
  return signed !== undefined && (opensRole(text.slice(signed.length)) || text.includes('@'))
}

/** `Walking is good for women 02.02.2022`, with lines of the same form beside it: titles of other articles. */
function isListed(units: readonly Unit[], index: number): boolean {
  const endsInDate = (unit: Unit | undefined) => {
    const date = unit && unit.text.length <= longest ? fullDates(unit.text).at(-1) : undefined
    return date !== undefined && date.start > 0 && date.end === unit!.text.length
  }
  return endsInDate(units[index]) && endsInDate(units[index - 1]) && endsInDate(units[index + 1])
}

/** `Story published on May 3, 2012.` */
const saysPublished = (text: string, dates: readonly PrintedDate[]): boolean =>
  dates.length === 1 &&
  labelsOf(text, dates).includes('published') &&
  otherWords(text, dates) <= mostPublishing

/**
 * Lines below the text that give date and author, or give them in a formula of blogs; where the header
 * is not `dated`, also those that say when the text was published.
 */
export function signatures(units: readonly Unit[], from: number, dated: boolean): number[] {
  const found: number[] = []
  const last = units.findLastIndex((unit, index) => index >= from && isParagraph(unit))
  const end = Math.min(units.length, Math.max(last, from) + reachBelow)
  for (let index = from; index < end; index += 1) {
    const {text, label} = units[index]!
    const heading = text.length <= longest && commentsHeading.test(text)
    if ((index > last && heading) || opensComments(units, index)) break
    if (label || text.length > longestLabeled || isProse(text) || ofComment.test(text)) continue
    if (isListed(units, index)) continue
    const dates = fullDates(text.slice(0, longest))
    const closes = index === last + 1 ? isClosing(units, index) : isDatedClosing(units, index)
    if (isSignedName(units, index) || closes) found.push(index)
    const opens = signs.test(text) && text.length <= longest && readAboutLine(text).announced
    if (dates.length === 0 && opens && otherWords(text, []) <= mostOtherWords) found.push(index)
    const published = !dated && index <= last + reachPublished && saysPublished(text, dates)
    if (published || (dates.length > 0 && (blogFormula.test(text) || isSigned(text, dates))))
      found.push(index)
  }
  return found
}
