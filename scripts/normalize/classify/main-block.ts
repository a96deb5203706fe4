/** Saved web pages: what stands above and below the article. */
import type {Unit} from '../stages.ts'
import {articleRun, isPage, pageHeadlineIndex, worth, type Run} from './page-shape.ts'
import {labeled, type Rule} from './rule.ts'

/** The run that begins at `from`, below a headline that is sure, and ends where its sum is highest. */
function runBelow(units: readonly Unit[], from: number): Run | undefined {
  let best: Run | undefined
  let sum = 0
  for (let index = from; index < units.length; index += 1) {
    sum += worth(units[index]!)
    if (sum > (best?.sum ?? 0)) best = {first: from, last: index, sum}
  }
  return best
}

/** Labels the lines of a page above and below its article, whose headline is known by its label. */
export const mainBlock: Rule = (units) => {
  if (!isPage(units)) return units
  const headline = pageHeadlineIndex(units)
  const run = (headline < 0 ? undefined : runBelow(units, headline + 1)) ?? articleRun(units)
  if (!run) return units
  return units.map((unit, index) => {
    if (unit.label || (index >= run.first && index <= run.last)) return unit
    return index < run.first
      ? labeled(
          unit,
          'main-block/above',
          'menu',
          'Stands above the article, among links of the page.'
        )
      : labeled(
          unit,
          'main-block/below',
          'related',
          'Stands below the article, among links of the page.'
        )
  })
}
