/**
 * The text of an item with a curator's readings in the place of what is printed. All stages read it;
 * what they say of it is put back into places of the printed text, so that evidence quotes what is
 * printed.
 */
import type {Item, Range} from '../stages.ts'
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

/** Moves a range from one side of the regions to the other. */
function move({start, end}: Range, pairs: readonly (readonly [Range, Range])[]): Range {
  const place = (offset: number, edge: 'start' | 'end'): number => {
    let shift = 0
    for (const [from, to] of pairs) {
      if (offset <= from.start) break
      if (offset < from.end) return to[edge]
      shift = to.end - from.end
    }
    return offset + shift
  }
  return {start: place(start, 'start'), end: place(end, 'end')}
}

/** Puts the readings into a text; they are in order and do not overlap. */
export function textAsRead(text: string, readings: readonly Reading[]): TextAsRead {
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

/** The item with the text as read, and what its format says of it as read, at the places there. */
export function itemAsRead(item: Item, read: TextAsRead): Item {
  const {text, toRead} = read
  const {rendition, markup, parts, statements, notices} = item
  const moved = <One extends Range>(one: One): One => ({...one, ...toRead(one)})
  return {
    ...item,
    rendition: {...rendition, text},
    ...(markup && {markup: markup.map(moved)}),
    ...(parts && {parts: parts.map(moved)}),
    ...(statements && {
      statements: statements.map((one) => ({
        ...one,
        value: valueAsRead(one, read, rendition.text),
        span: toRead(one.span)
      }))
    }),
    ...(notices && {
      notices: notices.map((notice) => ({...notice, spans: notice.spans.map(toRead)}))
    })
  }
}
