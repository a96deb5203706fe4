/**
 * The horizontal axis of a figure: epoch days to percent of its width. Long empty stretches are cut
 * out and marked, so that a few articles decades apart can still be told from each other.
 */
import {words} from '../../locales/interface.ts'
import {partsOf, startOf, startOfNext, type CalendarUnit} from './calendar.ts'
import type {DaySpan} from './day-span.ts'

const daysPerYear = 365.25
/** Empty stretches shorter than this, in days, stay: they are themselves a finding. */
const shortestGap = 10 * daysPerYear
/** An empty stretch is cut when it would take at least this share of the axis. */
const smallestShare = 0.1
/** Room for a bar that fades out, as a share of the axis and in days. */
const fadeShare = 0.14
const leastFade = 15
/** Width of a cut stretch, percent. */
const gapWidth = 4

/** A stretch of the axis on which days are evenly spaced. `to` is the first day after it. */
export interface Piece {
  readonly from: number
  readonly to: number
  /** Percent of the width. */
  readonly start: number
  readonly end: number
}

/** A stretch that was cut out. */
export interface Gap {
  readonly start: number
  readonly end: number
  /** `12 years`. */
  readonly label: string
}

export interface TimeScale {
  /** What the axis is rounded to. */
  readonly unit: CalendarUnit
  readonly pieces: readonly Piece[]
  readonly gaps: readonly Gap[]
  /** Percent of the width at which a day begins; days beyond the axis are at its ends. */
  readonly at: (epochDay: number) => number
}

interface Stretch {
  readonly from: number
  readonly to: number
}

/** The axis that holds all spans; `undefined` when none of them has a known side. */
export function timeScale(spans: readonly DaySpan[]): TimeScale | undefined {
  const occupied = withRoom(spans)
  if (occupied.length === 0) return undefined
  const first = occupied.reduce((least, {from}) => Math.min(least, from), Infinity)
  const last = occupied.reduce((most, {to}) => Math.max(most, to), -Infinity)
  const unit = unitOf(last - first)
  const rounded = occupied.map(({from, to}) => ({
    from: startOf(unit, from),
    to: startOfNext(unit, to - 1)
  }))
  const cut = Math.max(shortestGap, (last - first) * smallestShare)
  return scaleOf(unit, joined(rounded, cut))
}

/** Spans with both sides: an open one goes on far enough for its bar to be seen fading. */
function withRoom(spans: readonly DaySpan[]): Stretch[] {
  const known = spans.flatMap(({from, to}) => [from ?? [], to ?? []].flat())
  const least = known.reduce((a, b) => Math.min(a, b), Infinity)
  const most = known.reduce((a, b) => Math.max(a, b), -Infinity)
  const room = Math.max(leastFade, Math.ceil((most - least) * fadeShare))
  return spans.flatMap(({from, to}) => {
    if (from === undefined && to === undefined) return []
    const first = from ?? (to ?? 0) - room
    return [{from: first, to: (to ?? first + room) + 1}]
  })
}

/** Up to three years are rounded to months, up to 150 to years. */
function unitOf(days: number): CalendarUnit {
  if (days <= 3 * daysPerYear) return 'month'
  return days <= 150 * daysPerYear ? 'year' : 'decade'
}

/** Stretches in order, joined across everything that is not cut out. */
function joined(stretches: readonly Stretch[], cut: number): Stretch[] {
  const result: Stretch[] = []
  for (const {from, to} of stretches.toSorted((a, b) => a.from - b.from)) {
    const last = result.at(-1)
    if (last === undefined || from - last.to >= cut) result.push({from, to})
    else result[result.length - 1] = {from: last.from, to: Math.max(last.to, to)}
  }
  return result
}

function scaleOf(unit: CalendarUnit, stretches: readonly Stretch[]): TimeScale {
  const days = stretches.reduce((sum, {from, to}) => sum + to - from, 0)
  const share = (100 - (stretches.length - 1) * gapWidth) / days
  const pieces: Piece[] = []
  const gaps: Gap[] = []
  let start = 0
  for (const {from, to} of stretches) {
    const before = pieces.at(-1)
    if (before) {
      gaps.push({start, end: start + gapWidth, label: yearsBetween(before.to, from)})
      start += gapWidth
    }
    const end = start + (to - from) * share
    pieces.push({from, to, start, end})
    start = end
  }
  return {unit, pieces, gaps, at: (day) => position(pieces, day)}
}

function position(pieces: readonly Piece[], day: number): number {
  let before: Piece | undefined
  for (const piece of pieces) {
    if (day < piece.from) return before ? between(before, piece, day) : 0
    if (day <= piece.to)
      return along(piece.start, piece.end, (day - piece.from) / (piece.to - piece.from))
    before = piece
  }
  return 100
}

const along = (start: number, end: number, share: number) => start + (end - start) * share

/** Within a gap days are crowded, but still in order. */
const between = (before: Piece, after: Piece, day: number) =>
  along(before.end, after.start, (day - before.to) / (after.from - before.to))

function yearsBetween(from: number, to: number): string {
  const years = partsOf(to).year - partsOf(from).year
  return words().counts.yearsLeftOut(years)
}
