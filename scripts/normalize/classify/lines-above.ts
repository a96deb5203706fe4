/**
 * Lines of a site above the headline of a text that is no page: a clipping copied with the menu, the
 * buttons or the page number on top. What could be a headline too is taken for a line of the site only
 * where a headline stands below it.
 */
import type {Unit} from '../stages.ts'
import {endsSentence} from '../text.ts'
import {couldBeHeadline} from './headlines.ts'
import {isPage} from './page-shape.ts'
import {labeled, proseZone, type Rule} from './rule.ts'
import {readSiteLine, type SiteLine} from './site-lines.ts'

/** They stand among so many first lines. */
const reach = 8
const reason = 'A line of the site above the headline.'

/** Whether a later line above the prose is a headline, by form or by the byline or date right below it. */
function hasHeadlineBelow(units: readonly Unit[], index: number, end: number): boolean {
  return units.slice(index + 1, end).some((unit, at) => {
    if (unit.label) return unit.label.class === 'headline'
    if (readSiteLine(unit.text)) return false
    if (couldBeHeadline(unit)) return true
    const next = units[index + 2 + at]
    const isAbout = next?.label?.class === 'byline' || next?.label?.class === 'issue'
    return isAbout && unit.wordCount > 0 && /^["'“„‘‚«»‹¿¡]?[\p{Lu}\p{Lo}]/u.test(unit.text)
  })
}

const mostOfBlock = 6
const isShort = ({text, label, wordCount}: Unit) =>
  label !== undefined || (wordCount <= mostOfBlock && !endsSentence(text))

/** Index behind the first block, a few short lines that a blank line parts from what follows; 0 without one. */
function endOfBlock(units: readonly Unit[], end: number): number {
  const gap = units.slice(0, end).findIndex(({gap: blank}, index) => index > 0 && blank > 0)
  return gap > 0 && units.slice(0, gap).every(isShort) ? gap : 0
}

/** Whether a headline stands here right above a byline or date: what is in the block above it is not one. */
function isHeadline(units: readonly Unit[], index: number): boolean {
  const [unit, next] = [units[index], units[index + 1]]
  if (!unit || !couldBeHeadline(unit)) return false
  return next?.label?.class === 'byline' || next?.label?.class === 'issue'
}

/** Labels such lines where no headline is known. */
export const linesAbove: Rule = (units) => {
  if (isPage(units) || units.some(({label}) => label?.class === 'headline')) return units
  const end = Math.min(proseZone(units)?.first ?? units.length, reach)
  const found = new Map<Unit, SiteLine>()
  for (const [index, unit] of units.slice(0, end).entries()) {
    if (unit.label) continue
    const line = readSiteLine(unit.text)
    // What stands below the headline is read by other rules.
    if (!line) break
    if (line.sure || hasHeadlineBelow(units, index, end)) found.set(unit, line)
  }
  if (found.size === 0) return units
  // `Sign up`, below a menu, in a language whose buttons are not known.
  const block = endOfBlock(units, end)
  if (units.slice(0, block).some((unit) => found.has(unit)) && isHeadline(units, block))
    for (const unit of units.slice(0, block))
      if (!unit.label && !found.has(unit))
        found.set(unit, {class: 'menu', sure: false, byForm: true})
  return units.map((unit) => {
    const line = found.get(unit)
    return line
      ? labeled(unit, `lines-above/${line.byForm ? 'by-form' : line.class}`, line.class, reason)
      : unit
  })
}
