/** What of a term of office stands on an axis: terms do not widen it, and years are cut out of it. */
import type {DaySpan} from './day-span.ts'
import type {TimeScale} from './time-scale.ts'

export interface CutSpan {
  /** The days that the axis has. */
  readonly span: DaySpan
  /** Sides on which it goes on where the axis does not. */
  readonly cutAtStart: boolean
  readonly cutAtEnd: boolean
}

/**
 * The part of a term that is on the axis; nothing when all of it is beyond or among what was cut out. A
 * term without an end still runs, and goes on beyond; one without a beginning has an unknown one.
 */
export function cutToAxis({from, to}: DaySpan, {pieces}: TimeScale): CutSpan | undefined {
  const met = pieces.filter(
    (piece) => (from ?? -Infinity) < piece.to && (to ?? Infinity) >= piece.from
  )
  const [first, last] = [met[0], met.at(-1)]
  if (!first || !last) return undefined
  const cutAtStart = from !== undefined && from < first.from
  const cutAtEnd = to === undefined || to >= last.to
  const begins = cutAtStart ? first.from : from
  return {
    span: {...(begins !== undefined && {from: begins}), to: cutAtEnd ? last.to - 1 : to},
    cutAtStart,
    cutAtEnd
  }
}
