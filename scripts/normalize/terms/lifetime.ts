/** When somebody was old enough to lead a state or a ministry, and alive. */
import type {Authorities} from '../../../src/authorities/load.ts'
import type {DaySet} from './day-set.ts'
import {cellBounds} from './days-in-office.ts'

/** Nobody leads a ministry younger than this. */
const youngest = 25 * 365

/** The days on which somebody can have held an office; open where the tables give no birth or death. */
export function lifetime(person: string, {people}: Authorities): DaySet {
  const {born, died} = people.get(person) ?? {}
  return [
    {
      from: born === undefined ? null : cellBounds(born).first + youngest,
      to: died === undefined ? null : cellBounds(died).last
    }
  ]
}
