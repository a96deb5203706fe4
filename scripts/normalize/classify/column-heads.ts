/**
 * The names of columns in which papers print again what they reported long ago: `From our files`, above
 * `25 years ago` or a date. The name of the column is the headline, whatever stands above it.
 */
import {printedDates} from '../time/printed-dates.ts'
import {numberPattern} from '../time/number-words.ts'
import type {Unit} from '../stages.ts'
import {labeled, type Rule} from './rule.ts'

const names =
  /^\W*(?:from\s+(?:our|the)\s+(?:files|archives?|back\s+issues)|(?:looking|a\s+look)\s+back(?:\s*[:–—-]\s.{2,50})?|(?:out\s+of|from)\s+the\s+past|yesteryears?|days\s+gone\s+by|years\s+(?:ago|back)|nostalgia|(?:down\s+)?memory\s+lane)\W*$/iu
const count = String.raw`[\p{L}\d-]{1,20}`
const yearsAgo = new RegExp(
  String.raw`^\P{L}*(?:(?:${numberPattern}|one\s+hundred|a\s+hundred|half\s+a\s+century|a\s+century)(?:\s+years)?\s+(?:ago|back)(?:\s+(?:today|this\s+(?:week|month)))?(?:\s+(?:in|from)\s+(?:the|our)\s.{2,40})?|il\s+y\s+a\s+${count}\s+ans|vor\s+${count}\s+jahren|hace\s+${count}\s+años|há\s+${count}\s+anos|${count}\s+(?:anni\s+fa|jaar\s+geleden|лет\s+(?:тому\s+)?назад|lat\s+temu)|för\s+${count}\s+år\s+sedan|לפני\s+${count}\s+שנ(?:ה|ים))\W*$`,
  'iu'
)

/** Such a name stands among the first lines. */
const reach = 3
/** What it heads follows at once. */
const near = 2

/** Whether a line is the name of such a column. */
export const isColumnName = (text: string): boolean => names.test(text)

/** `50 years ago`, above what is printed again. */
export const isYearsAgo = (text: string): boolean => yearsAgo.test(text)

const isOfThePast = ({text}: Unit) => isYearsAgo(text) || printedDates(text)[0]?.start === 0

/** Labels the name of the column as the headline. */
export const columnHeads: Rule = (units) => {
  const at = units
    .slice(0, reach)
    .findIndex(({text, label}) => !label && text.length <= 60 && isColumnName(text))
  if (at < 0 || !units.slice(at + 1, at + 1 + near).some(isOfThePast)) return units
  return units.map((unit, index) =>
    index === at ? labeled(unit, 'column-heads/name', 'headline') : unit
  )
}
