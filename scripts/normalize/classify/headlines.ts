/** Headlines, decks, and the slogans of mastheads, in the lines above the prose. */
import type {Unit} from '../stages.ts'
import {comparable, endsSentence, printedValue, words} from '../text.ts'
import {unspaced, wordExtent} from './extent.ts'
import {labeled, proseZone, type Rule} from './rule.ts'

/** What a headline can look like: a few words, capital or figure first, no full stop. */
function couldBeHeadline(unit: Unit): boolean {
  const text = printedValue(unit.text)
  const count = unspaced(text) ? wordExtent(text) : words(text).length
  if (unit.label || text.length > 220 || count < 3 || count > 32) return false
  if (/[.:;,]["'”’)]*$/.test(text) && !/\.{3}$/.test(text)) return false
  return /^["'“‘«¿¡(]*[\p{Lu}\p{Lo}\p{N}\p{Script=Georgian}【「『《]/u.test(text)
}

const isQuotedWhole = (text: string) => /^["'“‘«].*["'”’»]$/u.test(text)

/** A line that stands more than once: sites print the headline in the page title and again above the text. */
export const repeatedHeadlines: Rule = (units) => {
  const zone = proseZone(units)
  const head = units.filter(
    (unit, index) => couldBeHeadline(unit) && index < (zone?.first ?? units.length)
  )
  const counts = Map.groupBy(head, (unit) => comparable(unit.text))
  const printed = [...counts.values()].find((same) => same.length > 1)
  if (!printed) return units
  const repeated = new Set(printed)
  return units.map((unit) => {
    if (!repeated.has(unit)) return unit
    return unit === printed[0]
      ? labeled(unit, 'headlines/repeated', 'headline')
      : labeled(unit, 'headlines/repetition', 'headline', 'Repeats the headline.')
  })
}

const isIssueLine = (unit: Unit | undefined) =>
  unit?.label?.class === 'issue' || unit?.label?.class === 'masthead'
const isNumbered = (unit: Unit | undefined) =>
  unit?.label?.rule === 'issue-lines/number' || unit?.label?.class === 'masthead'

/**
 * A line between the paper's name or volume number and its date, or quoted whole beside one of them,
 * is the paper's slogan. A line between two dates is a headline.
 */
export const slogans: Rule = (units) =>
  units.map((unit, index) => {
    const {text} = unit
    if (unit.label || words(text).length > 12 || endsSentence(text.replace(/["'”’»]$/u, '')))
      return unit
    const [above, below] = [units[index - 1], units[index + 1]]
    const between =
      isIssueLine(above) && isIssueLine(below) && (isNumbered(above) || isNumbered(below))
    const beside = (isIssueLine(above) || isIssueLine(below)) && isQuotedWhole(text)
    if (!between && !beside) return unit
    return labeled(unit, 'headlines/slogan', 'masthead', 'A slogan of the paper.')
  })

/** The first candidate above the prose, when no headline is known yet; a second one is its deck. */
export const headlineAboveProse: Rule = (units) => {
  if (units.some((unit) => unit.label?.class === 'headline')) return units
  const zone = proseZone(units)
  if (!zone) return units
  const candidates = units.slice(0, zone.first).filter(couldBeHeadline)
  const [headline] = candidates
  if (!headline) return units
  const position = units.indexOf(headline)
  const next = units[position + 1]
  const deck = next && candidates.includes(next) && position + 2 === zone.first ? next : undefined
  return units.map((unit) => {
    if (unit === headline) return labeled(unit, 'headlines/above-prose', 'headline')
    if (unit === deck) return labeled(unit, 'headlines/deck', 'deck')
    return unit
  })
}
