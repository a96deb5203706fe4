/** How the date was reached, step by step: which evidence set which end, and what did not count. */
import {formatDay} from '../../../src/lib/epoch-days.ts'
import type {Constraint} from './constraint.ts'
import {clearlyBetter} from './conflicts.ts'
import {countDays, hull, sameDays} from '../terms/day-set.ts'
import {daysLeft, leavesGaps} from './days-left.ts'
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
  const bounds = [
    ...ends,
    ...(gaps.length > 0
      ? [{rule: 'derivation/gaps', params: {count: days.length}, from: gaps}]
      : [])
  ]
  // Where nothing bounds the date there is nothing to agree with: each says what it is.
  if (bounds.length === 0)
    return rest.map((one) => ({
      rule: 'derivation/unbounded',
      params: {...one.params, because: one.rule},
      from: [one]
    }))
  return [
    ...bounds,
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
  const isLater = narrow !== undefined && narrow.from !== (wide?.from ?? null)
  const isEarlier = narrow !== undefined && narrow.to !== (wide?.to ?? null)
  // One reason for one day is told once.
  const isDay = isLater && isEarlier && narrow.from === narrow.to
  const ends =
    isDay && likely.earliest === likely.latest
      ? bound('derivation/likely-day', narrow.from, likely.earliest)
      : [
          ...(isLater ? bound('derivation/likely-from', narrow.from, likely.earliest) : []),
          ...(isEarlier ? bound('derivation/likely-to', narrow.to, likely.latest) : [])
        ]
  return [
    ...ends,
    ...weekdays.map((constraint) => ({
      rule: 'derivation/weekdays',
      params: constraint.params,
      from: [constraint]
    })),
    ...weekdayYears(solution),
    ...daysLeft(solution)
  ]
}

/** Of days still to come; against the curator's word; contradicted by equals, so that neither is believed; or excluded by better evidence. */
function whyDropped({constraint, against}: Dropped) {
  if (constraint.toCome) return {constraint, rule: 'dropped/to-come', params: {}}
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
