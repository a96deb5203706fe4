/**
 * Reads lines that tell about an article: `Von Jane Doe | 3. Mai 2012 | 5 Kommentare`, `May 3, 2012 by
 * jane in News`. Authors are what follows a word such as "by", or a full name beside a date.
 */
import {isFunctionWord} from '../names/function-words.ts'
import {readsLikePublication} from '../names/publication-words.ts'
import {lastLabel} from '../time/date-lines.ts'
import {printedDates} from '../time/printed-dates.ts'
import type {Range} from '../stages.ts'
import {afterName, noNames, nouns, prepositions} from './author-words.ts'
import {isFirstName} from './first-names.ts'

const particle = String.raw`(?:de|del|della|van|von|vom|zu|zum|bin|ben|ibn|al|el|la|le|di|da|dos|du|der|den|ter|ten|bar|af|av|y|e|St)`
// Capitalized, initials and inner marks included; `O'Brien`, `Jean-Luc`, `J.K.`, `McDonald`.
const namePart = String.raw`(?:\p{Lu}[\p{L}\p{M}]*(?:[.'’‑-]\p{L}[\p{L}\p{M}]*)*\.?)`
const fullName = String.raw`${namePart}(?:[ \u00a0](?:${particle}[ \u00a0]){0,2}${namePart}){0,4}`
/** A name without capitals, or of figures: how people sign in blogs and forums. */
const handle = String.raw`@?[\p{L}\p{N}][\p{L}\p{N}_.-]{1,24}`
const scripts = String.raw`[\p{Script=Hebrew}\p{Script=Arabic}]{2,}(?: [\p{Script=Hebrew}\p{Script=Arabic}'’"-]{2,}){1,3}`

// Labels may be glued to the words beside them, `KommentareVon Jane`, `ByJane Doe`, but not `AVOCAT`.
const label = new RegExp(
  String.raw`(?:(?<![\p{L}\p{N}])|(?<=(?-i:\p{Ll})|\p{N})(?=(?-i:\p{Lu})))(?:(?<noun>${nouns})|(?:${prepositions}))(?<mark>\s*[:|]\s*|\s+|(?<=(?-i:\p{Ll}))(?=(?-i:\p{Lu})))`,
  'giu'
)
const nameAt = new RegExp(`(?:${fullName}|${scripts})`, 'uy')
const handleAt = new RegExp(handle, 'uy')
const jointAt = /\s*(?:,|&|\+|\/|;|\s(?:and|und|et|y|e|och|en|и|ו)(?=\s))\s*/uy
const longest = 300

/** Names of a line, as ranges into it, and whether a word such as "by" announces them. */
export interface AboutLine {
  readonly names: readonly Range[]
  readonly announced: boolean
}

function matchAt(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0]
}

const isParticle = new RegExp(`^${particle}$`, 'u')

/** Where a name ends whose first `index` parts are one: at what follows names, a paper, a degree. */
function endsAt(parts: readonly string[], index: number): boolean {
  const part = parts[index]!
  if (isParticle.test(part)) return false
  if (afterName.test(part)) return true
  if (index < 2 || !isFirstName(parts[0]!)) return false
  const capitals = /^\p{Lu}{2,}/u.test(part) && /\p{Ll}/u.test(parts[1]!)
  return capitals || readsLikePublication(parts.slice(index).join(' '))
}

/** Without words that the name took too much of: `Jane Doe Updated`, `Jane Doe Globe Staff`. */
export function trimName(name: string): string {
  const parts = name.split(/[ \u00a0]/)
  const cut = parts.findIndex((_, index) => index > 0 && endsAt(parts, index))
  const kept = (cut < 0 ? parts : parts.slice(0, cut)).join(' ')
  return kept.replace(/(?<=\p{Ll}{2})\.$/u, '').replace(/\s(?:and|und|et|y|e|i|och|en|и)$/u, '')
}

const isName = (name: string) =>
  name.length >= 2 && !name.split(/[ \u00a0]/).some((part) => noNames.has(part.toLowerCase()))

/** A glued tail, `KeenanCity Columnist`, but no `McDonald`, `DeFino`, `LaRue`, `CarolJones`. */
function unglued(printed: string): string {
  for (const {index} of printed.matchAll(/(?<=\p{Ll})(?=\p{Lu}\p{Ll})/gu)) {
    const tail = printed.slice(index)
    if (afterName.test(tail) || noNames.has((/^\p{L}+/u.exec(tail)?.[0] ?? '').toLowerCase()))
      return printed.slice(0, index)
  }
  return printed
}

