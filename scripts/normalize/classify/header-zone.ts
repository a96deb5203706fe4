/**
 * The header of an article: the lines around its headline that tell about it. Standfirst and caption
 * may stand between headline and date, so the header reaches past a short paragraph or two.
 */
import type {Unit} from '../stages.ts'
import {endsSentence} from '../text.ts'
import {commentsHeading} from './comment-words.ts'
import {labeledTitleRule} from './labeled-heads.ts'
import {articleRun, isPage, pageHeadlineIndex} from './page-shape.ts'
import {withoutAge} from './time-ago.ts'

/** Lines above the headline that can be its own: section and date. */
const reachAbove = 6
const reachElsewhere = 1
/** In a head whose lines have labels. */
const reachLabeled = 8
/** Where no headline is known, above the first line of the article. */
const reachUnknown = 12
/** Lines below it: buttons, captions and author boxes stand between headline and text. */
const reachBelow = 40
/** A standfirst is at most this long. */
const longestStandfirst = 400
/** On a page so many paragraphs may stand above the date; elsewhere it stands right at the headline. */
const paragraphsOnPages = 2
const paragraphsElsewhere = 1

/** Half-open ranges of indices, above and below the headline, and the headline's own index. */
export interface HeaderZone {
  readonly above: number
  /** -1 where none is known; the zone then begins at the article's first line. */
  readonly headline: number
  /** Index of the headline, or of the article's first line. */
  readonly start: number
  readonly end: number
  /** Index behind which paragraphs of the header stand. */
  readonly firstParagraph: number
  readonly page: boolean
}

/**
 * Whether a line of the site's own stands between: what is beyond it is the site's. Buttons for sharing
 * are the article's.
 */
export function isCutOff(units: readonly Unit[], index: number, start: number): boolean {
  return units
    .slice(index + 1, start)
    .some(({label}) => label?.rule.startsWith('chrome/') && label.class !== 'share')
}

/** A line of prose of some length, whatever its label. */
export function isParagraph({text, wordCount}: Unit): boolean {
  if (text.length < shortest) return false
  const own = text.length < longestNotice ? withoutAge(text) : text
  return own.length >= shortest && (endsSentence(own) || wordCount >= 40)
}
const shortest = 80
/** A date line with a notice of the text's age is at most this long. */
const longestNotice = 160

/** `5 Comments on …` with something below; a button of that name may stand in the header. */
export function opensComments(units: readonly Unit[], index: number): boolean {
  const {text, wordCount} = units[index]!
  if (text.length > longestStandfirst) return false
  if (
    /^\p{Lu}.{1,40}\s(?:says|said|sagt|schrieb|meint|dit|dice|disse|ha scritto|пишет)\s?:?$/iu.test(
      text
    )
  )
    return true
  return wordCount > 3 && commentsHeading.test(text)
}

function endBelow(units: readonly Unit[], from: number, paragraphs: number): number {
  let seen = 0
  // What stands below the last paragraph is no header.
  const last = units.findLastIndex((unit, index) => index >= from && isParagraph(unit))
  const limit = Math.min(last < 0 ? units.length : last + 1, from + reachBelow)
  for (let index = from; index < limit; index += 1) {
    const unit = units[index]!
    if (opensComments(units, index)) return index
    if (!isParagraph(unit)) continue
    seen += 1
    if (seen > paragraphs || unit.text.length > longestStandfirst) return index
  }
  return limit
}

/** Labels that later rules give must not move the header. */
const unlabeled = (units: readonly Unit[]): Unit[] =>
  units.map(({label, ...unit}) => (label?.class === 'headline' ? {...unit, label} : unit))

/** The header, when the text has a headline or is a page. */
export function headerZone(units: readonly Unit[]): HeaderZone | undefined {
  const page = isPage(units)
  const sure = pageHeadlineIndex(units)
  // On a page no other line is sure: its title, the first line, is far from the article.
  const headline =
    sure >= 0 ? sure : page ? -1 : units.findIndex(({label}) => label?.class === 'headline')
  const start = headline >= 0 ? headline : page ? (articleRun(unlabeled(units))?.first ?? -1) : -1
  if (start < 0) return undefined
  const from = headline >= 0 ? headline + 1 : start
  const end = endBelow(units, from, page ? paragraphsOnPages : paragraphsElsewhere)
  const reach = page
    ? headline < 0
      ? reachUnknown
      : reachAbove
    : units[headline]?.label?.rule === labeledTitleRule
      ? reachLabeled
      : reachElsewhere
  const paragraph = units.findIndex((unit, index) => index >= from && isParagraph(unit))
  return {
    above: Math.max(0, start - reach),
    headline,
    start,
    end,
    firstParagraph: paragraph < 0 ? units.length : paragraph,
    page
  }
}
