/** Headlines and decks in the lines above the prose. */
import {opensWire} from '../datelines.ts'
import type {Unit} from '../stages.ts'
import {comparable, printedValue, words} from '../text.ts'
import {labelsOf} from '../time/date-lines.ts'
import {readAboutLine} from './about-lines.ts'
import {unspaced, wordExtent} from './extent.ts'
import {fullDates, otherWords} from './header-line-kinds.ts'
import {labeled, proseZone, type Rule} from './rule.ts'
import {signsAboveDate, signsText} from './signing-lines.ts'
import {isTimeAgo} from './time-ago.ts'

/** A mail address, a telephone number or an address of the web: how to reach somebody. */
const reaches = /\S@\S+\.\p{L}|(?<!\d)\d{3}[-. ]\d{4}(?!\d)|https?:|www\./u

/** What stands above a headline and is about the copy or the issue: `[Reel 14, frame 223]`, `From the issue dated …`. */
const ofCopy =
  /^\[[^\]]*\d[^\]]*\]$|^reprinted (?:with|by) |^(?:from|in) the (?:\S+ )?(?:issue|edition) (?:dated|of) |^(?:weekend|week-end|sunday|late|early|city|final|national|evening|morning) edition, |^(?:from|aus|de|da|uit|fra|från|из)\s?:\s/iu

/** A line that gives a date and little else, or that says when and by whom the text was published. */
function isAboutText(text: string): boolean {
  if (text.length > 120) return false
  const dates = fullDates(text)
  return (
    dates.length > 0 &&
    (labelsOf(text, dates).some((label) => label !== 'none') || otherWords(text, dates) <= 2)
  )
}

/**
 * Whether a line says how to reach somebody, or when the text was published, or opens the story of an
 * agency: no headline does.
 */
export const isNotice = (text: string): boolean =>
  reaches.test(text) || ofCopy.test(text) || isTimeAgo(text) || isAboutText(text) || opensWire(text)

/** A headline is set in at most so many lines. */
const mostLines = 3

/** What a headline can look like: a few words, capital or figure first, no full stop. */
export function couldBeHeadline(unit: Unit): boolean {
  if (unit.label) return false
  const text = printedValue(unit.text)
  if (text.length > 220) return false
  const count = unspaced(text) ? wordExtent(text) : words(text).length
  if (count < 3 || count > 32) return false
  // Of so many lines is a stanza.
  if (unit.text.split('\n').length > mostLines) return false
  if (isNotice(text)) return false
  // Old papers end a headline in capitals with a stop.
  const isSet = /\p{Lu}{3}/u.test(text) && !/\p{Ll}/u.test(text) && text.endsWith('.')
  if (/[.:;,]["'”’)]*$/.test(text) && !/\.{3}$/.test(text) && !isSet) return false
  return /^["'“„‘‚«»‹¿¡(]*[\p{Lu}\p{Lo}\p{N}\p{Script=Georgian}【「『《[［]/u.test(text)
}

/** A line that stands more than once: sites print the headline in the page title and again above the text. */
export const repeatedHeadlines: Rule = (units) => {
  const zone = proseZone(units)
  const head = units.slice(0, zone?.first ?? units.length).filter(couldBeHeadline)
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

/** Above date and byline a shorter line can be the author's. */
const shortestDeck = 5

/** The first candidate above the prose, when no headline is known yet; a second one is its deck. */
export const headlineAboveProse: Rule = (units) => {
  if (units.some((unit) => unit.label?.class === 'headline')) return units
  const zone = proseZone(units)
  if (!zone) return units
  // What follows a dateline is the story, however short its first line is.
  const wire = units.slice(0, zone.first).findIndex(({text}) => opensWire(text))
  const candidates = units
    .slice(0, wire < 0 ? zone.first : Math.min(wire, zone.first))
    .filter((unit) => couldBeHeadline(unit) && !signsText(unit.text))
  const [headline] = candidates
  if (!headline) return units
  const position = units.indexOf(headline)
  const next = units[position + 1]
  // Its date and byline may stand between deck and text.
  const between = units.slice(position + 2, zone.first)
  const apart =
    next !== undefined &&
    words(next.text).length >= shortestDeck &&
    !readAboutLine(next.text).announced
  const ends =
    between.length === 0 ||
    (apart && between.every(({label}) => label?.class === 'byline' || label?.class === 'issue'))
  const isDeck =
    next !== undefined &&
    candidates.includes(next) &&
    ends &&
    !signsAboveDate(next, units[position + 2])
  const deck = isDeck ? next : undefined
  return units.map((unit) => {
    if (unit === headline) return labeled(unit, 'headlines/above-prose', 'headline')
    if (unit === deck) return labeled(unit, 'headlines/deck', 'deck')
    return unit
  })
}
