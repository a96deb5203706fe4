/**
 * Sets of days on which something may have happened: sorted, disjoint intervals of epoch days. A
 * `null` bound is open. All operations are linear in the number of intervals.
 */
import type {DayInterval} from '../../../src/lib/edtf.ts'

export type DaySet = readonly DayInterval[]

export const everyDay: DaySet = [{from: null, to: null}]
export const noDay: DaySet = []

export const notBefore = (day: number): DaySet => [{from: day, to: null}]
export const notAfter = (day: number): DaySet => [{from: null, to: day}]

const low = (from: number | null) => from ?? Number.NEGATIVE_INFINITY
const high = (to: number | null) => to ?? Number.POSITIVE_INFINITY
const finite = (bound: number) => (Number.isFinite(bound) ? bound : null)

/** The days in any of the intervals, which may overlap, touch, and stand in any order. */
export function union(intervals: Iterable<DayInterval>): DaySet {
  const sorted = [...intervals].toSorted((a, b) => low(a.from) - low(b.from))
  const merged: {from: number | null; to: number | null}[] = []
  for (const {from, to} of sorted) {
    const last = merged.at(-1)
    if (last && low(from) <= high(last.to) + 1) last.to = finite(Math.max(high(last.to), high(to)))
    else merged.push({from, to})
  }
  return merged
}

/** The days in both sets. */
export function intersect(left: DaySet, right: DaySet): DaySet {
  const found: DayInterval[] = []
  let a = 0
  let b = 0
  for (;;) {
    const one = left[a]
    const other = right[b]
    if (!one || !other) return found
    const from = Math.max(low(one.from), low(other.from))
    const to = Math.min(high(one.to), high(other.to))
    if (from <= to) found.push({from: finite(from), to: finite(to)})
    if (high(one.to) < high(other.to)) a += 1
    else b += 1
  }
}

/** The days that are not in the set. */
export function outside(days: DaySet): DaySet {
  const gaps: DayInterval[] = []
  let from: number | null = null
  for (const interval of days) {
    if (interval.from !== null) gaps.push({from, to: interval.from - 1})
    if (interval.to === null) return gaps
    from = interval.to + 1
  }
  return [...gaps, {from, to: null}]
}

/** From the first to the last day of the set; nothing for the empty set. */
export function hull(days: DaySet): DayInterval | undefined {
  const first = days[0]
  const last = days.at(-1)
  return first && last && {from: first.from, to: last.to}
}

export function contains(days: DaySet, day: number): boolean {
  return days.some(({from, to}) => low(from) <= day && day <= high(to))
}

/** Every day of the set moved by `before` to `after` days: the days that lie so far from one of it. */
export function around(days: DaySet, before: number, after: number): DaySet {
  return union(
    days.map(({from, to}) => ({
      from: from === null ? null : from + before,
      to: to === null ? null : to + after
    }))
  )
}

/** The set from its first to its last fitting day, interval by interval; open ends stay open. */
export function trimmedTo(days: DaySet, fits: (day: number) => boolean): DaySet {
  return days.flatMap(({from, to}) => {
    let first = from
    let last = to
    const isOver = () => first !== null && last !== null && first > last
    while (first !== null && !isOver() && !fits(first)) first += 1
    while (last !== null && !isOver() && !fits(last)) last -= 1
    return isOver() ? [] : [{from: first, to: last}]
  })
}

/** Number of days; Infinity when open. */
export function countDays(days: DaySet): number {
  return days.reduce((sum, {from, to}) => sum + high(to) - low(from) + 1, 0)
}

export function sameDays(left: DaySet, right: DaySet): boolean {
  return (
    left.length === right.length &&
    left.every(({from, to}, index) => from === right[index]!.from && to === right[index]!.to)
  )
}
