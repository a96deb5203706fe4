/** How the date was reached, step by step: which evidence set which end, and what did not count. */
import {formatDay, weekdayOf} from '../../../src/lib/epoch-days.ts'
import type {Constraint} from './constraint.ts'
import {clearlyBetter} from './conflicts.ts'
import {countDays, hull, sameDays} from './day-set.ts'
import type {Answer, Dropped, Solution} from './solve.ts'
import {weekdayYears} from './weekday-years.ts'
import {wouldNarrow, type Sentence} from './would-narrow.ts'

/** A step, with the evidence it rests on. */
export interface DerivationStep extends Sentence {
  readonly from: readonly Constraint[]
}

export interface Derivation {
  readonly certain: readonly DerivationStep[]
  readonly likely: readonly DerivationStep[]
  readonly dropped: readonly (Sentence & {readonly constraint: Constraint})[]
  readonly wouldNarrow: readonly Sentence[]
}

/** A bound, and the one piece of evidence that set it, whose reason the sentence gives. */
function bound(
  rule: string,
  day: number | null | undefined,
  setter: Constraint | undefined
): DerivationStep[] {
  if (day === null || day === undefined || !setter) return []
  const params = {...setter.params, bound: formatDay(day), because: setter.rule}
  return [{rule, params, from: [setter]}]
}

/** Evidence that leaves gaps between the first and the last day. */
const leavesGaps = ({days, yearly}: Constraint) => yearly !== undefined || days.length > 1

/** What a curator said of the date. */
const wordOf = ({from}: Answer) => from.find(({basis}) => basis === 'corrected')

function certainSteps({days, from, earliest, latest}: Answer): DerivationStep[] {
  const word = wordOf({days, from})
  if (word) return [{rule: 'derivation/corrected', params: word.params, from: [word]}]
  const whole = hull(days)
  if (!whole) return []
  const stated = from.filter(
    (one) => one.edtf !== undefined && one.basis === 'stated' && sameDays(one.days, days)
  )
  if (countDays(days) === 1 && stated.length > 0)
    return [{rule: 'derivation/stated', params: {bound: formatDay(whole.from!)}, from: stated}]
  const ends = [
    ...bound('derivation/not-before', whole.from, earliest),
    ...bound('derivation/not-after', whole.to, latest)
  ]
  const told = new Set(ends.flatMap((step) => step.from))
  const gaps = days.length > 1 ? from.filter(leavesGaps) : []
  const rest = from.filter((constraint) => !told.has(constraint) && !gaps.includes(constraint))
  return [
    ...ends,
    ...(gaps.length > 0
      ? [{rule: 'derivation/gaps', params: {count: days.length}, from: gaps}]
      : []),
    ...(rest.length > 0
      ? [{rule: 'derivation/agrees', params: {count: rest.length}, from: rest}]
      : [])
  ]
}

function likelySteps(solution: Solution): DerivationStep[] {
  const {certain, likely} = solution
  const wide = hull(certain.days)
  const narrow = hull(likely.days)
  const weekdays = likely.from.filter((constraint) => constraint.weekdays !== undefined)
  return [
    ...(narrow && narrow.from !== (wide?.from ?? null)
      ? bound('derivation/likely-from', narrow.from, likely.earliest)
      : []),
    ...(narrow && narrow.to !== (wide?.to ?? null)
      ? bound('derivation/likely-to', narrow.to, likely.latest)
      : []),
    ...weekdays.map((constraint) => ({
      rule: 'derivation/weekdays',
      params: constraint.params,
      from: [constraint]
    })),
    ...weekdayYears(solution),
    ...daysLeft(solution)
  ]
}

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
function daysLeft({certain, likely}: Solution): DerivationStep[] {
  const all = countDays(likely.days)
  if (all > mostDays * 7 || sameDays(certain.days, likely.days)) return []
  const gaps = likely.from.filter((one) => leavesGaps(one) || one.weekdays !== undefined)
  const count = daysFitting(likely)
  const isStretch = likely.days.length === 1 && count === all
  if (count > mostDays || isStretch || gaps.length === 0) return []
  return [{rule: 'derivation/days-left', params: {count}, from: gaps}]
}

/** Against the curator's word; contradicted by equals, so that neither is believed; or excluded by better evidence. */
function whyDropped({constraint, against}: Dropped) {
  if (against.some(({basis}) => basis === 'corrected'))
    return {constraint, rule: 'dropped/corrected', params: {}}
  const better = against.some(({trust}) => trust > constraint.trust + clearlyBetter)
  const isEqual = constraint.strength === 'hard' && !better
  return {
    constraint,
    rule: isEqual ? 'dropped/contradicted' : 'dropped/excluded',
    params: {count: against.length}
  }
}

/** The steps from the evidence to the date. */
export function derive(solution: Solution): Derivation {
  return {
    certain: certainSteps(solution.certain),
    likely: likelySteps(solution),
    dropped: solution.dropped.map(whyDropped),
    wouldNarrow: wouldNarrow(solution)
  }
}
