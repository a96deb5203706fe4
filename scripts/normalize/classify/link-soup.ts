/** Links of a site that lost their lines: many in one, between bars or with nothing between them. */
import type {Unit} from '../stages.ts'
import {endsSentence} from '../text.ts'
import {isPage} from './page-shape.ts'
import {labeled, type Rule} from './rule.ts'

const fewestBars = 3
const fewestJoints = 5
/** By words: names such as McDonald are joined as well, but stand among others. */
const jointShare = 0.2
/** `NewsSport`, not `iPhone` or `BBC`. */
const joint = /\p{Ll}\p{Lu}(?=\p{Ll})/gu
const saysSomething = /\p{L}{2}/u

const barsOf = (text: string): readonly string[] => text.split('|')

/** Rows of a table have the same number of bars. */
const isRowLike = (unit: Unit | undefined, count: number) =>
  unit !== undefined && barsOf(unit.text).length === count

function isBarred(text: string, above: Unit | undefined, below: Unit | undefined): boolean {
  const parts = barsOf(text)
  if (parts.length <= fewestBars || !parts.every((part) => saysSomething.test(part))) return false
  return !isRowLike(above, parts.length) && !isRowLike(below, parts.length)
}

function isJoined({text, wordCount}: Unit): boolean {
  const joints = text.match(joint)?.length ?? 0
  return joints >= fewestJoints && joints >= wordCount * jointShare
}

/** Labels such lines of a page. */
export const linkSoup: Rule = (units) => {
  if (!isPage(units)) return units
  return units.map((unit, index) => {
    if (unit.label || endsSentence(unit.text)) return unit
    return isBarred(unit.text, units[index - 1], units[index + 1]) || isJoined(unit)
      ? labeled(unit, 'link-soup/line', 'menu', 'Many links of the site in one line.')
      : unit
  })
}
