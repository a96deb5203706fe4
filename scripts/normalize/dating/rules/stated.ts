/** Printed dates: the strongest evidence there is. */
import type {Finding} from '../../stages.ts'
import type {Constraint} from '../constraint.ts'
import {everyDay, hull, notAfter, notBefore, type DaySet} from '../day-set.ts'
import {daysOfEdtf} from '../edtf-days.ts'
import type {Reading} from '../reading.ts'

/**
 * A doubtful date tells nothing of the day of publication; but the day of a change comes after it, and
 * that of what the text tells before it.
 */
const telling = new Set(['none', 'changed', 'letter', 'diary', 'event'])

/** Whether a stated date is not believed, for a doubt that the record names. */
export const isDoubted = ({params}: Finding) => !telling.has(String(params['doubt']))

/**
 * A bare date can be somebody's birthday. What the text tells as past, of a later time, is then as good
 * as the date, unless a weekday was printed with it and fits.
 */
const trustOf = ({params, rule}: Finding) =>
  params['weekday'] === 'printed' || rule === 'date/dateline' ? 1 : 0.9

/** The day of a change: publication was on that day or before. */
function beforeChange(finding: Finding, days: DaySet): Constraint {
  const last = hull(days)?.to
  return {
    ...shared(finding),
    trust: 0.5,
    days: typeof last === 'number' ? notAfter(last) : everyDay
  }
}

/** The day of what is told: publication was on that day or later. */
const sinceTold = (finding: Finding, days: DaySet): Constraint => ({
  ...shared(finding),
  strength: 'hard',
  trust: 0.85,
  days: notBefore(hull(days)?.from ?? Number.NEGATIVE_INFINITY)
})

const ofTheTold = new Set(['letter', 'diary', 'event'])

const shared = ({rule, params, basis, strength, spans}: Finding) => ({
  rule,
  params,
  basis,
  strength,
  spans
})

/** One constraint a stated date that is believed. */
export function statedDates({stated}: Reading): Constraint[] {
  return stated
    .filter((finding) => !isDoubted(finding))
    .map((finding): Constraint => {
      const days = daysOfEdtf(String(finding.value))
      if (finding.params['doubt'] === 'changed') return beforeChange(finding, days)
      if (ofTheTold.has(String(finding.params['doubt']))) return sinceTold(finding, days)
      return {...shared(finding), trust: trustOf(finding), days, edtf: String(finding.value)}
    })
}
