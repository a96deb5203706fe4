/** Printed dates: the strongest evidence there is, and the weaker ones among them. */
import {edtfMembers} from '../../../../src/lib/edtf.ts'
import {parseDay} from '../../../../src/lib/epoch-days.ts'
import type {Finding} from '../../stages.ts'
import type {Constraint} from '../constraint.ts'
import {everyDay, hull, notAfter, union, type DaySet} from '../day-set.ts'
import type {Reading} from '../reading.ts'

/** Doubts that make a date impossible as the day of publication, whatever else is known. */
const refuting = new Set(['weekday', 'future', 'ancient'])

/** Whether a stated date is refuted by what is printed with it. */
export const isRefuted = ({params}: Finding) => refuting.has(String(params['doubt']))

/** The days that the value of a date finding can mean. */
function daysOf({value}: Finding) {
  return union(
    edtfMembers(String(value)).map(({earliest, latest}) => ({
      from: earliest === undefined ? null : parseDay(earliest),
      to: latest === undefined ? null : parseDay(latest)
    }))
  )
}

/** The day of a change: publication was on that day or before. */
function beforeChange(finding: Finding, days: DaySet): Constraint {
  const last = hull(days)?.to
  return {
    ...shared(finding),
    trust: 0.5,
    days: typeof last === 'number' ? notAfter(last) : everyDay
  }
}

const shared = ({rule, params, basis, strength, spans}: Finding) => ({
  rule,
  params,
  basis,
  strength,
  spans
})

/** One constraint a stated date; a doubtful one is soft, and no better than other soft evidence. */
export function statedDates({stated}: Reading): Constraint[] {
  return stated
    .filter((finding) => !isRefuted(finding))
    .map((finding): Constraint => {
      const days = daysOf(finding)
      if (finding.params['doubt'] === 'changed') return beforeChange(finding, days)
      const trust = finding.strength === 'hard' ? 1 : 0.5
      return {...shared(finding), trust, days, edtf: String(finding.value)}
    })
}
