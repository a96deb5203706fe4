/**
 * What follows an article on its page: comments, links to other articles with their teasers, words
 * about the author and the site. It begins at a line that heads such things, unless the article
 * itself goes on below.
 */
import type {Unit} from '../stages.ts'
import {endsSentence} from '../text.ts'
import {opensWithAuthor, tellsAuthor} from './biographies.ts'
import {isThread} from './comment-threads.ts'
import {endMarkOf, headsAuthor} from './end-marks.ts'
import {isPage, noticeRules, pageHeadlineIndex, siteClasses} from './page-shape.ts'
import {extent} from './extent.ts'
import {lastParagraph} from './last-paragraphs.ts'
import {isParagraph} from './paragraphs.ts'
import {priceListEnd} from './price-lists.ts'
import {labeled, type Rule} from './rule.ts'
import {isSignedList} from './signed-teasers.ts'
import {asksConsent, isAdvertisement, siteWordShare} from './site-words.ts'
import {isLongLine, isTeaserRow} from './teaser-rows.ts'

/** An article has at least so much prose; less above a mark is a standfirst or caption. */
const fewestAbove = 300
const fewestAboveComments = 150
/** With so much prose above, a heading of comments ends the article whatever stands below. */
const enoughAbove = 800
/** The article goes on where its prose below has this share of what is above. */
const restShare = 0.06
/** Headlines in a row are of the article's own list where long lines below have a larger share. */
const longShare = 0.3
/** A paragraph this long is no teaser. */
const longestTeaser = 600
const opensQuotation = /^["“„«]/

export interface Tail {
  readonly first: number
  readonly kind: 'comments' | 'links'
}

/** Notices to readers stand among the paragraphs as well: a row of them ends nothing. */
const isNotice = ({label}: Unit) => label?.rule.startsWith(noticeRules) === true
const isSiteLine = (unit: Unit | undefined) =>
  unit !== undefined &&
  (unit.label
    ? siteClasses.has(unit.label.class) && !isNotice(unit)
    : unit.text.length <= 60 && siteWordShare(unit.text, unit.wordCount) > 0.5)

/** Above a teaser stands its headline: a line of several words that is no sentence. */
const isTeaserHeadline = (unit: Unit | undefined) =>
  unit !== undefined && !isSiteLine(unit) && !endsSentence(unit.text)

/** Whether a paragraph below a mark reads like more of the article, by what stands around it. */
function goesOn(units: readonly Unit[], index: number): boolean {
  const unit = units[index]!
  if (!isParagraph(unit) || !endsSentence(unit.text)) return false
  if (tellsAuthor(unit.text) || asksConsent(unit.text)) return false
  const [above, below] = [units[index - 1], units[index + 1]]
  if (unit.text.length > longestTeaser || opensQuotation.test(unit.text)) return true
  if ((above && isParagraph(above)) || (below && isParagraph(below))) return true
  // Right below `See also`, with no headline between, the article itself goes on.
  if (above && endMarkOf(above.text) === 'links') return !headsAuthor(above.text)
  return !isTeaserHeadline(above)
}

/** By index: characters of such units above it. */
const sumsOf = (units: readonly Unit[], counts: (index: number) => boolean): number[] =>
  units.reduce<number[]>(
    (sums, unit, index) => {
      sums.push(sums[index]! + (counts(index) ? extent(unit.text) : 0))
      return sums
    },
    [0]
  )

const isAd = ({text}: Unit) => isAdvertisement(text)

const isForm = ({label}: Unit) =>
  label?.class === 'copyright' ||
  label?.rule === 'boilerplate/furniture' ||
  label?.rule === 'promotions/call'
/** Articles go on with a quotation; forms and teasers do not. */
const isSpoken = (unit: Unit | undefined) =>
  unit !== undefined && !unit.label && opensQuotation.test(unit.text) && endsSentence(unit.text)
/** Lines of the site in a row, or one form or notice of rights. */
const isSiteRow = (units: readonly Unit[], index: number) =>
  (isForm(units[index]!) && !isSpoken(units[index + 1])) ||
  opensWithAuthor(units[index]!.text) ||
  [units[index], units[index + 1]].every((unit) => isSiteLine(unit) && !isAd(unit!))
/** Where the tail of a page begins whose article begins at `from`. */
function tailOf(units: readonly Unit[], from: number): Tail | undefined {
  const prose = sumsOf(units, (index) => isParagraph(units[index]!))
  const article = sumsOf(units, (index) => goesOn(units, index))
  const long = sumsOf(units, (index) => isLongLine(units[index]!))
  const marks = units.map(({text}) => endMarkOf(text))
  const goods = priceListEnd(units, from)
  let stop = units.length
  let tail: Tail | undefined
  for (let index = units.length - 1; index >= from; index -= 1) {
    const above = prose[index]! - prose[from]!
    const {label} = units[index]!
    if (label && !siteClasses.has(label.class)) continue
    const mark = marks[index]
    const enough = above >= enoughAbove || article.at(-1)! - article[index]! <= above
    if (mark === 'comments' && above >= fewestAboveComments && (enough || isThread(units, index))) {
      tail = {first: index, kind: 'comments'}
      stop = index
    } else if (
      index > goods &&
      above >= fewestAbove &&
      (mark === 'links' ||
        isSiteRow(units, index) ||
        isSignedList(units, index) ||
        (isTeaserRow(units, index) && long[stop]! - long[index]! <= above * longShare))
    ) {
      if (article[stop]! - article[index]! < above * restShare) {
        tail = {first: index, kind: 'links'}
        stop = index
      }
    }
  }
  return tail
}

const reasons = {
  comments: 'Stands below the article, where readers comment.',
  links: 'Stands below the article, among links and words about the site.'
}

/** Labels the tail of a page. */
export const pageTail: Rule = (units) => {
  if (!isPage(units)) return units
  const from = pageHeadlineIndex(units) + 1
  const tail = tailOf(units, from)
  if (!tail) return units
  const last =
    tail.kind === 'links'
      ? lastParagraph(units, from, tail.first, (index) => goesOn(units, index))
      : -1
  return units.map((unit, index) =>
    unit.label || index < tail.first || index === last
      ? unit
      : labeled(unit, `page-tail/${tail.kind}`, 'related', reasons[tail.kind])
  )
}
