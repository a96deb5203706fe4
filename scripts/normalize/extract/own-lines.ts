/**
 * Lines of a saved page that are the article's own, by where they stand: in its header, right above its
 * prose, or below it with nothing between that heads something else. What stands elsewhere can be of a
 * teaser, a card or a box, whatever it says.
 */
import {authorNoteRule} from '../classify/author-notes.ts'
import {endMarkOf, headsAuthor} from '../classify/end-marks.ts'
import {headerZone, isParagraph, type HeaderZone} from '../classify/header-zone.ts'
import {isFullName, printedNameAt} from '../classify/person-names.ts'
import type {SegmentClass} from '../../../src/schema/evidence.ts'
import type {LabeledUnit} from '../stages.ts'
import {labelsOf} from '../time/date-lines.ts'
import {printedDates} from '../time/printed-dates.ts'

export type Zone = HeaderZone | undefined

export const zoneOf = (units: readonly LabeledUnit[]): Zone => headerZone(units)

/** Between a line that opens the text and its prose stand at most a button and a standfirst. */
const reachToProse = 3
/** Buttons, tags and the author's name stand between the prose and a line that closes it. */
const reachFromProse = 12

/** What tells about the article that it follows, or serves its reader. */
const attending: ReadonlySet<SegmentClass> = new Set([
  ...(['share', 'byline', 'issue', 'caption', 'copyright'] as const)
])

/** A paragraph of the article. */
export const isProse = (unit: LabeledUnit | undefined): boolean =>
  unit !== undefined && unit.label.class === 'body' && isParagraph(unit)

/** A line of readers' comments. */
export const isOfComments = (unit: LabeledUnit | undefined): boolean =>
  unit?.label.rule === 'page-tail/comments'

/** A line that is nothing but a name, or heads words about the author. */
const isOfAuthor = ({text}: LabeledUnit): boolean =>
  (isFullName(text, 0) && printedNameAt(text, 0) === text.trim()) ||
  (endMarkOf(text) === 'links' && headsAuthor(text))

/** Whether a line stands in the header, below its headline or above it. */
export const isInHeader = (zone: Zone, index: number): boolean =>
  zone !== undefined && index >= zone.above && index < zone.end

/** Whether a line stands right above prose of the article. */
export const opensProse = (units: readonly LabeledUnit[], index: number): boolean =>
  units.slice(index + 1, index + 1 + reachToProse).some(isProse)

const longestLine = 120
const kindsOf = (unit: LabeledUnit | undefined): readonly string[] =>
  unit === undefined || unit.text.length > longestLine
    ? []
    : labelsOf(unit.text, printedDates(unit.text))

/** `Published: 3 May 2012` with `Updated: 4 May 2012` in or right beside it: teasers print no change. */
export const isBesideChange = (units: readonly LabeledUnit[], index: number): boolean =>
  kindsOf(units[index]).includes('published') &&
  [units[index - 1], units[index], units[index + 1]].some((unit) =>
    kindsOf(unit).includes('changed')
  )

/** Whether only lines that attend an article stand between its prose and a line below; `skips`: others that do. */
export function closesProse(
  units: readonly LabeledUnit[],
  index: number,
  skips: (unit: LabeledUnit) => boolean = () => false
): boolean {
  for (let at = index - 1; at >= Math.max(0, index - reachFromProse); at -= 1) {
    const unit = units[at]!
    if (skips(unit)) continue
    if (isProse(unit)) return true
    const isNote = unit.label.rule === authorNoteRule
    if (!attending.has(unit.label.class) && !isNote && !isOfAuthor(unit)) return false
  }
  return false
}
