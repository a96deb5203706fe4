/** Marks of an axis at round times: halves of months, months, years, decades. */
import {dayOfYear, dayText, shortMonth} from '../../locales/calendar.ts'
import {formatDay, toEpochDay} from '../../lib/epoch-days.ts'
import {firstOfYear, monthsLater, partsOf} from './calendar.ts'
import type {Piece, TimeScale} from './time-scale.ts'

export interface Tick {
  /** Percent of the width. */
  readonly at: number
  /** Absent where there is no room for it. */
  readonly label?: string
  /** The label stands before the mark. */
  readonly before?: boolean
}

interface Step {
  /** Length in days, roughly. */
  readonly days: number
  /** Width that a label needs, pixels. */
  readonly room: number
  readonly within: (from: number, to: number) => readonly number[]
  readonly label: (day: number, first: boolean) => string
}

const halfMonths: Step = {
  days: 15,
  room: 90,
  within: (from, to) =>
    months(from, to, 1)
      .flatMap((day) => [day, day + 14])
      .filter((day) => day >= from && day < to),
  label: (day, first) => (first ? dayText(formatDay(day)) : dayOfYear(formatDay(day)))
}

const monthStep = (count: number): Step => ({
  days: 30.4 * count,
  room: 64,
  within: (from, to) => months(from, to, count),
  label: (day, first) => {
    const {year, month} = partsOf(day)
    const name = shortMonth(formatDay(day))
    return first || month === 1 ? `${name} ${year}` : name
  }
})

const yearStep = (count: number): Step => ({
  days: 365.25 * count,
  room: 44,
  within: (from, to) => years(from, to, count),
  label: (day) => String(partsOf(day).year)
})

const steps: readonly Step[] = [
  halfMonths,
  ...[1, 3, 6].map(monthStep),
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500].map(yearStep)
]

/**
 * Round times on an axis that is at least `width` pixels wide, as many as have room. A piece without
 * any has its beginning, which is a whole month, year or decade.
 */
export function ticksOf({pieces, at}: TimeScale, width: number): Tick[] {
  const days = pieces.reduce((sum, {from, to}) => sum + to - from, 0)
  const span = pieces.reduce((sum, {start, end}) => sum + end - start, 0)
  const pixels = (span / 100) * width
  const step = steps.find((one) => (one.days / days) * pixels >= one.room) ?? steps.at(-1)
  if (step === undefined) return []
  const ticks = pieces.flatMap((piece) =>
    placesIn(piece, step).map((day, index) => ({
      at: at(day),
      label: step.label(day, index === 0),
      first: index === 0
    }))
  )
  return withRoom(ticks, (step.room / width) * 100)
}

function placesIn({from, to}: Piece, step: Step): readonly number[] {
  const places = step.within(from, to)
  return places.length === 0 ? [from] : places
}

interface Place {
  readonly at: number
  readonly label: string
  /** The first of its piece. */
  readonly first: boolean
}

/**
 * Leaves out labels that would touch another. The first of a piece comes first: without it nobody
 * knows what is behind a gap. At the end of the axis a label stands before its mark.
 */
function withRoom(places: readonly Place[], room: number): Tick[] {
  const taken: {readonly start: number; readonly end: number}[] = []
  const labeled = new Map<Place, Tick>()
  for (const place of [
    ...places.filter(({first}) => first),
    ...places.filter(({first}) => !first)
  ]) {
    const {at, label} = place
    const before = at + room * 0.75 > 100
    const start = before ? at - room : at
    const end = start + room * 0.95
    if (taken.some((other) => start < other.end && other.start < end)) continue
    taken.push({start, end})
    labeled.set(place, {at, label, ...(before && {before})})
  }
  return places.map((place) => labeled.get(place) ?? {at: place.at})
}

function months(from: number, to: number, count: number): number[] {
  const {year} = partsOf(from)
  const found: number[] = []
  for (let index = 0; ; index += count) {
    const day = monthsLater(year, 1, index)
    if (day >= to) return found
    if (day >= from) found.push(day)
  }
}

function years(from: number, to: number, count: number): number[] {
  const found: number[] = []
  const first = Math.max(1, Math.ceil(partsOf(from).year / count) * count)
  for (let year = first; firstOfYear(year) < to; year += count) {
    if (toEpochDay(year, 1, 1) >= from) found.push(firstOfYear(year))
  }
  return found
}
