/**
 * Lines about the article on a saved web page, between headline and first paragraph: `Redaktion - 31.
 * Januar 2022`, `Crime Published On May 10, 2022 01:52 PM`.
 */
import {printedDates} from '../time/printed-dates.ts'
import {endsSentence} from '../text.ts'
import {articleRun, isPage, pageHeadlineIndex} from './page-shape.ts'
import {labeled, type Rule} from './rule.ts'

const longest = 120

/** Labels short lines that hold a full date and are no sentence. */
export const pageDateLines: Rule = (units) => {
  if (!isPage(units)) return units
  const headline = pageHeadlineIndex(units)
  const run = headline < 0 ? undefined : articleRun(units, headline + 1)
  if (!run) return units
  return units.map((unit, index) => {
    if (unit.label || index <= headline || index > run.first + 1) return unit
    if (unit.text.length > longest || endsSentence(unit.text)) return unit
    const full = printedDates(unit.text).some(({precision}) => precision === 'day')
    return full
      ? labeled(unit, 'page-date-lines/date', 'issue', 'A line about the article, with its date.')
      : unit
  })
}
