/**
 * Reads lines that tell about an article: `Von Jane Doe | 3. Mai 2012 | 5 Kommentare`, `May 3, 2012 by
 * jane in News`. Authors are what follows a word such as "by", or a full name beside a date.
 */
import {printedDates} from '../time/printed-dates.ts'
import type {Range} from '../stages.ts'
import {afterName, authorLabels, noNames} from './author-words.ts'
import {isFirstName} from './first-names.ts'

const particle = String.raw`(?:de|del|della|van|von|vom|zu|zum|bin|ben|ibn|al|el|la|le|di|da|dos|du|der|den|ter|ten|bar|af|av|y|e|St)`
// Capitalized, initials and inner marks included; `O'Brien`, `Jean-Luc`, `J.K.`, `McDonald`.
const namePart = String.raw`(?:\p{Lu}[\p{L}\p{M}]*(?:[.'’‑-]\p{L}[\p{L}\p{M}]*)*\.?)`
const fullName = String.raw`${namePart}(?:[ \u00a0](?:${particle}[ \u00a0]){0,2}${namePart}){0,4}`
/** A name without capitals, or of figures: how people sign in blogs and forums. */
const handle = String.raw`@?[\p{L}\p{N}][\p{L}\p{N}_.-]{1,24}`
const scripts = String.raw`[\p{Script=Hebrew}\p{Script=Arabic}]{2,}(?: [\p{Script=Hebrew}\p{Script=Arabic}'’"-]{2,}){1,3}`

const label = new RegExp(
  String.raw`(?:(?<![\p{L}\p{N}])|(?<=[\p{Ll}\p{N}])(?=(?-i:\p{Lu})))(?:${authorLabels})(?:\s*[:|]\s*|\s+|(?=(?-i:\p{Lu})))`,
  'giu'
)
const nameAt = new RegExp(`(?:${fullName}|${scripts})`, 'uy')
const handleAt = new RegExp(handle, 'uy')
const jointAt = /\s*(?:,|&|\+|\/|;|\s(?:and|und|et|y|e|och|en|и|ו)(?=\s))\s*/uy
/** What ends a name: the end, a mark, a figure, or a word that says something else. */
const longest = 200

/** Names of a line, as ranges into it, and whether a word such as "by" announces them. */
export interface AboutLine {
  readonly names: readonly Range[]
  readonly announced: boolean
}

function matchAt(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0]
}

/** Words that the name took too much of: `Jane Doe Updated`, `Jane Doe Staff Writer`. */
function trimName(name: string): string {
  const parts = name.split(/[ \u00a0]/)
  const cut = parts.findIndex((part, index) => index > 0 && afterName.test(part))
  return (cut < 0 ? parts : parts.slice(0, cut)).join(' ')
}

const isName = (name: string) =>
  name.length >= 2 && !name.split(/[ \u00a0]/).every((part) => noNames.has(part.toLowerCase()))

/** A glued tail, `GreshkoPublished`: the label that begins there ends the name. */
const gluedTail = /(?<=\p{Ll})(?=(?:Published|Posted|Updated|Last|Kategorie|Kommentar|Categories|Tags|In)\p{P}?)/u

function nameFrom(text: string, at: number, dates: readonly Range[]): Range | undefined {
  const stop = dates.find(({start}) => start >= at)?.start ?? text.length
  const printed = matchAt(nameAt, text, at)
  if (printed !== undefined) {
    const [unglued = ''] = printed.split(gluedTail)
    const name = trimName(unglued.slice(0, Math.max(0, stop - at))).replace(/[ \u00a0-]+$/u, '')
    return isName(name) ? {start: at, end: at + name.length} : undefined
  }
  const [nick] = (matchAt(handleAt, text, at) ?? '').split(gluedTail)
  if (nick === undefined || !isName(nick) || at + nick.length > stop) return undefined
  // `by the way` is no name: a nickname ends the line, or a mark or known word follows.
  const rest = text.slice(at + nick.length, at + nick.length + 40).trimStart()
  const ends = rest === '' || /^[^\p{L}\s]/u.test(rest) || afterName.test(rest) || stop <= at + nick.length + 2
  return ends && /\p{L}/u.test(nick) ? {start: at, end: at + nick.replace(/[.-]+$/, '').length} : undefined
}

/** Names from `at` on, with their joints. */
function namesFrom(text: string, at: number, dates: readonly Range[]): Range[] {
  const names: Range[] = []
  let from = at
  while (names.length < 8) {
    const name = nameFrom(text, from, dates)
    if (!name || (names.length > 0 && !/\s|^\p{Lu}/u.test(text.slice(name.start, name.end)))) break
    names.push(name)
    const joint = matchAt(jointAt, text, name.end)
    if (joint === undefined) break
    from = name.end + joint.length
    if (joint.trim() === ',' && !isFullName(text, from)) break
  }
  return names
}

/** Whether a full name with a common first name stands at `at`. */
function isFullName(text: string, at: number): boolean {
  const name = trimName(matchAt(nameAt, text, at) ?? '')
  return name.includes(' ') && isFirstName(name.split(' ')[0]!)
}

/** Where parts of a line begin: after marks, dates, and at its start. */
function partStarts(text: string, dates: readonly Range[]): number[] {
  const marks = [...text.matchAll(/(?:^|[|•·–—~/(,]|\s-\s)\s*/gu)].map(
    ({index, 0: mark}) => index + mark.length
  )
  const behind = dates.map(({end}) => end + (/^[\s,|•·–—-]*/u.exec(text.slice(end))?.[0].length ?? 0))
  return [...marks, ...behind].toSorted((a, b) => a - b)
}

/** Reads a line; without "by", a name counts only where it is a full one with a common first name. */
export function readAboutLine(text: string): AboutLine {
  if (text.length > longest) return {names: [], announced: false}
  const dates = printedDates(text)
  for (const match of text.matchAll(label)) {
    const names = namesFrom(text, match.index + match[0].length, dates)
    if (names.length > 0) return {names, announced: true}
  }
  for (const start of partStarts(text, dates)) {
    if (isFullName(text, start)) return {names: namesFrom(text, start, dates), announced: false}
  }
  return {names: [], announced: false}
}
