/**
 * Lists of those who gave to a publisher, found by their lines alone: an opening, and names. They are no
 * part of the article, wherever they stand; what is left of a text is read as if they were not there.
 */
import {blockFrom, furtherBelow, rowFrom, type Found, type Reach} from './blocks.ts'
import {isCased, isFullGiver, isMarked, isOfState} from './entries.ts'
import {withBorders, withoutFrames} from './frames.ts'
import {donorHeading, type DonorHeading} from './headings.ts'
import {possibleListAt} from './possible.ts'
import {isAboutThem, isLabeled, isWithin, opensAt, proseHas, type ListLine} from './prose.ts'
import {isByGifts, isOfGivers} from './sentences.ts'

/** Whether lines surely are such a list, and set aside; what only may be one is printed, and not read. */
export type Degree = 'sure' | 'possible'

const fewestInRow = 2
const fewestBelow = 3
const fewestUnmarked = 3
const fewestFull = 0.6

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
    // Of such people an article tells that lists them.
    const word = noun.toLowerCase()
    const told = [word, word.replace(/s$/u, '')]
    if (told.some((one) => proseHas(lines, {first: at, last}, one))) return false
    // In an archive on leaders those who gave can bear the names of those it tells of.
    const isPlain = isNamesAlone && isAnnounced && rest !== ''
    if (!isPlain && isAboutThem(lines, {first: at, last}, entries)) return false
  }
  return isNamesAlone || entries.some(isMarked)
}

/** A publisher has friends and members as statesmen have: the names are to say whose they are. */
function isBorneOut({isWide, isAnnounced, rest}: DonorHeading, {entries}: Found): boolean {
  if (entries.some(isMarked)) return true
  if (!entries.some(isCased)) return true
  if (!isWide) return entries.some(isFullGiver)
  return (isAnnounced || rest === '') && entries.every(isFullGiver)
}

interface List extends Found {
  readonly degree: Degree
}

/** A list as publishers have them; it is sure where the opening or the names are of no other kind of list. */
function publishersListAt(lines: readonly ListLine[], at: number, reach: Reach): List | undefined {
  const line = lines[at]!
  const heading = donorHeading(line.text)
  if ((isByGifts(line.text) || isOfGivers(line.text)) && !isWithin(lines, at, at))
    return {last: at, entries: [], degree: 'sure'}
  if (!heading) return undefined
  const {rest, isSure, isAnnounced} = heading
  const found = rest === '' ? blockFrom(lines, at, reach) : rowFrom(lines, at, rest)
  if (!found) return undefined
  const {entries} = found
  const fewest = rest === '' && !isAnnounced ? fewestBelow : fewestInRow
  const isOne = rest !== '' && entries.length === 1 && isMarked(entries[0]!)
  if (entries.length < fewest && !isOne) return undefined
  // The menu of a site has such headings as well, and few names of people in full.
  if (rest === '' && entries.filter(isFullGiver).length < entries.length * fewestFull)
    return undefined
  if (isSure) return isBorneOut(heading, found) ? {...found, degree: 'sure'} : undefined
  if (!isOfPublisher(lines, at, found, heading)) return undefined
  return {...found, degree: entries.some(isMarked) ? 'sure' : 'possible'}
}

/** Who wrote it, where and when: no headline. */
const isBesideHeadline = (text: string) =>
  /^(?:by|von|par|por|di|door)\s/iu.test(text) || (text.length <= 40 && /\d{4}/u.test(text))

/** Whether a line is all that could be the headline of the prose below it. */
function isOnlyHeadline(lines: readonly ListLine[], at: number, last: number): boolean {
  const prose = opensAt(lines, {first: at, last})
  if (prose === undefined || last > at) return false
  const others = [...lines.slice(0, at), ...lines.slice(last + 1, prose)]
  return others.every(({text}) => isBesideHeadline(text))
}

/** Rows that would be the headline otherwise: of these no headline has the like, and they are printed. */
const isNoHeadline = ({entries}: Found) =>
  entries.length >= fewestUnmarked && entries.some(isMarked)

function listAt(lines: readonly ListLine[], at: number, reach: Reach): List | undefined {
  const own = publishersListAt(lines, at, reach)
  const found = own ?? possibleListAt(lines, at, reach)
  if (!found) return undefined
  const isTitle = isOnlyHeadline(lines, at, found.last)
  if (isTitle && !isNoHeadline(found)) return undefined
  const degree = own && !isTitle ? own.degree : 'possible'
  return {...found, last: furtherBelow(lines, found.last), degree}
}

/** The lines of such lists by their indices. */
export function donorLines(printed: readonly ListLine[]): ReadonlyMap<number, Degree> {
  const all = new Map<number, Degree>()
  const reach: Reach = new Map()
  const lines = withoutFrames(printed)
  for (let at = 0; at < lines.length; at += 1) {
    const found = listAt(lines, at, reach)
    if (!found) continue
    const above = lines[at - 1]
    const isTitle = above && !all.has(above.at) && donorHeading(above.text)?.rest === ''
    const {first, last} = withBorders(
      printed,
      (isTitle ? above : lines[at]!).at,
      lines[found.last]!.at
    )
    for (let index = first; index <= last; index += 1) all.set(index, found.degree)
    at = found.last
  }
  return all
}
