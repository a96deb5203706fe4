/** Marks in rows of their own, each with its name. */
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

/** Width of a character of the labels, and height of their line, pixels. */
export const characterWidth = 6.6
export const lineHeight = 18
/** Characters of a longer name that must have room beside a mark; above it there may be more. */
const leastLabel = 60
/** Between a mark and its label, pixels. */
export const beside = 12
/** Smallest side of something that can be clicked, pixels. */
export const target = 24

/** Some marks below each other. */
export interface Block {
  readonly marks: readonly PlacedMark[]
  readonly bars?: readonly PlacedBar[]
  readonly lines?: readonly ScaleLine[]
  readonly headings?: readonly RowHeading[]
  /** Where the next block may begin. */
  readonly bottom: number
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
