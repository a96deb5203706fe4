/** Lists of donors that their own lines tell: what is left is judged as if they were not there. */
import {donorLines, type Degree} from '../donors/lists.ts'
import type {LabeledUnit, Notice, Unit} from '../stages.ts'
import {siteClasses} from './page-shape.ts'
import {labeled} from './rule.ts'

/** What the record says of a list of donors. */
const donorReason = 'A list of donors or sponsors, not part of the article.'

const rule = 'donor-lists/opened'
/** The rule of lines that may be of such a list, and are printed unread. */
const possibleRule = 'donor-lists/possible'

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
    : labeled(unit, possibleRule, 'body')
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

/** A passage of each run of lines that may be such a list and are printed. */
export function possibleListNotices(units: readonly LabeledUnit[]): Notice[] {
  const notices: {
    rule: string
    params: Record<string, never>
    spans: [{start: number; end: number}]
  }[] = []
  for (const [index, {label, start, end}] of units.entries()) {
    if (label.rule !== possibleRule || label.class !== 'body') continue
    const above = units[index - 1]?.label
    const last = notices.at(-1)
    if (last && above?.rule === possibleRule && above.class === 'body') last.spans[0].end = end
    else notices.push({rule: 'issue/possible-donors', params: {}, spans: [{start, end}]})
  }
  return notices
}

/**
 * What may be a list of donors, without the lines that are a menu's or a footer's: among lines of a site it is set
 * aside as well. `all` gives all lines with the classes that they have where lists are read like the rest.
 */
export function withLinesOfSite(
  lists: readonly LabeledUnit[],
  all: () => readonly LabeledUnit[]
): LabeledUnit[] {
  if (lists.every(({label}) => label.class !== 'body')) return [...lists]
  const byStart = new Map(all().map((unit) => [unit.start, unit.label]))
  return lists.map((unit) => {
    const other = byStart.get(unit.start)
    return unit.label.class === 'body' && other && siteClasses.has(other.class)
      ? {...unit, label: {...other, rule: possibleRule}}
      : unit
  })
}
