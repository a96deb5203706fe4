/** Lines of a header that say where a report was written: `TBILISI, March 29, 1996`. */
import type {SegmentClass} from '../../../src/schema/evidence.ts'
import type {LabeledUnit, Range} from '../stages.ts'

const headers: ReadonlySet<SegmentClass> = new Set(['dateline', 'issue'])
const above: ReadonlySet<SegmentClass> = new Set(['headline', 'deck', 'byline'])
const longest = 80

/** What stands before a region: a town and a comma. */
const town = /^[([]?(?:\p{Lu}[\p{L}\p{M}.'’ -]{1,30},\s)?$/u
/** What stands behind the place: perhaps its region, and the day. */
const day =
  /^\.?(?:,\s[\p{L}\p{M}. ]{2,25})?,\s(?:\p{L}+\.?,?\s){0,2}\d[\p{L}\d.,/ -]{0,25}[)\]]?$/u

/**
 * The units that can be place lines: those of a header below the headline or the byline. Above them, the
 * head of a paper prints where it appears.
 */
export function placeLines(units: readonly LabeledUnit[]): ReadonlySet<LabeledUnit> {
  const first = units.findIndex(({label}) => above.has(label.class))
  return new Set(
    first < 0
      ? []
      : units
          .slice(first + 1)
          .filter(({label, text}) => headers.has(label.class) && text.length <= longest)
  )
}

/** Whether a name in such a line is the place, or its region: a day follows, and no more. */
export const opensPlaceLine = (text: string, {start, end}: Range): boolean =>
  town.test(text.slice(0, start)) && day.test(text.slice(end).trimEnd())
