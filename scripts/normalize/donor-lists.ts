/**
 * Lists of those who gave to a publisher, found by their lines alone: an opening, and names. They are no
 * part of the article, wherever they stand; what is left of a text is read as if they were not there.
 */
import {
  blockFrom,
  furtherBelow,
  fundsFrom,
  isProse,
  isWithin,
  rowFrom,
  rowOf,
  type Found,
  type ListLine
} from './donor-blocks.ts'
import {isFullGiver, isMarked, isOfState} from './donor-entries.ts'
import {donorHeading, isThanks, type DonorHeading} from './donor-headings.ts'

const fewestInRow = 2
const fewestBelow = 3
const fewestUnmarked = 3
const fewestFull = 0.6

/** `Opponents: Jane Doe, John Roe`, `Winners:`: the list beside it is one of several of the article. */
function isLabeled(line: ListLine | undefined): boolean {
  const label = line && /^\p{Lu}[\p{L} ]{2,30}[:：](?:\s+|$)/u.exec(line.text)?.[0]
  if (!label) return false
  const rest = line.text.slice(label.length)
  return rest === '' || (rowOf(rest)?.length ?? 0) > 1
}

/** The prose of the article around a list: rows beside a label are none. */
const proseAround = (lines: readonly ListLine[], at: number, {last}: Found): string =>
  lines
    .filter((line, index) => (index < at || index > last) && isProse(line) && !isLabeled(line))
    .map(({text}) => text.toLowerCase())
    .join('\n')

/** Whether the prose tells of most of those in a list. */
function isAboutThem(prose: string, {entries}: Found): boolean {
  const named = entries.filter((entry) => prose.includes(entry.toLowerCase().split(' ').at(-1)!))
  return named.length * 2 > entries.length
}

/** A list of the article's own stands beside another one, as `Supporters: …` beside `Opponents: …`. */
const isOneOfSeveral = (
  lines: readonly ListLine[],
  at: number,
  {last}: Found,
  word: string
): boolean =>
  [lines[at - 1], lines[last + 1]].some(
    (line) => isLabeled(line) && !line!.text.toLowerCase().startsWith(word)
  )

/** A bare word such as "Donors" heads a list of the publisher where its names bear that out. */
function isOfPublisher(
  lines: readonly ListLine[],
  at: number,
  found: Found,
  {noun, rest, isAnnounced}: DonorHeading
): boolean {
  const {entries, last} = found
  if (entries.filter(isOfState).length * 4 > entries.length) return false
  const isWide = /^(?:members|thanks|ack|friends)/iu.test(noun ?? '')
  const isNamesAlone =
    !isWide &&
    entries.length >= fewestUnmarked &&
    entries.every(isFullGiver) &&
    !isWithin(lines, at, last) &&
    !isOneOfSeveral(lines, at, found, noun?.toLowerCase() ?? ' ')
  if (noun !== undefined) {
    if (entries.length < fewestUnmarked) return false
    const prose = proseAround(lines, at, found)
    // Of such people an article tells that lists them.
    if (prose.includes(noun.toLowerCase().replace(/s$/u, ''))) return false
    // In an archive on leaders those who gave can bear the names of those it tells of.
    const isPlain = isNamesAlone && isAnnounced && rest !== ''
    if (!isPlain && isAboutThem(prose, found)) return false
  }
  return isNamesAlone || entries.some(isMarked)
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
