/** Lists of donors that their own lines tell: what is left is judged as if they were not there. */
import {donorLines} from '../donor-lists.ts'
import type {LabeledUnit, Unit} from '../stages.ts'
import {labeled} from './rule.ts'

/** What the record says of a list of donors. */
const donorReason = 'A list of donors or sponsors, not part of the article.'

const rule = 'donor-lists/opened'

/** Whether a line is of such a list. */
export const isListOfDonors = ({label}: Unit): boolean => label?.rule === rule

interface Parted {
  readonly lists: readonly LabeledUnit[]
  readonly rest: readonly Unit[]
}

/** The lists, and all other units; what stands below a list has the blank lines that parted it from what stands above. */
export function donorLists(units: readonly Unit[]): Parted {
  const found = donorLines(units)
  // A text that would lose everything keeps it.
  if (found.size === 0 || found.size === units.length) return {lists: [], rest: units}
  const lists: LabeledUnit[] = []
  const rest: Unit[] = []
  let gap = 0
  for (const [index, unit] of units.entries()) {
    if (found.has(index)) {
      lists.push(labeled(unit, rule, 'donor', donorReason))
      gap = Math.max(gap, unit.gap)
    } else {
      // Nothing stands above the first.
      const own = rest.length === 0 && index > 0 ? 0 : Math.max(gap, unit.gap)
      rest.push(own === unit.gap ? unit : {...unit, gap: own})
      gap = 0
    }
  }
  return {lists, rest}
}
