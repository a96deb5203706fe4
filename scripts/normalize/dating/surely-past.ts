/** Which of the times that a text tells as past prove that it was written later. */
import type {Constraint} from './constraint.ts'
import {hull} from '../terms/day-set.ts'
import {daysOfEdtf} from './edtf-days.ts'
import type {Absolute, Stretch} from './expressions/expression.ts'
import type {Reading, TimedClause} from './reading.ts'
import {isNewsReport} from './reports.ts'

export interface FirstDay {
  readonly day: number
  readonly strength: Constraint['strength']
}

/** A time with the first day on which its clause can have been written. */
export type Told = FirstDay & {
  readonly one: TimedClause & {readonly time: Absolute | Stretch}
}

/** The first of those of the latest day. */
export const latestTold = (some: readonly Told[]): Told | undefined =>
  some.reduce<Told | undefined>(
    (best, one) => (best && best.day >= one.day ? best : one),
    undefined
  )

/** Years alone are told of what is to come, too; days and months seldom are. */
const isBareYear = ({one: {time}}: Told) =>
  (time.kind === 'year' || time.kind === 'decade') && time.preposition !== 'since'

/** The last of the days that a text prints as its own; what it tells of later times speaks against them. */
const firstPrinted = ({stated}: Reading): number =>
  Math.min(
    ...stated
      .filter((finding) => finding.strength === 'hard')
      .map(({value}) => hull(daysOfEdtf(String(value)))?.to ?? Number.POSITIVE_INFINITY)
  )

/**
 * What of the past is sure. The past of a report is past. In any other text one year alone is no
 * proof, whoever tells it: it may be a plan, a sum, a story. What two sentences tell of
 * different years is held for sure up to the earlier of the two.
 */
export function surelyPast(told: readonly Told[], reading: Reading): Told | undefined {
  const isNews = isNewsReport(reading)
  const printed = firstPrinted(reading)
  const alone = latestTold(told.filter((one) => isNews || !isBareYear(one) || one.day > printed))
  const years = told.filter(isBareYear)
  const last = latestTold(years)
  const before = last && latestTold(years.filter(({day}) => day < last.day))
  return latestTold([alone, before].filter((one) => one !== undefined))
}
