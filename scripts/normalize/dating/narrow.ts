/** The days that satisfy constraints together. */
import {formatDay, weekdayOf} from '../../../src/lib/epoch-days.ts'
import type {DayInterval} from '../../../src/lib/edtf.ts'
import type {Constraint} from './constraint.ts'
import {everyDay, hull, intersect, noDay, union, type DaySet} from '../terms/day-set.ts'
import {roundOf, type Yearly} from './yearly.ts'

/** Rounds of more years than this are not told one by one; only the ends are tightened. */
const mostYears = 60
/**
 * A leap day on a given weekday comes round at the latest after so many years: a common year at the turn of a
 * century can come between.
 */
const longestWait = 40

const yearOf = (day: number) => Number(formatDay(day).slice(0, 4))

/** The rounds of some years. A round may begin late in one year and reach into the next. */
function rounds(yearly: Yearly, first: number, last: number): DaySet {
  const found: DayInterval[] = []
  for (let year = first - 1; year <= last; year += 1) {
    const days = roundOf(yearly, year)
    if (days) found.push(days)
  }
  return union(found)
}

/** The interval from its first round, or to its last one. */
function tightened(yearly: Yearly, {from, to}: DayInterval): DaySet {
  const first = from === null ? undefined : yearOf(from)
  const last = to === null ? undefined : yearOf(to)
  const next = first && intersect(rounds(yearly, first, first + longestWait), [{from, to}])[0]
  const final = last && intersect(rounds(yearly, last - longestWait, last), [{from, to}]).at(-1)
  if ((first && !next) || (last && !final)) return noDay
  return [{from: next ? next.from : null, to: final ? final.to : null}]
}

/** All rounds there are; nothing when they go on for ever. */
function allRounds(yearly: Yearly): DaySet | undefined {
  const span = yearly.kind === 'since-month' ? hull(yearly.days) : undefined
  if (!span || span.from === null || span.to === null) return undefined
  return rounds(yearly, yearOf(span.from), yearOf(span.to))
}

function onRounds(days: DaySet, yearly: Yearly): DaySet {
  const all = allRounds(yearly)
  if (all) return intersect(days, all)
  return union(
    days.flatMap((interval) => {
      const {from, to} = interval
      if (from === null || to === null || yearOf(to) - yearOf(from) > mostYears)
        return tightened(yearly, interval)
      return intersect(rounds(yearly, yearOf(from), yearOf(to)), [interval])
    })
  )
}

const daysOfWeek = 7

/** Intervals that hold one of the weekdays: of longer ones it says nothing that bounds can tell. */
function onWeekdays(days: DaySet, weekdays: readonly number[]): DaySet {
  return days.filter(({from, to}) => {
    if (from === null || to === null || to - from + 1 >= daysOfWeek) return true
    for (let day = from; day <= to; day += 1) if (weekdays.includes(weekdayOf(day))) return true
    return false
  })
}

/**
 * The days that satisfy all constraints. Intervals come first: what recurs can be told one by one
 * only between known ends. The order of the constraints does not matter.
 */
export function narrow(constraints: readonly Constraint[]): DaySet {
  let days = everyDay
  for (const constraint of constraints) days = intersect(days, constraint.days)
  for (const {yearly} of constraints) if (yearly) days = onRounds(days, yearly)
  for (const {weekdays} of constraints) if (weekdays) days = onWeekdays(days, weekdays)
  return days
}
