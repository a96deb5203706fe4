/** Lists of donors that their own lines tell: what is left is judged as if they were not there. */
import {donorLines, type Degree} from '../donor-lists.ts'
import type {LabeledUnit, Unit} from '../stages.ts'
import {labeled} from './rule.ts'

/** What the record says of a list of donors, and of what may be one. */
const donorReason = 'A list of donors or sponsors, not part of the article.'
const possibleReason = 'Perhaps a list of donors or sponsors: printed, and nothing is taken from it.'

const rule = 'donor-lists/opened'
/** The rule of lines that may be of such a list, and are printed unread. */
export const possibleRule = 'donor-lists/possible'

/** Whether no stage reads a line: it is, or may be, of a list of donors. */
export const isListOfDonors = ({label}: Unit): boolean =>
  label?.rule === rule || label?.rule === possibleRule

interface Parted {
  readonly lists: readonly LabeledUnit[]
  readonly rest: readonly Unit[]
}

function listed(unit: Unit, degree: Degree): LabeledUnit {
  return degree === 'sure'
    ? labeled(unit, rule, 'donor', donorReason)
    : labeled(unit, possibleRule, 'body', possibleReason)
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
    const degree = found.get(index)
    if (degree) {
      lists.push(listed(unit, degree))
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
