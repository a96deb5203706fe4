/**
 * Reads lines that tell about an article: `Von Jane Doe | 3. Mai 2012 | 5 Kommentare`, `May 3, 2012 by
 * jane in News`. Authors are what follows a word such as "by", or a full name beside a date.
 */
import {lastLabel} from '../time/date-lines.ts'
import {printedDates} from '../time/printed-dates.ts'
import {allMatches} from '../matches.ts'
import {remembered} from '../remembered.ts'
import type {Range} from '../stages.ts'
import {authors, nouns, otherMakers, prepositions} from './author-words.ts'
import {isFirstName} from '../names/first-names.ts'
import {appositionAt, writesText} from './name-appositions.ts'
import {tellsOfBearer} from './behind-names.ts'
import {besideDate} from './names-beside-dates.ts'
import {namesBarred} from './name-lists.ts'
import {namesFrom} from './names-in-row.ts'
import {nameWithRole} from './names-with-roles.ts'
import {couldBeName, isFullName, printedNameAt} from './person-names.ts'
import {posterAtTime, posterBehind} from './posters.ts'
import {signedPieceAt} from './signed-pieces.ts'
import {takesPictures} from './writer-roles.ts'

// Labels may be glued to the words beside them, `KommentareVon Jane`, `ByJane Doe`, but not `AVOCAT`.
const label = new RegExp(
  String.raw`(?:(?<![\p{L}\p{N}])|(?<=(?-i:\p{Ll})|\p{N})(?=(?-i:\p{Lu})))(?:(?:${prepositions})|(?<noun>${nouns}))(?<mark>\s*[:：|／՝●◎■▲]\s*|(?<=\p{Script=Han})\s*[/・]\s*|\s+|(?<=(?-i:\p{Ll}))(?=(?-i:\p{Lu})))`,
  'giu'
)
const authorNoun = new RegExp(String.raw`^(?:${authors})\s*$`, 'iu')
const isText = /^text\s+$/iu
const longest = 300

/** `By Jane Doe. 312 pages. $18.95.`: so reviews give the book that they are about. */
export const isBookHead = (text: string): boolean =>
  /^by\s.{3,80}?[.,]\s(?=.{0,100}(?:(?<!\p{L})\d{2,4}\s(?:pages|pp)(?!\p{L})|[$£€]\d))/iu.test(text)

/** Names of a line, as ranges into it, and whether a word such as "by" announces them. */
export interface AboutLine {
  readonly names: readonly Range[]
  readonly announced: boolean
  /** Its form says that it signs, whatever else it tells: what kind of piece it is, what each of several did. */
  readonly isPiece?: boolean
}

const opensPart = /(?:^|[|•·–—~/(,]|\s-\s)\s*/gu

/** Where parts of a line begin: after marks, dates, and at its start. */
function partStarts(text: string, dates: readonly Range[]): number[] {
  const marks = allMatches(text, opensPart).map(({index, 0: mark}) => index + mark.length)
  const behind = dates.map(
    ({end}) => end + (/^[\s,|•·–—-]*/u.exec(text.slice(end))?.[0].length ?? 0)
  )
  return [...marks, ...behind].toSorted((a, b) => a - b)
}

/** Whether a label at `at` can announce: at the start, behind a mark or figure, or in a dated line. */
function announces(text: string, at: number, dates: readonly Range[]): boolean {
  const before = text.slice(0, at)
  return (
    dates.length > 0 ||
    /(?:^|[|•·–—~/:(,\p{N}]|\s-|\p{Ll}(?=\p{Lu}))\s*$/u.test(before) ||
    lastLabel(before) !== undefined
  )
}

/** Whether a line says what each of several did, or that one wrote the words. */
const tellsParts = (text: string, names: readonly Range[]): boolean =>
  writesText(text.slice(names[0]?.end)) ||
  names.some(({end}, index) => index + 1 < names.length && appositionAt(text, end) > 0)

/** `Titus von Unhold 25. Juni 2018`: behind a given name the word is a part of the name. */
const isParticleIn = (text: string, {index, 0: word}: RegExpMatchArray): boolean =>
  /^(?:von|da|di)\s$/u.test(word) && isFirstName(text.slice(0, index).trim())

/** Reads a line; without "by", a name counts only where it is a full one with a common first name. */
export const readAboutLine = remembered((text): AboutLine => {
  const nobody = {names: [], announced: false}
  if (text.length > longest) return nobody
  if (isBookHead(text)) return nobody
  const poster = posterAtTime(text)
  if (poster) return {names: [poster], announced: true, isPiece: true}
  const dates = printedDates(text)
  const piece = signedPieceAt(text)
  const ofPiece = piece === undefined ? [] : namesFrom(text, piece, dates, {announced: true})
  if (ofPiece.length > 0) return {names: ofPiece, announced: true, isPiece: true}
  const first = printedNameAt(text, 0) ?? ''
  if (couldBeName(first) && writesText(text.slice(first.length)))
    return {names: namesFrom(text, 0, dates, {announced: true}), announced: true, isPiece: true}
  for (const match of allMatches(text, label)) {
    if (isParticleIn(text, match)) continue
    const noun = match.groups?.['noun'] !== undefined
    const marked = /[:：|／՝/・]/.test(match.groups?.['mark'] ?? '')
    if (!announces(text, match.index, dates) || otherMakers.test(text.slice(0, match.index)))
      continue
    const says = {announced: true, nicks: !noun || marked}
    const at = match.index + match[0].length
    // `From our correspondent, Paris`: behind a comma stands his place as well.
    if (/,\s*$/u.test(match[0]) && !isFullName(text, at)) continue
    const names = namesFrom(text, at, dates, says)
    // `Text Edge Style` is a switch of a player.
    if (isText.test(match[0]) && !isFullName(text, at)) continue
    // `Redakteurin Politik` is what she is.
    const [only] = names
    const isRole = noun && !authorNoun.test(match[0])
    const isOnlyWord = isRole && !marked && only !== undefined && names.length === 1
    const word = isOnlyWord ? text.slice(only.start, only.end) : ''
    if (isOnlyWord && !/\s/u.test(word) && !isFirstName(word)) continue
    if (names.length > 0) return {names, announced: true, isPiece: tellsParts(text, names)}
  }
  const barred = namesBarred(text)
  if (barred) return {names: barred, announced: false}
  for (const start of partStarts(text, dates)) {
    if (!isFullName(text, start)) continue
    const names = namesFrom(text, start, dates)
    const last = names.at(-1)?.end ?? start
    const next = dates.find(({start: at}) => at >= last)?.start ?? text.length
    const isOfPictures = names.length === 1 && takesPictures(text.slice(last))
    const isTold = tellsOfBearer(text.slice(last, next))
    const isPiece = tellsParts(text, names)
    return isOfPictures || isTold ? nobody : {names, announced: false, isPiece}
  }
  const signed = nameWithRole(text)
  if (signed !== undefined) return {names: [{start: 0, end: signed.length}], announced: false}
  const beside = besideDate(text, dates) ?? posterBehind(text, dates)
  return beside ? {names: [beside], announced: false} : nobody
})
