/** Stated dates as evidence: what every piece of it says, and the least that it says. */
import type {Finding} from '../stages.ts'
import type {Constraint} from './constraint.ts'
import {hull, notBefore, type DaySet} from '../terms/day-set.ts'

/** What evidence takes over from its finding. */
export const shared = ({rule, params, basis, strength, spans}: Finding) => ({
  rule,
  params,
  basis,
  strength,
  spans
})

/** The day of what is told: publication was on that day or later. */
export const sinceTold = (finding: Finding, days: DaySet): Constraint => ({
  ...shared(finding),
  strength: 'hard',
  trust: 0.85,
  days: notBefore(hull(days)?.from ?? Number.NEGATIVE_INFINITY)
})
