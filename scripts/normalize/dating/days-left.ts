/** The step of a derivation that counts the days which are left, where they are few and not all in a row. */
import {weekdayOf} from '../../../src/lib/epoch-days.ts'
import type {Constraint} from './constraint.ts'
import {countDays, sameDays} from '../terms/day-set.ts'
import type {DerivationStep} from './derivation.ts'
import type {Answer, Solution} from './solve.ts'

/** Evidence that leaves gaps between the first and the last day. */
export const leavesGaps = ({days, yearly}: Constraint) => yearly !== undefined || days.length > 1

/** More days than these are not told by their number. */
const mostDays = 366

/** Days of a bounded set on which the weekdays of the evidence fall. */
function daysFitting({days, from}: Answer): number {
  const told = from.flatMap(({weekdays}) => (weekdays ? [new Set(weekdays)] : []))
  let count = 0
  for (const interval of days)
    for (let day = interval.from!; day <= interval.to!; day += 1)
      if (told.every((weekdays) => weekdays.has(weekdayOf(day)))) count += 1
  return count
}

/** How many days are left, where they are few and not all of a stretch. */
export function daysLeft({certain, likely}: Solution): DerivationStep[] {
  const all = countDays(likely.days)
  if (all > mostDays * 7 || sameDays(certain.days, likely.days)) return []
  const gaps = likely.from.filter((one) => leavesGaps(one) || one.weekdays !== undefined)
  const count = daysFitting(likely)
  const isStretch = likely.days.length === 1 && count === all
  if (count > mostDays || isStretch || gaps.length === 0) return []
  return [{rule: 'derivation/days-left', params: {count}, from: gaps}]
}
