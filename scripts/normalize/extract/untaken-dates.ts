/** Days printed at the head or foot of a text that no rule could take for its own. */
import {writeEdtf} from '../../../src/lib/edtf.ts'
import type {SegmentClass} from '../../../src/schema/evidence.ts'
import type {LabeledUnit, Range, Structured} from '../stages.ts'
import {endsSentence} from '../text.ts'
import {printedDates, type PrintedDate} from '../time/printed-dates.ts'

/** Lines at either end of a text that can print its day. */
const headLines = 5
const footLines = 2
/** A day so near the beginning of a paragraph is that of its place line. */
const opening = 40
const longestLine = 160

/** Where days of other things stand. */
const foreign: ReadonlySet<SegmentClass> = new Set([
  ...(['headline', 'related', 'caption', 'credit', 'menu', 'nav'] as const)
])

/** A printed day, and where it stands in the rendition. */
export interface UntakenDate extends Range {
  /** EDTF. */
  readonly value: string
}

/** `BAKU, `, `Irkutsk (dpa) - Dienstag, `: a place line in front of its day; `On ` is prose. */
const placeLine = /(?:^|[,.()[\]—–:|-]\s*(?:\p{L}+,?\s)?)$/u

/** Whether a line only tells of the day, as prose does. */
const isTold = ({text}: LabeledUnit, {start}: PrintedDate): boolean =>
  (text.length > longestLine || endsSentence(text)) &&
  (start > opening || !placeLine.test(text.slice(0, start)))

/** The whole days at the edges of a text, without those that stand in `known` ranges. */
export function untakenDates({units}: Structured, known: readonly Range[]): UntakenDate[] {
  const lines = units.filter(({label}) => label.class !== 'blank' && !foreign.has(label.class))
  const edges = new Set([...lines.slice(0, headLines), ...lines.slice(-footLines)])
  return [...edges].flatMap((unit) =>
    printedDates(unit.text.slice(0, longestLine)).flatMap((date): UntakenDate[] => {
      const value = date.precision === 'day' ? writeEdtf(date.days) : undefined
      const at = {start: unit.start + date.start, end: unit.start + date.end}
      const isKnown = known.some(({start, end}) => start < at.end && at.start < end)
      return value === undefined || isKnown || isTold(unit, date) ? [] : [{...at, value}]
    })
  )
}
