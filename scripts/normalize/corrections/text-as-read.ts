/**
 * The text of an item with a curator's readings in the place of what is printed. All stages read it;
 * what they say of it is put back into places of the printed text, so that evidence quotes what is
 * printed.
 */
import type {FormatStatement, Item, Range} from '../stages.ts'
import {valueAsRead} from './stated.ts'
import type {Reading} from './word.ts'

/** A reading in the text as read, and the words of the source that it stands for. */
interface Region extends Range {
  readonly printed: Range
}

export interface TextAsRead {
  readonly text: string
  readonly regions: readonly Region[]
  /** Range of the source → the same in the text as read; a reading that it cuts is taken whole. */
  readonly toRead: (printed: Range) => Range
  /** The other way round. */
  readonly toPrinted: (read: Range) => Range
}

/** A region on the side that is left, and on the one that is come to. */
type Pair = readonly [from: Range, to: Range]

/** The last region that begins ahead of an offset: a text in decomposed letters has thousands. */
function lastAhead(offset: number, pairs: readonly Pair[]): Pair | undefined {
  let [low, high] = [0, pairs.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (pairs[middle]![0].start < offset) low = middle + 1
    else high = middle
  }
  return pairs[low - 1]
}

/** Moves a range from one side of the regions to the other. */
function move({start, end}: Range, pairs: readonly Pair[]): Range {
  const place = (offset: number, edge: 'start' | 'end'): number => {
    const pair = lastAhead(offset, pairs)
    if (!pair) return offset
    const [from, to] = pair
    return offset < from.end ? to[edge] : offset + to.end - from.end
  }
  return {start: place(start, 'start'), end: place(end, 'end')}
}

/** Puts the readings into a text; they are in order and do not overlap. */
export function textAsRead(
  text: string,
  readings: readonly Pick<Reading, 'start' | 'end' | 'read'>[]
): TextAsRead {
  const regions: Region[] = []
  let read = ''
  let at = 0
  for (const {start, end, read: words} of readings) {
    read += text.slice(at, start)
    regions.push({start: read.length, end: read.length + words.length, printed: {start, end}})
    read += words
    at = end
  }
  const toRead = regions.map((region) => [region.printed, region] as const)
  const toPrinted = regions.map((region) => [region, region.printed] as const)
  return {
    text: read + text.slice(at),
    regions,
    toRead: (range) => move(range, toRead),
    toPrinted: (range) => move(range, toPrinted)
  }
}

/**
 * The item with the text as read, and what its format says of it at the places there; `valueOf` gives
 * the value of a statement as read.
 */
export function itemAsRead(
  item: Item,
  read: TextAsRead,
  valueOf: (statement: FormatStatement) => string = (statement) =>
    valueAsRead(statement, read, item.rendition.text)
): Item {
  const {text, toRead} = read
  const {shown, ...others} = item
  const {rendition, markup, parts, statements, notices} = others
  const moved = <One extends Range>(one: One): One => ({...one, ...toRead(one)})
  return {
    ...others,
    // Blanks of a text that is read in other words are at other places.
    ...(shown !== undefined && read.regions.length === 0 && {shown}),
    rendition: {...rendition, text},
    ...(markup && {markup: markup.map(moved)}),
    ...(parts && {parts: parts.map(moved)}),
    ...(statements && {
      statements: statements.map((one) => ({
        ...one,
        value: valueOf(one),
        span: toRead(one.span)
      }))
    }),
    ...(notices && {
      notices: notices.map((notice) => ({...notice, spans: notice.spans.map(toRead)}))
    })
  }
}
