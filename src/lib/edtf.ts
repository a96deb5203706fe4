/**
 * Reading and writing the part of EDTF (Library of Congress, 4 February 2019) that records use:
 * days, months, years, unspecified digits, and sets of possible days `[a..b,c]`.
 *
 * The `edtf` package is not used here: it takes the latest day of `[a..b]` for the first one.
 */
import {daysInMonth, formatDay, parseDay} from './epoch-days.ts'

/** Inclusive range of epoch days; `null` is open. */
export interface DayInterval {
  readonly from: number | null
  readonly to: number | null
}

/** First and last possible day, `YYYY-MM-DD`; a bound is absent when open. */
export interface DateBounds {
  readonly earliest?: string
  readonly latest?: string
}

const digits = (text: string, fill: '0' | '9') => text.replaceAll('X', fill)

/** First and last day that one EDTF date can mean. `1995-XX-31` spans the whole year. */
function partBounds(part: string): {earliest: string; latest: string} {
  const [year = '', month, day] = part.replace(/[?~%]$/, '').split('-')
  const known = (digit: string | undefined): digit is string =>
    digit !== undefined && !digit.includes('X')
  const firstYear = digits(year, '0').replace('0000', '0001')
  const lastYear = digits(year, '9')
  const firstMonth = known(month) ? month : '01'
  const lastMonth = known(month) ? month : '12'
  const lastDay = String(daysInMonth(Number(lastYear), Number(lastMonth))).padStart(2, '0')
  const exactDay = known(month) && known(day)
  return {
    earliest: `${firstYear}-${firstMonth}-${exactDay ? day : '01'}`,
    latest: `${lastYear}-${lastMonth}-${exactDay ? day : lastDay}`
  }
}

/** First and last day that an EDTF value (a date or a set) can mean. */
export function edtfBounds(edtf: string): DateBounds {
  if (!edtf.startsWith('[')) return partBounds(edtf)
  const members = edtf.slice(1, -1).split(',')
  const first = members[0] ?? ''
  const last = members.at(-1) ?? ''
  const head = first.split('..')[0] ?? ''
  const tail = last.split('..').at(-1) ?? ''
  return {
    ...(head !== '' && {earliest: partBounds(head).earliest}),
    ...(tail !== '' && {latest: partBounds(tail).latest})
  }
}

/** The single days and ranges of a set such as `[2009-03-04,2009-04-03]`; one member for a date. */
export function edtfMembers(edtf: string): readonly DateBounds[] {
  if (!edtf.startsWith('[')) return [partBounds(edtf)]
  return edtf
    .slice(1, -1)
    .split(',')
    .map((member) => edtfBounds(`[${member}]`))
}

/**
 * EDTF of a sorted, disjoint list of day intervals that mean "one of these days". A single day is
 * written as a date, anything else as a set. Nothing is written for no interval or one open on both
 * sides: that says nothing.
 */
export function writeEdtf(intervals: readonly DayInterval[]): string | undefined {
  const [only] = intervals
  if (only === undefined) return undefined
  if (intervals.length === 1) {
    if (only.from === null && only.to === null) return undefined
    if (only.from !== null && only.from === only.to) return formatDay(only.from)
  }
  const members = intervals.map(({from, to}) => {
    if (from !== null && from === to) return formatDay(from)
    return `${from === null ? '' : formatDay(from)}..${to === null ? '' : formatDay(to)}`
  })
  return `[${members.join(',')}]`
}

/** Whether the bounds are one day. */
export function isOneDay({earliest, latest}: DateBounds): boolean {
  return earliest !== undefined && earliest === latest
}

/** Number of days from the first to the last possible one, both counted; Infinity when open. */
export function widthInDays({earliest, latest}: DateBounds): number {
  if (earliest === undefined || latest === undefined) return Number.POSITIVE_INFINITY
  return parseDay(latest) - parseDay(earliest) + 1
}
