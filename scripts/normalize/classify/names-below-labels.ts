/** Names on the line below what announces them: `By`, or `Posted on May 3, 2012 by`. */
import type {Unit} from '../stages.ts'
import type {Kind} from './header-line-kinds.ts'
import {isParagraph} from './header-zone.ts'
import {namesListed} from './name-lists.ts'

/** A name below a label has at most this many words. */
const longestName = 5

/** A line that joins the names above and below it. */
const joint = /^(?:,|&|and|und|et|y|e)$/iu

/** `Posted on May 3, 2012 by`, with the name on the next line. */
const opensName = (unit: Unit | undefined, kind: Kind | undefined) =>
  kind === 'date' && unit !== undefined && /\s(?:by|von|par|por|door)\s?:?$/iu.test(unit.text)

/** Whether a line is the name below `By`, or one of several that joints part. */
export function isBelowLabel(
  units: readonly Unit[],
  index: number,
  kinds: ReadonlyMap<number, Kind>
): boolean {
  const unit = units[index]!
  if (isParagraph(unit) || joint.test(unit.text)) return false
  if (unit.wordCount > longestName && !namesListed(unit.text)) return false
  let label = index - 1
  while (label > 1 && joint.test(units[label]!.text)) label -= 2
  return kinds.get(label) === 'label' || opensName(units[label], kinds.get(label))
}
