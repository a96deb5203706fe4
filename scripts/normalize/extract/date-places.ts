/** Where dates stand in a text: in its header, beside its byline, below it. */
import {citationRule} from '../classify/citations.ts'
import {closingRule} from '../classify/closing-places.ts'
import {isDatedList} from '../classify/dated-teasers.ts'
import {aboveRule, belowRule, signatureRule} from '../classify/header-lines.ts'
import {pageNumberRule} from '../classify/issue-lines.ts'
import {isCutOff, isParagraph, type HeaderZone} from '../classify/header-zone.ts'
import {blockRule} from '../classify/heads-in-blocks.ts'
import {isToldAbove} from '../classify/part-dates.ts'
import {isPage} from '../classify/page-shape.ts'
import {unknownRule} from '../classify/unknown-mastheads.ts'
import {keptClasses, type SegmentClass} from '../../../src/schema/evidence.ts'
import type {LabeledUnit} from '../stages.ts'
import {isDateLine, labelsOf} from '../time/date-lines.ts'
import {printedDates} from '../time/printed-dates.ts'

const companions: ReadonlySet<SegmentClass> = new Set(['headline', 'deck', 'byline'])

const between: ReadonlySet<string> = new Set([pageNumberRule, unknownRule, blockRule])

/** Whether a headline, deck, byline or volume number stands right above or below. */
function isAccompanied(units: readonly LabeledUnit[], index: number): boolean {
  // A page number, or the paper's name, stands between date and headline.
  const isBetween = (at: number) => between.has(units[at]?.label.rule ?? '')
  return [
    units[isBetween(index - 1) ? index - 2 : index - 1],
    units[isBetween(index + 1) ? index + 2 : index + 1]
  ].some(
    (unit) =>
      unit !== undefined &&
      (companions.has(unit.label.class) || unit.label.rule === 'issue-lines/number')
  )
}

const lookingBack = /\b(?:this day in|on this day|today in history|years ago today)\b/iu

/** A bare date between two paragraphs: those of comments stand below a name. */
const headsPart = (units: readonly LabeledUnit[], index: number): boolean =>
  [units[index - 1], units[index + 1]].every((unit) => unit !== undefined && isParagraph(unit))

const fewestParts = 2

/** `Correction: May 11, 2008`: the day of a change to the whole text heads no part of it. */
const isOfChange = (text: string): boolean =>
  labelsOf(text, printedDates(text)).every((label) => label === 'changed')

/** Whether date lines head parts of the text, or it looks back on a day. */
export function isChronology(units: readonly LabeledUnit[]): boolean {
  const page = isPage(units)
  const heads = units.filter(({label, text}, index) => {
    const dated = label.class === 'issue' || keptClasses.includes(label.class)
    if (!dated || text.length > 120 || !isDateLine(text)) return false
    if (isToldAbove(units, index) || isOfChange(text)) return false
    return page
      ? headsPart(units, index) && /^\D{0,20}\d.*\d{4}\D*$/u.test(text)
      : label.class !== 'issue'
  })
  // Between standfirst and text a page prints its own date.
  if (new Set(heads.map(({text}) => text)).size >= (page ? fewestParts : 1)) return true
  return units.some(({label, text}) => label.class === 'headline' && lookingBack.test(text))
}

export type Place = 'header' | 'above' | 'beside' | 'top' | 'signature' | 'below'

/** The place of a line; `body` is the index of the first paragraph. */
export function placeOf(
  units: readonly LabeledUnit[],
  index: number,
  zone: HeaderZone | undefined,
  body: number
): Place {
  const {rule} = units[index]!.label
  if (rule === citationRule) return body >= 0 && index > body ? 'signature' : 'beside'
  if (rule === signatureRule || rule === closingRule) return 'signature'
  if (rule === aboveRule) return 'above'
  if (rule === belowRule) return 'header'
  if (zone && index >= zone.above && index < zone.end) {
    if (index >= zone.start) return 'header'
    return isDatedList(units, zone.start) || isCutOff(units, index, zone.start) ? 'top' : 'above'
  }
  if (body >= 0 && index > body) return 'below'
  // The title of a saved page is a headline far from the article.
  const accompanied = isAccompanied(units, index) && !(zone && index < 3 && isPage(units))
  return accompanied ? 'beside' : 'top'
}
