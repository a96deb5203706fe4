/**
 * Marks of an axis at round times: halves of months, months, years, decades. What has a label is a line
 * through the figure; between the labels of years their halves are told by short marks alone.
 */
import {steps, type Step} from './tick-steps.ts'
import type {Piece, TimeScale} from './time-scale.ts'

export interface Tick {
  /** Percent of the width. */
  readonly at: number
  /** Absent between labels, and where there is no room for one. */
  readonly label?: string
  /** Goes where words are larger than usual: every second label of those that would be close. */
  readonly spare?: boolean
  /** The label stands before the mark. */
  readonly before?: boolean
}

/**
 * Round times on an axis that is at least `width` pixels wide, as many as have room. A piece without
 * any has its beginning, which is a whole month, year or decade.
 */
export function ticksOf({pieces, at}: TimeScale, width: number): Tick[] {
  const length = pieces.reduce((sum, {from, to}) => sum + to - from, 0)
  const span = pieces.reduce((sum, {start, end}) => sum + end - start, 0)
  const pixels = (span / 100) * width
  const step = steps.find((one) => (one.days / length) * pixels >= one.room) ?? steps.at(-1)
  if (step === undefined) return []
  const days = pieces.map((piece) => placesIn(piece, step))
  const last = days.at(-1)?.at(-1)
  const ticks = days.flatMap((group) =>
    group.map((day, index): Place => {
      const rank = index === 0 ? 'first' : day === last ? 'last' : 'other'
      return {at: at(day), label: step.label(day, rank !== 'other'), rank}
    })
  )
  const marks = pieces.flatMap(({from, to}) => step.between?.(from, to) ?? [])
  return [...withRoom(ticks, (step.room / width) * 100), ...marks.map((day) => ({at: at(day)}))]
}

function placesIn({from, to}: Piece, step: Step): readonly number[] {
  const places = step.within(from, to)
  return places.length === 0 ? [from] : places
}

interface Place {
  readonly at: number
  readonly label: string
  /** The first of its piece, the last of the axis, or between. */
  readonly rank: (typeof ranks)[number]
}

/** The order in which labels take their room. */
const ranks = ['first', 'last', 'other'] as const

/**
 * Leaves out labels that would touch another. The first of a piece comes first: without it nobody
 * knows what is behind a gap. Then the last of the axis, which says how far it goes; at its end a label
 * stands before its mark.
 */
function withRoom(places: readonly Place[], room: number): Tick[] {
  const taken: {readonly start: number; readonly end: number}[] = []
  const labeled = new Map<Place, Tick>()
  for (const place of ranks.flatMap((rank) => places.filter((one) => one.rank === rank))) {
    const {at, label} = place
    const before = at + room * 0.75 > 100
    const start = before ? at - room : at
    const end = start + room * 0.95
    if (taken.some((other) => start < other.end && other.start < end)) continue
    taken.push({start, end})
    labeled.set(place, {at, label, ...(before && {before})})
  }
  return spared(places.map((place) => labeled.get(place) ?? {at: place.at}))
}

/** Every second label can go. */
function spared(ticks: readonly Tick[]): Tick[] {
  let labels = 0
  return ticks.map((tick) =>
    tick.label !== undefined && labels++ % 2 === 1 ? {...tick, spare: true} : tick
  )
}
