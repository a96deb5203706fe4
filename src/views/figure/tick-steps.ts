/** Which round times an axis is labeled at: halves of months, months, years, decades. */
import {dayOfYear, dayText, shortMonth} from '../../locales/calendar.ts'
import {formatDay, toEpochDay} from '../../lib/epoch-days.ts'
import {firstOfYear, monthsLater, partsOf} from './calendar.ts'

/** Round times at which an axis can have labels. */
export interface Step {
  /** Length in days, roughly. */
  readonly days: number
  /** Width that a label needs, pixels. */
  readonly room: number
  readonly within: (from: number, to: number) => readonly number[]
  /** Places between these that have a mark and no label. */
  readonly between?: (from: number, to: number) => readonly number[]
  /** `whole`: with the year, which others have only where it begins. */
  readonly label: (day: number, whole: boolean) => string
}

const halfMonths: Step = {
  days: 15,
  room: 116,
  within: (from, to) =>
    months(from, to, 1)
      .flatMap((day) => [day, day + 14])
      .filter((day) => day >= from && day < to),
  label: (day, whole) => (whole ? dayText(formatDay(day)) : dayOfYear(formatDay(day)))
}

/** The beginning of every month, or of some. */
const monthStep = (count: number): Step => ({
  days: 30.4 * count,
  room: 64,
  within: (from, to) => months(from, to, count),
  label: (day, whole) => {
    const {year, month} = partsOf(day)
    const name = shortMonth(formatDay(day))
    return whole || month === 1 ? `${name} ${year}` : name
  }
})

const yearStep = (count: number): Step => ({
  days: 365.25 * count,
  room: 44,
  within: (from, to) => years(from, to, count),
  label: (day) => String(partsOf(day).year)
})

/** Years where there is room for marks at their halves. */
const halvedYears: Step = {
  ...yearStep(1),
  days: 182.6,
  room: 52,
  between: (from, to) => months(from, to, 6).filter((day) => partsOf(day).month !== 1)
}

/** From the finest to the coarsest. */
export const steps: readonly Step[] = [
  halfMonths,
  ...[1, 3].map(monthStep),
  halvedYears,
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500].map(yearStep)
]

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
