/**
 * Lists of those who gave to a publisher, found by their lines alone: an opening, and names. They are no
 * part of the article, wherever they stand; what is left of a text is read as if they were not there.
 */
import {circleHeading, donorHeading, isThanks, type DonorHeading} from './donor-headings.ts'
import {entriesOf, isFullGiver, isGiver, isMarked, isOfState} from './donor-entries.ts'
import {bullet, endsSentence} from './text.ts'

/** A line, or some that were joined. */
interface ListLine {
  readonly text: string
  /** Blank lines directly above. */
  readonly gap: number
}

/** A longer line is no line of a list. */
const longestRow = 6000
const fewestInRow = 2
const fewestBelow = 3
const fewestUnmarked = 3
const fewestFull = 0.6

const rowOf = (text: string): string[] | undefined => {
  if (text.length > longestRow) return undefined
  const entries = entriesOf(text)
  return entries.length > 0 && entries.every(isGiver) ? entries : undefined
}
const isOpen = (text: string) => /(?:[,;|&•·،、]|\s(?:and|und|et|y|e|и))$/u.test(text)
const isClosed = (text: string) => endsSentence(text)

interface Found {
  /** Index of its last line. */
  readonly last: number
  readonly entries: readonly string[]
}

/** Names behind the opening, which may go on in the lines right below. */
function rowFrom(lines: readonly ListLine[], at: number, rest: string): Found | undefined {
  let text = rest
  let best: Found | undefined
  for (let last = at; ; last += 1) {
    const entries = rowOf(text)
    if (entries) best = {last, entries}
    const next = lines[last + 1]
    if (!next || next.gap > 0 || isClosed(text) || text.length > longestRow) break
    if (donorHeading(next.text) !== undefined) break
    const goesOn = isOpen(text) || entriesOf(next.text).length > 2 || isClosed(next.text)
    if (!goesOn || bullet.test(next.text)) break
    text = `${text} ${next.text}`
  }
  return best
}

/** Names of one line below the opening, a circle of givers included. */
function namesOfLine(text: string): readonly string[] | undefined {
  const circle = circleHeading(text)
  if (circle === '') return []
  return rowOf(circle ?? text)
}

/** Names in full, or many of them: a line below a blank one that could be a headline as well is none. */
const isSurely = (names: readonly string[]) =>
  names.length > 2 ? names.some(isFullGiver) : names.every(isFullGiver)

const isProse = ({text}: ListLine) => text.length >= 60 && endsSentence(text)

/** Whether the last line of a list parted by blank lines heads what stands below it: prose, or who wrote it and when. */
function isHeadline(lines: readonly ListLine[], at: number): boolean {
  const [line, next] = [lines[at]!, lines[at + 1]]
  if (!next || bullet.test(line.text) || (rowOf(line.text)?.length ?? 0) > 1) return false
  if (isMarked(line.text) || lines.slice(0, at).some(isProse)) return false
  return isProse(next) || /^by\s|\d{4}/iu.test(next.text)
}

/** Names below the opening; blank lines part all of them or none. */
function blockFrom(lines: readonly ListLine[], at: number): Found | undefined {
  const entries: string[] = []
  let last = at
  let isSpaced: boolean | undefined
  for (let index = at + 1; index < lines.length; index += 1) {
    const {text, gap} = lines[index]!
    const names = namesOfLine(text)
    if (!names) break
    // What goes on across a blank line is told apart from a headline: a circle, a bullet.
    const goesOn = names.length === 0 || circleHeading(text) !== undefined || bullet.test(text)
    if (endsSentence(text) && names.length < 2 && !isMarked(text)) break
    if (last > at) isSpaced ??= gap > 0
    if (last > at && gap > 0 && isSpaced !== true && !goesOn) break
    if ((isSpaced === true || gap > 0) && !goesOn && !isSurely(names)) break
    entries.push(...names)
    last = index
  }
  if (isSpaced === true && isHeadline(lines, last)) {
    last -= 1
    entries.pop()
  }
  // A circle that heads nothing is no end of a list.
  while (last > at && circleHeading(lines[last]!.text) === '') last -= 1
  return last > at ? {last, entries} : undefined
}

/** `Opponents: Jane Doe, John Roe`, `Winners:`: the list beside it is one of several of the article. */
function isLabeled(line: ListLine | undefined): boolean {
  const label = line && /^\p{Lu}[\p{L} ]{2,30}[:：](?:\s+|$)/u.exec(line.text)?.[0]
  if (!label) return false
  const rest = line.text.slice(label.length)
  return rest === '' || (rowOf(rest)?.length ?? 0) > 1
}

