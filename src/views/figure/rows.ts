/** Marks in rows, each with its name, or packed in lanes where there are too many for names. */
import {
  placed,
  type MarkLabel,
  type PlacedBar,
  type PlacedMark,
  type RowHeading,
  type ScaleLine,
  type Size
} from './placed.ts'
import type {TimeScale} from './time-scale.ts'
import type {Timed} from './timed.ts'

/** The least width that the drawings are shown at, in pixels. */
export const widths: Readonly<Record<Size, number>> = {wide: 640, narrow: 288}
export const sizes: readonly Size[] = ['wide', 'narrow']

/** Up to this many articles stand in rows of their own. */
const mostRows = 14
/** Up to this many lanes of marks can be told from each other. */
const mostLanes = 24
/** Width of a character of the labels, and height of their line, pixels. */
const characterWidth = 6.6
const lineHeight = 18
/** Characters of a longer name that must have room beside a mark. */
const leastLabel = 30
/** Between a mark and its label, pixels. */
const beside = 12
/** Between two marks of a lane, pixels: one that fades out does not run into the next. */
const between = 4
/** Smallest side of something that can be clicked, pixels. */
const target = 24

/** Some marks below each other. */
export interface Block {
  readonly marks: readonly PlacedMark[]
  readonly bars?: readonly PlacedBar[]
  readonly lines?: readonly ScaleLine[]
  readonly headings?: readonly RowHeading[]
  /** Where the next block may begin. */
  readonly bottom: number
}

/** Articles one by one; `undefined` when they would lie too close to each other. */
export function marksOf(
  things: readonly Timed[],
  scale: TimeScale,
  size: Size
): ((top: number) => Block) | undefined {
  if (things.length <= mostRows) return (top) => rowsOf(things, scale, size, top)
  const {lanes} = packed(things, scale, size)
  return lanes > mostLanes ? undefined : (top) => lanesOf(things, scale, size, top)
}

/**
 * A row for each thing, with its name beside the mark, or above it where there is no room: a long bar
 * takes the room beside it from its own name and from no other.
 */
export function rowsOf(things: readonly Timed[], scale: TimeScale, size: Size, top: number): Block {
  const marks: PlacedMark[] = []
  let bottom = top
  for (const thing of things) {
    const isBeside = size === 'wide' && fitsBeside(thing, scale)
    const mark = placed(thing, scale, bottom + (isBeside ? 14 : 28), target)
    marks.push({
      ...mark,
      label: isBeside ? labelBeside(mark, thing) : labelAbove(mark, thing, size)
    })
    bottom += isBeside ? target + 4 : 42
  }
  return {marks, bottom}
}

/** Whether enough of a name to know it by has room on one side of its mark. */
function fitsBeside(thing: Timed, scale: TimeScale): boolean {
  const {start, end} = placed(thing, scale, 0, 0)
  const room = (Math.max(start, 100 - end) / 100) * widths.wide - beside
  return room >= Math.min(leastLabel, thing.label.length) * characterWidth
}

/** To the right of the mark, or to its left where it has no room at the right and more at the left. */
function labelBeside({start, end, y}: PlacedMark, {label: text}: Timed): MarkLabel {
  const top = y - lineHeight / 2
  return 100 - end >= Math.min(start, roomFor(text))
    ? {text, side: 'after', start: end, end: 100, y: top}
    : {text, side: 'before', start: 0, end: start, y: top}
}

/** At its mark as far as it has room there; on a narrow screen names are a column, as in a list. */
function labelAbove({start, y}: PlacedMark, {label: text}: Timed, size: Size): MarkLabel {
  const from = size === 'narrow' ? 0 : Math.max(0, Math.min(start, 100 - roomFor(text)))
  return {text, side: 'above', start: from, end: 100, y: y - target / 2 - lineHeight + 4}
}

const roomFor = (label: string) => ((label.length * characterWidth + beside) / widths.wide) * 100

/** Things in as few lanes as keep them apart, the first lane at the foot. */
export function lanesOf(
  things: readonly Timed[],
  scale: TimeScale,
  size: Size,
  top: number
): Block {
  const {places, lanes} = packed(things, scale, size)
  const height = lanes > 8 ? target / 2 : target
  return {
    marks: places.map(({thing, lane}) =>
      placed(thing, scale, top + (lanes - 1 - lane) * height + height / 2, height)
    ),
    bottom: top + lanes * height
  }
}

/** The lane of each thing: the first whose last thing has ended. */
function packed(things: readonly Timed[], scale: TimeScale, size: Size) {
  const least = (target / widths[size]) * 100
  const ends: number[] = []
  const places = things.map((thing) => {
    const {start, end} = placed(thing, scale, 0, 0)
    const from = Math.min(start, (start + end - least) / 2)
    const free = ends.findIndex((last) => last <= from)
    const lane = free === -1 ? ends.length : free
    ends[lane] = Math.max(end, from + least) + (between / widths[size]) * 100
    return {thing, lane}
  })
  return {places, lanes: ends.length}
}
