/** Which piece of evidence set the end of an answer. */
import {formatDay} from '../../../src/lib/epoch-days.ts'
import type {Constraint} from './constraint.ts'
import {hull, type DaySet} from '../terms/day-set.ts'
import {narrow} from './narrow.ts'
import {roundOf} from './yearly.ts'

/** Whether an interval of the evidence itself begins or ends on the day. */
function hasEnd({days, yearly}: Constraint, end: 'from' | 'to', day: number): boolean {
  if (days.some((interval) => interval[end] === day)) return true
  const year = Number(formatDay(day).slice(0, 4))
  return (
    yearly !== undefined &&
    [year - 1, year, year + 1].some((one) => roundOf(yearly, one)?.[end] === day)
  )
}

/**
 * The most trusted evidence that has its own end at the end of the answer; where none has, the most
 * trusted without which the answer would end elsewhere.
 */
export function setterOf(
  end: 'from' | 'to',
  days: DaySet,
  constraints: readonly Constraint[]
): Constraint | undefined {
  const bound = hull(days)?.[end] ?? null
  if (bound === null) return undefined
  const own = constraints.find((constraint) => hasEnd(constraint, end, bound))
  if (own) return own
  return constraints.find((constraint) => {
    const others = constraints.filter((other) => other !== constraint)
    return (hull(narrow(others))?.[end] ?? null) !== bound
  })
}
