/** Articles counted by month, year or decade, for figures with too many to draw each. */
import {shownDay, shownMonth} from '../../locales/shown-date.ts'
import {words} from '../../locales/interface.ts'
import {formatDay} from '../../lib/epoch-days.ts'
import {partsOf, startOf, startOfNext, type CalendarUnit} from './calendar.ts'
import {hull, type DaySpan} from './day-span.ts'
import type {Timed} from './timed.ts'

/** Longest stretch of possible days, in years, that is still counted in each of its bins. */
const mostYears = 5
/** Up to this many years have columns of their own. */
const mostColumns = 96

/** Articles of one day, month, year or decade. */
export interface Bin {
  readonly from: number
  /** First day after it. */
  readonly to: number
  /** `1987`, `March 1987`, `1980s`. */
  readonly label: string
  /** Articles that can only be of it. */
  readonly certain: number
  /** Articles that can be of it or of another. */
  readonly possible: number
}

export interface Density {
  readonly unit: CalendarUnit
  /** Those that hold something, in order. */
  readonly bins: readonly Bin[]
  /** Articles in exactly one bin, in several, and in none because they have too many. */
  readonly certain: number
  readonly spread: number
  readonly wide: number
}

/**
 * Counts things that have a bound; each is certain, spread or wide.
 *
 * @param unit what a bin is, where several figures share an axis
 */
export function densityOf(things: readonly Timed[], unit?: CalendarUnit): Density {
  const spans = things.map(({possible}) => hull(possible))
  const closed = spans.flatMap(({from, to}) =>
    from !== undefined && to !== undefined && isNarrow(from, to) ? [{from, to}] : []
  )
  const step = unit ?? unitOf(closed)
  const bins = new Map<number, {certain: number; possible: number}>()
  let certain = 0
  for (const {from, to} of closed) {
    const days = binsOf(step, from, to)
    if (days.length === 1) certain++
    for (const day of days) {
      const bin = bins.get(day) ?? {certain: 0, possible: 0}
      bin[days.length === 1 ? 'certain' : 'possible']++
      bins.set(day, bin)
    }
  }
  return {
    unit: step,
    bins: [...bins]
      .sort(([a], [b]) => a - b)
      .map(([from, counts]) => ({
        from,
        to: startOfNext(step, from),
        label: labelOf(step, from),
        ...counts
      })),
    certain,
    spread: closed.length - certain,
    wide: spans.length - closed.length
  }
}

const isNarrow = (from: number, to: number) => partsOf(to).year - partsOf(from).year < mostYears

/** Days within one month, months within one year, else years, or decades where years are many. */
function unitOf(spans: readonly Required<DaySpan>[]): CalendarUnit {
  const first = spans.reduce((least, {from}) => Math.min(least, from), Infinity)
  const last = spans.reduce((greatest, {to}) => Math.max(greatest, to), -Infinity)
  if (first > last) return 'year'
  if (startOf('month', first) === startOf('month', last)) return 'day'
  if (startOf('year', first) === startOf('year', last)) return 'month'
  const years = new Set(spans.flatMap(({from, to}) => [partsOf(from).year, partsOf(to).year]))
  return years.size > mostColumns ? 'decade' : 'year'
}

function binsOf(unit: CalendarUnit, from: number, to: number): number[] {
  const found: number[] = []
  for (let day = startOf(unit, from); day <= to; day = startOfNext(unit, day)) found.push(day)
  return found
}

function labelOf(unit: CalendarUnit, day: number): string {
  const {year} = partsOf(day)
  if (unit === 'decade') return words().lists.decade(String(year))
  if (unit === 'year') return String(year)
  const iso = formatDay(day)
  return unit === 'day' ? shownDay(iso) : shownMonth(iso)
}
