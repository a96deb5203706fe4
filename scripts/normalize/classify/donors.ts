/** Lists of donors and sponsors: a line of thanks that ends in a colon, and the names below it. */
import type {Unit} from '../stages.ts'
import {endsSentence, words} from '../text.ts'
import {labeled, type Rule} from './rule.ts'

const thanks =
  /\b(?:donors?|sponsors?|funders?|supporters?|benefactors?|underwrit\w+|made possible|generous(?:ly)?|contributions? (?:from|by)|support of)\b/iu
const bullet = /^(?:[•·▪◦‣*–—-]|\d{1,3}[.)])\s*/u

/** A list entry: bulleted, or a short line that is no sentence. */
const isEntry = (unit: Unit | undefined): unit is Unit =>
  unit !== undefined &&
  !unit.label &&
  (bullet.test(unit.text) || (words(unit.text).length <= 10 && !endsSentence(unit.text)))

const isHeading = (unit: Unit | undefined): unit is Unit =>
  unit !== undefined && !unit.label && words(unit.text).length <= 6 && !/[.:;,!?]$/.test(unit.text)

/** Labels the line of thanks, at least two entries that follow it, and a short heading above it. */
export const donors: Rule = (units) => {
  const list = new Set<Unit>()
  for (const [index, unit] of units.entries()) {
    if (unit.label || !unit.text.endsWith(':') || !thanks.test(unit.text)) continue
    const below = units.slice(index + 1)
    const firstOther = below.findIndex(
      (entry) => !isEntry(entry) || (entry.gap > 0 && !bullet.test(entry.text))
    )
    const entries = firstOther < 0 ? below : below.slice(0, firstOther)
    if (entries.length < 2) continue
    const above = units[index - 1]
    if (isHeading(above)) list.add(above)
    for (const member of [unit, ...entries]) list.add(member)
  }
  return units.map((unit) =>
    list.has(unit)
      ? labeled(
          unit,
          'donors/list',
          'donor',
          'A list of donors or sponsors, not part of the article.'
        )
      : unit
  )
}
