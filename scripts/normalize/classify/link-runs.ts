/** Menus without known words: runs of short lines that are no sentences, above or below the prose. */
import type {Unit} from '../stages.ts'
import {endsSentence, words} from '../text.ts'
import {labeled, proseZone, type Rule} from './rule.ts'

/** Fewer lines than this may be a headline with its deck and byline. */
const shortestRun = 4

const isLinkLike = (unit: Unit) =>
  !unit.label && words(unit.text).length <= 5 && unit.text.length <= 40 && !endsSentence(unit.text)

/** Labels runs of at least four link-like lines, counting lines already known as chrome. */
export const linkRuns: Rule = (units) => {
  const zone = proseZone(units)
  if (!zone) return units
  const menu = new Set<Unit>()
  const regions = [units.slice(0, zone.first), units.slice(zone.last + 1)]
  for (const region of regions) {
    let run: Unit[] = []
    for (const unit of [...region, undefined]) {
      if (unit && (isLinkLike(unit) || unit.label?.class === 'menu')) run.push(unit)
      else {
        if (run.length >= shortestRun) for (const member of run) menu.add(member)
        run = []
      }
    }
  }
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
