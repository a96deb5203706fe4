/** Menus without known words: runs of short lines that are no sentences, above or below the prose. */
import type {Unit} from '../stages.ts'
import {endsSentence, words} from '../text.ts'
import {isPage} from './page-shape.ts'
import {labeled, proseZone, type Rule} from './rule.ts'

/** Fewer lines than this may be a headline with its deck and byline. */
const shortestRun = 4

const isLinkLike = (unit: Unit) =>
  !unit.label && words(unit.text).length <= 5 && unit.text.length <= 40 && !endsSentence(unit.text)

const chromeClasses = new Set(['menu', 'nav', 'share', 'related', 'copyright'])
const isChrome = (unit: Unit | undefined) => chromeClasses.has(unit?.label?.class ?? '')

/** A menu in one line says nothing of the lines beside it. */
const isRowOfItself = ({label}: Unit) => label?.rule.startsWith('lines-above/') === true
const showsMenu = (unit: Unit) => isChrome(unit) && !isRowOfItself(unit)

/** Runs of link-like lines, known chrome among them, in one region of the text. */
function runsIn(region: readonly Unit[]): Unit[][] {
  const runs: Unit[][] = [[]]
  for (const unit of region) {
    if (isLinkLike(unit) || isChrome(unit)) runs.at(-1)!.push(unit)
    else runs.push([])
  }
  return runs.filter((run) => run.length >= shortestRun)
}

/**
 * Labels runs of at least four link-like lines above or below the prose that hold a known line of the
 * site: others may be the ingredients of a recipe, results, or names that end an article.
 */
export const linkRuns: Rule = (units) => {
  // On a page, what is not the article is known by now, and its lists are in it.
  if (isPage(units)) return units
  const zone = proseZone(units)
  if (!zone) return units
  const around = [...runsIn(units.slice(0, zone.first)), ...runsIn(units.slice(zone.last + 1))]
  const menu = new Set(around.filter((run) => run.some(showsMenu)).flat())
  return units.map((unit) =>
    menu.has(unit) && !unit.label
      ? labeled(
          unit,
          'link-runs/short-lines',
          'menu',
          'One of a run of short lines that are no sentences.'
        )
      : unit
  )
}
