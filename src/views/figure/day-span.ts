/** Stretches of days as numbers, for figures. */
import {edtfBounds, type DateBounds} from '../../lib/edtf.ts'
import {parseDay} from '../../lib/epoch-days.ts'

/** Epoch days from the first to the last, both included; an open side is absent. */
export interface DaySpan {
  readonly from?: number
  readonly to?: number
}

/** The days of bounds written `YYYY-MM-DD`. */
export function daySpan({earliest, latest}: DateBounds): DaySpan {
  return {
    ...(earliest !== undefined && {from: parseDay(earliest)}),
    ...(latest !== undefined && {to: parseDay(latest)})
  }
}

/** From the first day of the first span to the last of the last; a side that any leaves open is open. */
export function hull(spans: readonly DaySpan[]): DaySpan {
  const starts = spans.map(({from}) => from)
  const ends = spans.map(({to}) => to)
  return {
    ...(spans.length > 0 &&
      starts.every((day) => day !== undefined) && {from: Math.min(...starts)}),
    ...(spans.length > 0 && ends.every((day) => day !== undefined) && {to: Math.max(...ends)})
  }
}

/** One known day: the only thing that is drawn as a point. */
export function isOneDay({from, to}: DaySpan): boolean {
  return from !== undefined && from === to
}

/**
 * From a date of the authority tables to another: `1994`, `1994-10`, `1994-10-12`, or
 * `1994-10-12..1994-10-14` where sources disagree. Everything that any of them allows is inside.
 */
export function termSpan(start: string | undefined, end: string | undefined): DaySpan {
  const earliest = start === undefined ? undefined : edtfBounds(start.split('..')[0] ?? '').earliest
  const latest = end === undefined ? undefined : edtfBounds(end.split('..').at(-1) ?? '').latest
  return daySpan({
    ...(earliest !== undefined && {earliest}),
    ...(latest !== undefined && {latest})
  })
}
