/** Marks packed in lanes: several of one lane, where rows of their own would make a figure too long. */
import {placed, type MarkLabel, type PlacedMark, type Share, type Size} from './placed.ts'
import {beside, characterWidth, lineHeight, target, widths, type Block} from './rows.ts'
import type {TimeScale} from './time-scale.ts'
import type {Timed} from './timed.ts'

/** Characters of a longer name that a mark of a lane keeps room for. */
const leastName: Readonly<Record<Size, number>> = {wide: 34, narrow: 20}
/** A figure whose lanes have names may be this high, pixels. */
const mostNamedHeight = 940
/** Up to this many lanes without names can be told from each other. */
const mostLanes = 24
/** Height of a lane whose names stand above its marks, pixels. */
const tallLane = 40
/** Between two things of a lane, pixels: one that fades out does not run into the next. */
const between = 4

/** A mark, the side of its name, and all the room that both take. */
interface Packed {
  readonly mark: PlacedMark
  readonly name: string
  readonly side: MarkLabel['side']
  readonly room: Share
}

type Lane = readonly Packed[]

/**
 * Things in as few lanes as keep them apart, the first at the top. Their names stand beside or
 * above them; where that would be too high, a name is shown when its mark is pointed at. `undefined`
 * when there are so many lanes that marks could not be told from each other.
 */
export function lanesOf(
  things: readonly Timed[],
  scale: TimeScale,
  size: Size
): ((top: number) => Block) | undefined {
  const marks = things.map((thing) => ({thing, mark: placed(thing, scale, 0, target)}))
  const named = lanesFor(marks.map(({thing, mark}) => withName(mark, thing.label, size)))
  const height = named.reduce((sum, lane) => sum + heightOf(lane), 0)
  if (height <= mostNamedHeight) return (top) => namedBlock(named, top)
  const bare = lanesFor(marks.map(({thing, mark}) => withoutName(mark, thing.label, size)))
  return bare.length > mostLanes ? undefined : (top) => bareBlock(bare, size, top)
}

/** Each in the first lane that has room for it. */
function lanesFor(all: readonly Packed[]): Lane[] {
  const lanes: Packed[][] = []
  for (const one of all) {
    const lane = lanes.find((others) =>
      others.every(({room}) => room.end <= one.room.start || one.room.end <= room.start)
    )
    if (lane) lane.push(one)
    else lanes.push([one])
  }
  return lanes
}

const percent = (pixels: number, size: Size) => (pixels / widths[size]) * 100

/** After its mark, before it, or above it where neither side has room. */
function withName(mark: PlacedMark, name: string, size: Size): Packed {
  const {start, end} = touchable(mark, size)
  const letters = Math.min(name.length, leastName[size])
  const length = percent(letters * characterWidth + beside + between, size)
  if (end + length <= 100) return {mark, name, side: 'after', room: {start, end: end + length}}
  if (start >= length) return {mark, name, side: 'before', room: {start: start - length, end}}
  const from = Math.max(0, Math.min(start, 100 - length))
  return {mark, name, side: 'above', room: {start: from, end: Math.max(end, from + length)}}
}

function withoutName(mark: PlacedMark, name: string, size: Size): Packed {
  const {start, end} = touchable(mark, size)
  const room = {start, end: end + percent(between, size)}
  return {mark, name, side: 'above', room}
}

/** A mark with what can be clicked of it. */
function touchable({start, end}: PlacedMark, size: Size): Share {
  const half = percent(target, size) / 2
  const middle = (start + end) / 2
  return {start: Math.min(start, middle - half), end: Math.max(end, middle + half)}
}

const heightOf = (lane: Lane) => (lane.some(({side}) => side === 'above') ? tallLane : target)

function namedBlock(lanes: readonly Lane[], top: number): Block {
  let bottom = top
  const marks = lanes.flatMap((lane) => {
    bottom += heightOf(lane)
    const y = bottom - target / 2
    return lane.map((one): PlacedMark => ({...one.mark, y, label: nameIn(lane, one, y)}))
  })
  return {marks: inOrder(marks), bottom}
}

/** The name of a thing as far as the things around it in its lane leave it room. */
function nameIn(lane: Lane, one: Packed, y: number): MarkLabel {
  const {mark, name: text, side, room} = one
  const before = lane.filter((other) => other.room.end <= room.start)
  const starts = lane.map((other) => other.room.start).filter((start) => start >= room.end)
  const to = Math.min(100, ...starts)
  const top = y - lineHeight / 2
  if (side === 'after') return {text, side, start: mark.end, end: to, y: top}
  if (side === 'above') return {text, side, start: room.start, end: to, y: top - lineHeight + 2}
  // A name to the left has the room between them already.
  const start = before.length === 0 ? 0 : room.start
  return {text, side, start, end: mark.start, y: top}
}

/** Lanes close to each other, with names that are shown above a mark when it is pointed at. */
function bareBlock(lanes: readonly Lane[], size: Size, top: number): Block {
  const reach = lanes.length > 8 ? target / 2 : target
  const marks = lanes.flatMap((lane, index) =>
    lane.map(({mark, name: text}): PlacedMark => {
      const y = top + index * reach + reach / 2
      const length = percent(text.length * characterWidth + beside, size)
      const start = Math.max(0, Math.min(mark.start, 100 - length))
      const label = {text, side: 'pointed', start, end: 100, y: y - lineHeight - 5} as const
      return {...mark, y, reach, label}
    })
  )
  return {marks: inOrder(marks), bottom: top + lanes.length * reach}
}

/** As they follow each other in time: who steps through them goes from left to right. */
const inOrder = (marks: readonly PlacedMark[]) => marks.toSorted((a, b) => a.start - b.start)
