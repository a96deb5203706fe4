/** Names below or behind the opening of a list of those who gave, and how far they go on. */
import {circleHeading, donorHeading} from './headings.ts'
import {entriesOf, isFullGiver, isMarked, longestRow, rowOf} from './entries.ts'
import {isBelowProse, isProse, type ListLine} from './prose.ts'
import {bullet, endsSentence} from '../text.ts'

const isOpen = (text: string) => /(?:[,;|&•·،、]|\s(?:and|und|et|y|e|и))$/u.test(text)
const isClosed = (text: string) => endsSentence(text)

export interface Found {
  /** Index of its last line. */
  readonly last: number
  readonly entries: readonly string[]
}

/** Names behind the opening, which may go on in the lines right below. */
export function rowFrom(lines: readonly ListLine[], at: number, rest: string): Found | undefined {
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
export function namesOfLine(text: string): readonly string[] | undefined {
  const circle = circleHeading(text)
  if (circle === '') return []
  return rowOf(circle ?? text)
}

/** Names in full, or many of them: a line below a blank one that could be a headline as well is none. */
const isSurely = (names: readonly string[]) =>
  names.length > 2 ? names.some(isFullGiver) : names.every(isFullGiver)

/** Whether the last line of a list parted by blank lines heads what stands below it: prose, or who wrote it and when. */
function isHeadline(lines: readonly ListLine[], at: number): boolean {
  const [line, next] = [lines[at]!, lines[at + 1]]
  if (!next || bullet.test(line.text) || (rowOf(line.text)?.length ?? 0) > 1) return false
  if (isMarked(line.text) || isBelowProse(lines, at)) return false
  return isProse(next) || /^by\s|\d{4}/iu.test(next.text)
}

/** A name alone on its line may end in a stop of its own: `Ada Quill Jr.`, `Kenya P.` */
const isClosedName = (text: string) =>
  endsSentence(text) && !/(?<!\p{L})(?:Jr|Sr|Inc|Ltd|Co|\p{Lu})\.$/u.test(text)

/** A line that opens a list of its own, and is no circle of this one. */
const isOpening = (text: string) =>
  circleHeading(text) === undefined && donorHeading(text)?.rest === ''

type NamesOf = (text: string) => readonly string[] | undefined

/** How far names were read below openings of a text that came to nothing: circles among them are not tried again. */
export type Reach = Map<NamesOf, number>

/** Names below the opening, as `namesOf` reads a line of them; blank lines part all of them or none. */
export function blockFrom(
  lines: readonly ListLine[],
  at: number,
  reach: Reach,
  namesOf: NamesOf = namesOfLine
): Found | undefined {
  const isCircle = circleHeading(lines[at]!.text) !== undefined
  if (isCircle && at <= (reach.get(namesOf) ?? -1)) return undefined
  const entries: string[] = []
  let last = at
  let isSpaced: boolean | undefined
  for (let index = at + 1; index < lines.length; index += 1) {
    const {text, gap} = lines[index]!
    const names = namesOf(text)
    if (!names || isOpening(text)) break
    // What goes on across a blank line is told apart from a headline: a circle, a bullet.
    const goesOn = names.length === 0 || circleHeading(text) !== undefined || bullet.test(text)
    if (isClosedName(text) && names.length < 2 && !isMarked(text)) break
    if (last > at) isSpaced ??= gap > 0
    if (last > at && gap > 0 && isSpaced !== true && !goesOn) break
    if ((isSpaced === true || gap > 0) && !goesOn && !isSurely(names)) break
    entries.push(...names)
    last = index
  }
  reach.set(namesOf, last)
  if (isSpaced === true && isHeadline(lines, last)) {
    last -= 1
    entries.pop()
  }
  // A circle that heads nothing is no end of a list.
  while (last > at && circleHeading(lines[last]!.text) === '') last -= 1
  return last > at ? {last, entries} : undefined
}

/** Circles and further names right below a list. */
export function furtherBelow(lines: readonly ListLine[], from: number): number {
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
