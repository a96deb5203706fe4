/**
 * Copies that a site made for printing: first `The Paper: Headline`, the page's title, then its address and
 * `Printed from … on May 3, 2012`, and then the headline itself above byline and date.
 */
import type {Unit} from '../stages.ts'
import {comparable, words} from '../text.ts'
import {couldBeHeadline} from './headlines.ts'
import {isPage} from './page-shape.ts'
import {titleParts} from './page-titles.ts'
import {labeled, proseZone, type Rule} from './rule.ts'

/** The headline stands among so many first lines. */
const reach = 8
const fewestWords = 3

const address = /^(?:https?:\/\/|www\.)\S+$/iu
/** What sites and browsers print on such a copy. */
const printed =
  /^(?:printed\s(?:from|on|by|at)(?!\p{L})|print(?:er)?[- ](?:friendly|ready|version)(?!\p{L})|(?:this\s(?:article|page|story|document)\s)?(?:was\s)?printed\sfrom(?!\p{L})|page\s1\sof\s\d)/iu

const isOfCopy = ({text}: Unit): boolean =>
  text.length <= 160 && (address.test(text) || printed.test(text))

/** The line of a web archive above a page, with the moment of capture in its address. */
const captured = /^.{0,40}https?:\/\/\S{4,60}\/\d{14}(?:[a-z]{2}_)?\/https?:\/\/\S+$/u
const captureReason = 'The line of the web archive that the copy was saved from.'

/** Labels the line of a web archive that opens a text. */
export const captureLines: Rule = (units) => {
  const [first] = units
  if (!first || first.label || !captured.test(first.text)) return units
  return units.map((unit) =>
    unit === first ? labeled(unit, 'printed-copies/capture', 'masthead', captureReason) : unit
  )
}

/** Labels the page's title, the lines of the copy and the headline, where all three stand so. */
export const printedCopies: Rule = (units) => {
  const [title] = units
  if (!title || title.label || isPage(units)) return units
  const head = units.slice(1, Math.min(reach, proseZone(units)?.first ?? reach))
  const ofCopy = head.findIndex((unit) => !unit.label && isOfCopy(unit))
  if (ofCopy < 0) return units
  const parts = new Set(
    titleParts(title.text)
      .map(({start, end}) => title.text.slice(start, end))
      .filter((part) => part.length < title.text.length && words(part).length >= fewestWords)
      .map(comparable)
  )
  const headline = head
    .slice(ofCopy)
    .find((unit) => couldBeHeadline(unit) && parts.has(comparable(unit.text)))
  if (!headline) return units
  const above = new Set(head.slice(0, head.indexOf(headline)).filter(isOfCopy))
  return units.map((unit) => {
    if (unit === title)
      return labeled(unit, 'printed-copies/title', 'masthead', 'The title of the page.')
    if (unit === headline) return labeled(unit, 'printed-copies/headline', 'headline')
    return !unit.label && above.has(unit)
      ? labeled(unit, 'printed-copies/line', 'menu', 'What is printed on copies of the page.')
      : unit
  })
}