/** A nickname, or a short name of a team that ends the line. */
function nickFrom(text: string, at: number, stop: number): Range | undefined {
  const rest = text.slice(at, stop).trimEnd()
  if (
    stop === text.length &&
    rest.split(/\s+/).length <= 3 &&
    /^[\p{L}\p{N} .&_-]{2,40}$/u.test(rest)
  ) {
    return isName(rest) ? {start: at, end: at + rest.length} : undefined
  }
  const nick = unglued(matchAt(handleAt, text, at) ?? '')
  if (!isName(nick) || !/\p{L}/u.test(nick) || at + nick.length > stop) return undefined
  // `by the way` is no name: a nickname ends the line, or a mark, date or known word follows.
  const next = text.slice(at + nick.length, at + nick.length + 40).trimStart()
  const ends = next === '' || /^[^\p{L}\s]/u.test(next) || afterName.test(next)
  return ends ? {start: at, end: at + nick.replace(/[.-]+$/, '').length} : undefined
}

function nameFrom(
  text: string,
  at: number,
  dates: readonly Range[],
  nicks: boolean
): Range | undefined {
  const stop = dates.find(({start}) => start >= at)?.start ?? text.length
  const printed = matchAt(nameAt, text, at)?.slice(0, Math.max(0, stop - at))
  if (printed === undefined) return nicks ? nickFrom(text, at, stop) : undefined
  const name = trimName(unglued(printed)).replace(/[ \u00a0-]+$/u, '')
  return isName(name) ? {start: at, end: at + name.length} : undefined
}

/** Names from `at` on, with their joints. */
function namesFrom(text: string, at: number, dates: readonly Range[], nicks = false): Range[] {
  const names: Range[] = []
  let from = at
  while (names.length < 8) {
    const name = nameFrom(text, from, dates, nicks && names.length === 0)
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

const functionWord = (part: string) => isFunctionWord(part.toLowerCase())

/** Two or three capitalized words that could be a name, and are none of a paper or of grammar. */
export function couldBeName(text: string): boolean {
  const parts = text.split(/[ \u00a0]/)
  if (parts.length < 2 || parts.length > 3 || matchAt(nameAt, text, 0) !== text) return false
  if (!isName(text) || readsLikePublication(text) || trimName(text) !== text) return false
  return parts.every((part) => /\p{Ll}/u.test(part) && !functionWord(part))
}

/** Who signs where nobody does. */
const desks =
  /^(?:redaktion|red|editors?|editorial (?:staff|board|team)|newsroom|(?:our )?staff (?:writer|reporter|correspondent)|redacción|redação|rédaction|redazione|redactie|redakcja|редакция)$/iu

/** A possible name between the start of a line and its date, or between date and end. */
function besideDate(text: string, dates: readonly Range[]): Range | undefined {
  const [first] = dates
  const last = dates.at(-1)
  if (!first || !last) return undefined
  const sides = [
    {start: 0, end: first.start},
    {start: last.end, end: text.length}
  ]
  for (const {start, end} of sides) {
    const side = text.slice(start, end)
    const name = side.replace(/^[\s,|•·–—/-]+|[\s,|•·–—/-]+$/gu, '')
    const at = start + side.indexOf(name)
    if (couldBeName(name) || desks.test(name)) return {start: at, end: at + name.length}
  }
  return undefined
}

/** Where parts of a line begin: after marks, dates, and at its start. */
function partStarts(text: string, dates: readonly Range[]): number[] {
  const marks = [...text.matchAll(/(?:^|[|•·–—~/(,]|\s-\s)\s*/gu)].map(
    ({index, 0: mark}) => index + mark.length
  )
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

/** Reads a line; without "by", a name counts only where it is a full one with a common first name. */
export function readAboutLine(text: string): AboutLine {
  const nobody = {names: [], announced: false}
  if (text.length > longest) return nobody
  const dates = printedDates(text)
  for (const match of text.matchAll(label)) {
    const noun = match.groups?.['noun'] !== undefined
    const marked = /[:|]/.test(match.groups?.['mark'] ?? '')
    if (!announces(text, match.index, dates)) continue
    const names = namesFrom(text, match.index + match[0].length, dates, !noun || marked)
    if (names.length > 0) return {names, announced: true}
  }
  for (const start of partStarts(text, dates)) {
    if (isFullName(text, start)) return {names: namesFrom(text, start, dates), announced: false}
  }
  const beside = besideDate(text, dates)
  return beside ? {names: [beside], announced: false} : nobody
}
