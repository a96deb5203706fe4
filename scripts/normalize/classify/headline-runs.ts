/** Headlines of other articles among the paragraphs of a page: lines in capitals, or several in a row. */
import type {Unit} from '../stages.ts'
import {words} from '../text.ts'
import {isPage} from './page-shape.ts'
import {labeled, type Rule} from './rule.ts'
import {isTitleCase} from './title-case.ts'

/** One or two may be subheads. */
const shortestRun = 3
/** Shorter ones are names of works and products, or entries of a list. */
const shortest = 40
/** A shorter line in capitals is a subhead, or an outcry. */
const shortestCapitals = 50
const fewestCapitals = 6

const isShouted = (text: string) =>
  text.length >= shortestCapitals &&
  text.length <= 160 &&
  !/\p{Ll}|[.:,;]$/u.test(text) &&
  words(text).filter((word) => /^\p{Lu}/u.test(word)).length >= fewestCapitals

/** By index: whether the line is one of a run of headlines that no colon announces. */
function inRuns(units: readonly Unit[]): boolean[] {
  const found = units.map(() => false)
  let start = 0
  for (let index = 0; index <= units.length; index += 1) {
    const unit = units[index]
    if (unit && !unit.label && unit.text.length >= shortest && isTitleCase(unit.text)) continue
    const announced = start > 0 && /[:：]$/.test(units[start - 1]!.text)
    if (index - start >= shortestRun && !announced) found.fill(true, start, index)
    start = index + 1
  }
  return found
}

/** Labels such lines on a page. */
export const headlineRuns: Rule = (units) => {
  if (!isPage(units)) return units
  const runs = inRuns(units)
  return units.map((unit, index) =>
    !unit.label && (runs[index] || isShouted(unit.text))
      ? labeled(unit, 'headline-runs/other', 'related', 'Points to other articles of the site.')
      : unit
  )
}
