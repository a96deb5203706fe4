/**
 * Of the times for which the tables name nobody, those that matter to the answer: what other evidence rules out in any
 * case need not be told, and reads as if the holder of an office might have had it after death or a fall.
 */
import type {Constraint} from './constraint.ts'
import {countDays, intersect, type DaySet} from '../terms/day-set.ts'

/** Days that all of some evidence allows; yearly days and weekdays aside. */
const allowedBy = (constraints: readonly Constraint[]): DaySet =>
  constraints.map(({days}) => days).reduce(intersect, [{from: null, to: null}])

/** What is left of a silent time for papers that print late is none of it. */
const daysOfPrint = 31

/** Whether two pieces of evidence are of the same words. */
const areOfOneClaim = (own: Constraint, other: Constraint) =>
  own.spans[0]?.start === other.spans[0]?.start

/** The days that all but one piece of evidence leave for it, as far as they agree. */
function leftFor(own: Constraint, constraints: readonly Constraint[]): DaySet {
  const others = constraints.filter((other) => other !== own && !other.toCome)
  const hard = others.filter(({strength}) => strength === 'hard')
  // What only is likely leaves out what is less so.
  const known = others.filter(
    (other) =>
      own.strength === 'soft' && other.rule === 'date/in-known-term' && areOfOneClaim(own, other)
  )
  // A certain bound stands whatever is only likely.
  const offices = others.filter(
    ({rule, strength}) =>
      rule === 'date/in-office' && (own.strength === 'soft' || strength === 'hard')
  )
  // Known terms that the others rule out are dropped themselves: then the silence is what the answer stands on.
  const agreeing = [
    [...hard, ...known, ...offices],
    [...hard, ...offices],
    [...hard, ...known]
  ].map(allowedBy)
  return agreeing.find(({length}) => length > 0) ?? []
}

/**
 * The constraints, with sentences that tell of a silent time only where the others leave days of it. `tell` gives the
 * spans of days in words.
 */
export function withToldSilence(
  constraints: readonly Constraint[],
  tell: (days: DaySet) => string
): Constraint[] {
  return constraints.map((own) => {
    const {silent} = own
    if (!silent) return own
    const left = leftFor(own, constraints)
    const told = silent.filter((span) => countDays(intersect([span], left)) > daysOfPrint)
    if (left.length === 0 || told.length === silent.length) return own
    if (told.length > 0) return {...own, params: {...own.params, silent: tell(told)}}
    const params = Object.fromEntries(
      Object.entries(own.params).filter(([name]) => name !== 'silent' && name !== 'allowance')
    )
    const rest = String(own.params['allowance'] ?? '')
      .split(' ')
      .filter((name) => name !== 'gaps')
      .join(' ')
    return {...own, params: {...params, ...(rest !== '' && {allowance: rest})}}
  })
}
