/** Names on the line below what announces them: `By`, or `Posted on May 3, 2012 by`. */
import type {Unit} from '../stages.ts'
import type {Kind} from './header-line-kinds.ts'
import {isParagraph} from './header-zone.ts'
import {namesListed} from './name-lists.ts'
import {couldBeName, isFullName} from './person-names.ts'

/** Below one label stand at most so many names: from each of them all lines up to it are read. */
const mostNames = 60

/** A name below a label has at most this many words. */
const longestName = 5

/** A line that joins the names above and below it. */
const joint = /^(?:,|&|…|and|und|et|y|e|og|och|en|и)$/iu

const isJoint = (units: readonly Unit[], at: number): boolean => joint.test(units[at]!.text)

/** `Posted on May 3, 2012 by`, with the name on the next line. */
const opensName = (unit: Unit | undefined, kind: Kind | undefined) =>
  kind === 'date' && unit !== undefined && /\s(?:by|von|par|por|door)\s?:?$/iu.test(unit.text)

/** A longer line is no name, and would be gone through from each of its commas. */
const longestLine = 200

const endsInJoint = /[,&]$/u
/** Two to five words with capitals. */
const opensAsName =
  /^\p{Lu}[\p{L}\p{M}.'’-]*(?:\s\p{L}[\p{L}\p{M}.'’-]*){0,3}\s\p{Lu}[\p{L}\p{M}.'’-]*$/u

/** Without the figure of a footnote and the joint behind it: `Jane Doe0,`, `John Roe &`. */
const nameOf = ({text}: Unit): string =>
  text.length > longestLine
    ? text
    : text.replace(/(?:,\s?(?:PhD|MD|MPH|MSc|MA|RN))*\d{0,2}(?:,|\s?&)?$/u, '')

/** Names below one label, a line each: `By`, `Jane Doe,`, `John Roe`, or two names that surely are some. */
function isOneOfMany(units: readonly Unit[], at: number, last: number): boolean {
  const above = units[at]
  const name = nameOf(units[last]!)
  if (!above || !couldBeName(name)) return false
  // `Anna You,`: behind its joint the next line says that this one is a name, too.
  if (endsInJoint.test(above.text)) return opensAsName.test(nameOf(above))
  return couldBeName(nameOf(above)) && isFullName(name, 0)
}

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
  const first = Math.max(1, index - mostNames)
  while (label > first && (isJoint(units, label) || isOneOfMany(units, label, index)))
    label -= isJoint(units, label) ? 2 : 1
  return kinds.get(label) === 'label' || opensName(units[label], kinds.get(label))
}
