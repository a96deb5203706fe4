/** The days that a place line allows. */
import type {Finding} from '../stages.ts'
import type {Constraint} from './constraint.ts'
import {around, hull, notBefore, type DaySet} from '../terms/day-set.ts'
import {daysToPress, isDispatch} from './dispatches.ts'
import type {Reading} from './reading.ts'
import {shared, sinceTold} from './stated-findings.ts'

/** Where the sun rises early, a day has begun while it is the one before at the paper's. */
const clockLag = 1

/** More openings of this form are those of reports. */
const sceneTrust = 0.6

/** The day on which a correspondent wrote: it was published then or later, in dailies soon after. */
export const ofDispatch = (finding: Finding, days: DaySet, trust: number): Constraint[] => {
  const within = daysToPress(days)
  const dispatch = {...shared(finding), trust}
  const first = hull(days)?.from ?? Number.NEGATIVE_INFINITY
  return [
    {...dispatch, rule: 'date/dispatch', days: notBefore(first - clockLag)},
    {
      ...dispatch,
      rule: 'date/dispatch-near',
      params: {...finding.params, within},
      strength: 'soft',
      days: around(days, 0, within)
    }
  ]
}

/** The place and day that open a report; those of a scene look the same. */
export function ofPlaceLine(reading: Reading, finding: Finding, days: DaySet): Constraint[] {
  return [
    sinceTold(finding, days),
    {
      ...shared(finding),
      strength: 'soft',
      trust: sceneTrust,
      days: isDispatch(reading, finding) ? around(days, 0, daysToPress(days)) : days
    }
  ]
}