/** Whether the prose tells of those of the list, or of such people: then it may be the article's. */
function isToldOf(lines: readonly ListLine[], found: Found, at: number, noun: string): boolean {
  const prose = lines
    .filter((line, index) => (index < at || index > found.last) && isProse(line))
    .map(({text}) => text.toLowerCase())
    .join('\n')
  if (prose.includes(noun.toLowerCase().replace(/s$/u, ''))) return true
  const named = found.entries.filter((entry) =>
    prose.includes(entry.toLowerCase().split(' ').at(-1)!)
  )
  return named.length * 2 > found.entries.length
}

/** A bare word such as "Donors" heads a list of the publisher where its names bear that out. */
function isOfPublisher(
  lines: readonly ListLine[],
  at: number,
  found: Found,
  heading: DonorHeading
): boolean {
  const {entries, last} = found
  const isBare = heading.noun !== undefined
  if (
    (isBare && entries.length < fewestUnmarked) ||
    entries.filter(isOfState).length * 4 > entries.length
  )
    return false
  if (isBare && isToldOf(lines, found, at, heading.noun)) return false
  if (entries.some(isMarked)) return true
  if (/^(?:members|thanks|ack|friends)/iu.test(heading.noun ?? '')) return false
  if (entries.length < fewestUnmarked) return false
  if (isWithin(lines, at, last) || isLabeled(lines[at - 1]) || isLabeled(lines[last + 1]))
    return false
  return entries.every(isFullGiver)
}

const isWithin = (lines: readonly ListLine[], first: number, last: number) =>
  lines.slice(0, first).some(isProse) && lines.slice(last + 1).some(isProse)

const fewestFunds = 3

/** Families, funds and foundations, one a line right below each other, beside the prose and with no opening. */
function fundsFrom(lines: readonly ListLine[], at: number): Found | undefined {
  const isFund = (text: string) =>
    text.length <= 80 && !bullet.test(text) && isMarked(text) && isFullGiver(text)
  let last = at - 1
  while (
    lines[last + 1] &&
    (last < at || lines[last + 1]!.gap === 0) &&
    isFund(lines[last + 1]!.text)
  )
    last += 1
  if (last - at + 1 < fewestFunds || isWithin(lines, at, last)) return undefined
  return {last, entries: lines.slice(at, last + 1).map(({text}) => text)}
}

function listAt(lines: readonly ListLine[], at: number): Found | undefined {
  const line = lines[at]!
  const heading = donorHeading(line.text)
  // Asked in this order: the first looks at one line, the other at all.
  if (isThanks(line.text) && !isWithin(lines, at, at)) return {last: at, entries: []}
  if (!heading) return fundsFrom(lines, at)
  const {rest, isSure, isAnnounced} = heading
  const found = rest === '' ? blockFrom(lines, at) : rowFrom(lines, at, rest)
  if (!found) return undefined
  const {entries} = found
  const fewest = rest === '' && !isAnnounced ? fewestBelow : fewestInRow
  const isOne = rest !== '' && entries.length === 1 && isMarked(entries[0]!)
  if (entries.length < fewest && !isOne) return undefined
  // The menu of a site has such headings as well, and few names of people in full.
  if (rest === '' && entries.filter(isFullGiver).length < entries.length * fewestFull)
    return undefined
  return isSure || isOfPublisher(lines, at, found, heading) ? found : undefined
}

/** Circles and further names right below a list. */
function furtherBelow(lines: readonly ListLine[], from: number): number {
  let last = from
  for (let index = from + 1; index < lines.length; index += 1) {
    const {text, gap} = lines[index]!
    const circle = gap <= 1 ? circleHeading(text) : undefined
    const isClosing = /^(?:and many (?:others|more)|thank you(?: all)?)[.!]*$/iu.test(text)
    if (circle === undefined ? !isClosing : circle === '' || !rowOf(circle)) break
    last = index
  }
  return last
}

/** Indices of the lines of such lists. */
export function donorLines(lines: readonly ListLine[]): ReadonlySet<number> {
  const all = new Set<number>()
  for (let at = 0; at < lines.length; at += 1) {
    const found = listAt(lines, at)
    if (!found) continue
    const above = lines[at - 1]
    const isTitle = above && !all.has(at - 1) && donorHeading(above.text)?.rest === ''
    const last = furtherBelow(lines, found.last)
    for (let index = isTitle ? at - 1 : at; index <= last; index += 1) all.add(index)
    at = last
  }
  return all
}
