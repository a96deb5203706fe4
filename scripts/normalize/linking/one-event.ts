/**
 * Which articles surely tell of one journey by their own dates. Such a link joins them in one event; it
 * is no evidence of a date.
 */
import {hull, type DaySet} from '../terms/day-set.ts'
import type {DatedTelling} from './dated-telling.ts'
import {writtenOn} from './stay-days.ts'

/** Nobody goes twice to the same two countries within so many days. */
const withTwo = 14
/** Nor to the same one within so many, or within so many more where the same details are told. */
const withOne = {plain: 3, detail: 7} as const

/** Days from the first on which either can have been published to the last; infinite where one is open. */
function reachOf(a: DaySet, b: DaySet): number {
  const [one, other] = [hull(a), hull(b)]
  if (one === undefined || other === undefined) return Number.POSITIVE_INFINITY
  const from = Math.min(one.from ?? -Infinity, other.from ?? -Infinity)
  const to = Math.max(one.to ?? Infinity, other.to ?? Infinity)
  return to - from
}

/** What two tellings share besides their leader. */
export interface Shared {
  readonly twoPlaces: boolean
  readonly detail: boolean
}

/** All that tell of one journey, and share no more than this, lie within so many days. */
export function withinDays({twoPlaces, detail}: Shared): number {
  if (twoPlaces) return withTwo
  return detail ? withOne.detail : withOne.plain
}

/** Whether two tellings of one leader, which can be of one journey, surely are. */
export function surelyOneEvent(a: DatedTelling, b: DatedTelling, shared: Shared): boolean {
  return reachOf(a.days, b.days) <= withinDays(shared)
}

/**
 * The same by the days on which they likely were written: a place line says that a text is not older,
 * and papers print it soon. Enough to show the two as one event, and to prove nothing.
 */
export function likelyOneEvent(a: DatedTelling, b: DatedTelling, shared: Shared): boolean {
  return reachOf(writtenOn(a), writtenOn(b)) <= withinDays(shared)
}
