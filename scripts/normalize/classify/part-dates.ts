/**
 * Dates that head parts of a text: `From our files`, with `Aug. 4, 1965` above each of its paragraphs.
 * They are the article's own words, and none is the day of the paper.
 */
import type {Unit} from '../stages.ts'
import {endsSentence} from '../text.ts'
import {isBareDate} from './header-line-kinds.ts'
import {isPage} from './page-shape.ts'

const fewestParts = 2
/** `50 years ago` right above a date says what that date is. */
const looksBack =
  /^\W*(?:\d{1,3}|ten|twenty(?:-five)?|fifty|seventy-five|one hundred|a (?:century|hundred))\s(?:years?\s)?ago\W*$/iu

const isSentence = (unit: Unit | undefined) =>
  unit !== undefined && !unit.label && endsSentence(unit.text)

/** Whether the line above a date says that it is one of a past year. */
export const isToldAbove = (units: readonly Unit[], index: number): boolean =>
  looksBack.test(units[index - 1]?.text ?? '')

/** The lines of a text that are such dates; on pages, dates between paragraphs are those of comments. */
export function partDates(units: readonly Unit[]): ReadonlySet<Unit> {
  if (isPage(units)) return new Set()
  const heads = units.filter(
    ({text, label}, index) =>
      (!label || label.class === 'issue') && isSentence(units[index + 1]) && isBareDate(text)
  )
  const several = new Set(heads.map(({text}) => text)).size >= fewestParts
  const opening = units.findIndex(isSentence)
  const isBelow = (unit: Unit) => several && opening >= 0 && units.indexOf(unit) > opening
  const isTold = (unit: Unit) => isToldAbove(units, units.indexOf(unit))
  // Above the opening words, a date is the paper's own as long as nothing says otherwise.
  return new Set(heads.filter((unit) => isBelow(unit) || isTold(unit)))
}
