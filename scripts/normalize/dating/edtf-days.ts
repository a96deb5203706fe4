/** The days that a written date can mean. */
import {edtfMembers} from '../../../src/lib/edtf.ts'
import {parseDay} from '../../../src/lib/epoch-days.ts'
import {union, type DaySet} from '../terms/day-set.ts'

/** Days of an EDTF value, all of which must be of the calendar. */
export function daysOfEdtf(edtf: string): DaySet {
  return union(
    edtfMembers(edtf).map(({earliest, latest}) => ({
      from: earliest === undefined ? null : parseDay(earliest),
      to: latest === undefined ? null : parseDay(latest)
    }))
  )
}
