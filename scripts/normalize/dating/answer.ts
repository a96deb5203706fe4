/** The date keys of the record, from what the evidence allows. */
import {edtfBounds, writeEdtf} from '../../../src/lib/edtf.ts'
import {formatDay} from '../../../src/lib/epoch-days.ts'
import type {Article} from '../../../src/schema/article.ts'
import {hull, intersect, sameDays} from './day-set.ts'
import type {Solution} from './solve.ts'

export type DateDecisions = Pick<
  Article,
  'date' | 'dateEarliest' | 'dateLatest' | 'dateLikely' | 'dateBasis'
>

/** The stated date that alone is the answer. */
function statedEdtf({certain}: Solution): string | undefined {
  return certain.from.find(
    ({basis, edtf, days}) =>
      basis === 'stated' && edtf !== undefined && sameDays(days, certain.days)
  )?.edtf
}

/** The interval from the first to the last likely day, when it is narrower than the certain one. */
function likelyEdtf({certain, likely}: Solution): string | undefined {
  const wide = hull(certain.days)
  const narrow = hull(likely.days)
  if (!narrow || (wide && sameDays([wide], [narrow]))) return undefined
  return writeEdtf(intersect([narrow], wide ? [wide] : [narrow]))
}

/** `date` and its companions; only `dateBasis` when nothing bounds it. */
export function dateDecisions(solution: Solution): DateDecisions {
  const stated = statedEdtf(solution)
  const date = stated ?? writeEdtf(solution.certain.days)
  const likely = likelyEdtf(solution)
  const whole = hull(solution.certain.days)
  const bounds =
    date !== undefined && stated !== undefined
      ? edtfBounds(date)
      : {
          ...(typeof whole?.from === 'number' && {earliest: formatDay(whole.from)}),
          ...(typeof whole?.to === 'number' && {latest: formatDay(whole.to)})
        }
  return {
    ...(date !== undefined && {date}),
    ...(bounds.earliest !== undefined && {dateEarliest: bounds.earliest}),
    ...(bounds.latest !== undefined && {dateLatest: bounds.latest}),
    ...(likely !== undefined && {dateLikely: likely}),
    dateBasis: date === undefined ? 'unknown' : stated === undefined ? 'inferred' : 'stated'
  }
}
