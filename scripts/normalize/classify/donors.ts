/** Lists of donors and sponsors: a line of thanks that ends in a colon, and the names below it. */
import type {Unit} from '../stages.ts'
import {bullet, endsSentence, words} from '../text.ts'
import {labelAll, type Rule} from './rule.ts'

const thanks =
  /\b(?:donors?|sponsors?|funders?|supporters?|benefactors?|underwrit\w+|made possible|generous(?:ly)?|contributions? (?:from|by)|support of)\b/iu

/** Announces names, and nothing else: what stands below it is a list even across blank lines. */
const announcement = /\b(?:donors|sponsors|funders|supporters|benefactors|underwriters)\s*:$/iu

/** A name, bulleted or on a short line; a sentence is the article's own. */
const isName = (line: string) =>
  !endsSentence(line) && words(line).length <= (bullet.test(line) ? 20 : 10)

/** A list entry; short lines may have been read as one paragraph. */
const isEntry = (unit: Unit | undefined): unit is Unit =>
  unit !== undefined && !unit.label && unit.text.split('\n').every(isName)

const isHeading = (unit: Unit | undefined): unit is Unit =>
  unit !== undefined && !unit.label && words(unit.text).length <= 6 && !/[.:;,!?]$/.test(unit.text)

/** The entries below a line of thanks; unbulleted ones end at a blank line unless names are announced. */
function entriesBelow(units: readonly Unit[], index: number): Unit[] {
  const announced = announcement.test(units[index]!.text)
  const entries: Unit[] = []
  for (let at = index + 1; at < units.length; at += 1) {
    const entry = units[at]
    if (!isEntry(entry)) break
    if (entry.gap > 0 && !announced && !bullet.test(entry.text)) break
    entries.push(entry)
  }
  return entries
}

const lines = (entries: readonly Unit[]) =>
  entries.reduce((sum, {text}) => sum + text.split('\n').length, 0)

/** Labels the line of thanks, at least two entries that follow it, and a short heading above it. */
export const donors: Rule = (units) => {
  const list = new Set<Unit>()
  for (const [index, unit] of units.entries()) {
    // An entry of a longer list: all below it is listed with it.
    if (list.has(unit)) continue
    if (unit.label || !unit.text.endsWith(':') || !thanks.test(unit.text)) continue
    const entries = entriesBelow(units, index)
    if (lines(entries) < 2) continue
    const above = units[index - 1]
    if (isHeading(above)) list.add(above)
    for (const member of [unit, ...entries]) list.add(member)
  }
  const reason = 'A list of donors or sponsors, not part of the article.'
  return labelAll(units, list, 'donors/list', 'donor', reason)
}
