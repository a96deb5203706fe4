/** The date keys of the record, from what the evidence allows. */
import {edtfBounds, writeEdtf} from '../../../src/lib/edtf.ts'
import {formatDay} from '../../../src/lib/epoch-days.ts'
import type {Article, DateBasis} from '../../../src/schema/article.ts'
import type {Constraint} from './constraint.ts'
import {hull, intersect, sameDays} from '../terms/day-set.ts'
import type {Solution} from './solve.ts'

export type DateDecisions = Pick<
  Article,
  'date' | 'dateEarliest' | 'dateLatest' | 'dateLikely' | 'dateBasis'
>

/** The stated date, or the curator's, that alone is the answer. */
function givenDate({certain}: Solution): Constraint | undefined {
  return certain.from.find(
    ({basis, edtf, days}) =>
      (basis === 'stated' || basis === 'corrected') &&
      edtf !== undefined &&
      sameDays(days, certain.days)
  )
}

function basisOf(date: string | undefined, given: Constraint | undefined): DateBasis {
  if (date === undefined) return 'unknown'
  if (given === undefined) return 'inferred'
  return given.basis === 'corrected' ? 'corrected' : 'stated'
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
  const given = givenDate(solution)
  const date = given?.edtf ?? writeEdtf(solution.certain.days)
  const likely = likelyEdtf(solution)
  const whole = hull(solution.certain.days)
  const bounds =
    date !== undefined && given !== undefined
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
    dateBasis: basisOf(date, given)
  }
}
