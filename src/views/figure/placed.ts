/** Marks with their places: what a drawing of time is made of. Lengths down the figure are pixels. */
import {cutToAxis} from './cut.ts'
import {hull, isOneDay, type DaySpan} from './day-span.ts'
import type {Tick} from './ticks.ts'
import type {Timed} from './timed.ts'
import type {Gap, TimeScale} from './time-scale.ts'

/** The two widths that every figure is drawn for. */
export type Size = 'wide' | 'narrow'

/** Part of the width, in percent. */
export interface Share {
  readonly start: number
  readonly end: number
}

/** The name of a mark and the room that it has; what does not fit is cut by the browser. */
export interface MarkLabel extends Share {
  readonly text: string
  /**
   * Where it stands: to the right of its mark, to the left of it, above it; or above it and shown only
   * while the mark is pointed at.
   */
  readonly side: 'after' | 'before' | 'above' | 'pointed'
  /** Top of its line. */
  readonly y: number
}

/** One thing in its place. */
export interface PlacedMark extends Share {
  readonly kind: Timed['kind']
  readonly href?: string
  /** Name and date, for who does not see where it stands. */
  readonly words: string
  readonly label?: MarkLabel
  /** A day is a point; everything else is a bar. */
  readonly shape: 'point' | 'bar'
  /** A bar of days that it went on for, as against days one of which it was. */
  readonly lasting: boolean
  readonly possible: readonly Share[]
  readonly probable: readonly Share[]
  /** Sides on which nothing bounds it: the bar fades out there. */
  readonly opensAtStart: boolean
  readonly opensAtEnd: boolean
  /** Sides on which it goes on where the axis does not. */
  readonly cutAtStart: boolean
  readonly cutAtEnd: boolean
  /** Middle of the mark. */
  readonly y: number
  /** Height of what can be clicked. */
  readonly reach: number
}

/** A column of a density figure: articles of one stretch of time. */
export interface PlacedBar extends Share {
  readonly href?: string
  readonly words: string
  /** Height of those that are certainly of it. */
  readonly certain: number
  /** Height of those that are perhaps of it, on top of the others. */
  readonly possible: number
  /** Where it stands. */
  readonly foot: number
  /** Height of what can be clicked, from the foot up. */
  readonly reach: number
}

/** A height to read columns by. */
export interface ScaleLine {
  readonly y: number
  readonly label: string
}

/** A name above some rows. */
export interface RowHeading {
  readonly text: string
  readonly y: number
}

/** Everything that one drawing shows. */
export interface Drawing {
  readonly size: Size
  readonly height: number
  readonly marks: readonly PlacedMark[]
  readonly bars: readonly PlacedBar[]
  readonly lines: readonly ScaleLine[]
  readonly headings: readonly RowHeading[]
  readonly axis: {
    readonly y: number
    readonly ticks: readonly Tick[]
    readonly gaps: readonly Gap[]
  }
}

/** How far a bar goes on where nothing bounds it, percent: it fades out before it says too much. */
const fade = 12

/** Where a span is on an axis; an open side ends where the axis does. */
export function shareOf({at}: TimeScale, {from, to}: DaySpan): Share {
  return {start: from === undefined ? 0 : at(from), end: to === undefined ? 100 : at(to + 1)}
}

/** The same, fading out where it is open, but not before everything that is probable. */
function drawnShare(
  {goesOn}: Timed,
  scale: TimeScale,
  span: DaySpan,
  probable: readonly Share[]
): Share {
  const {start, end} = shareOf(scale, span)
  if (goesOn) return {start, end}
  const first = Math.min(end, ...probable.map((part) => part.start))
  const last = Math.max(start, ...probable.map((part) => part.end))
  return {
    start: span.from === undefined ? Math.max(0, first - fade) : start,
    end: span.to === undefined ? Math.min(100, last + fade) : end
  }
}

/** A thing at its place along the axis, on the line `y`. */
export function placed(thing: Timed, scale: TimeScale, y: number, reach: number): PlacedMark {
  const cut = thing.kind === 'term' ? cutToAxis(hull(thing.possible), scale) : undefined
  const whole = cut?.span ?? hull(thing.possible)
  const possible = cut ? [cut.span] : thing.possible
  const probable = thing.probable.map((span) => shareOf(scale, span))
  const share = drawnShare(thing, scale, whole, probable)
  const isPoint = isOneDay(whole) && thing.kind !== 'term'
  const middle = (share.start + share.end) / 2
  return {
    kind: thing.kind,
    ...(thing.href !== undefined && {href: thing.href}),
    words: [thing.label, thing.date, thing.certainty].filter((part) => part !== '').join('. '),
    shape: isPoint ? 'point' : 'bar',
    lasting: thing.lasting === true && !isPoint,
    start: isPoint ? middle : share.start,
    end: isPoint ? middle : share.end,
    possible: possible.map((span) => drawnShare(thing, scale, span, probable)),
    probable,
    opensAtStart: whole.from === undefined,
    opensAtEnd: whole.to === undefined,
    cutAtStart: cut?.cutAtStart ?? false,
    cutAtEnd: cut?.cutAtEnd ?? false,
    y,
    reach
  }
}

/** Narrower than a mark must be to be seen, where the figure is at its narrowest. */
export function isSlight({start, end}: Share): boolean {
  return end - start < 1.2
}
