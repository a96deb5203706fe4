/** Saved web pages: what stands above and below the article. */
import type {Unit} from '../stages.ts'
import {endsSentence} from '../text.ts'
import {endMarkOf} from './end-marks.ts'
import {beginsAlike, isListEntry} from './list-shape.ts'
import {articleRun, isPage, pageHeadlineIndex, siteClasses, worth, type Run} from './page-shape.ts'
import {isParagraph} from './paragraphs.ts'
import {priceListEnd} from './price-lists.ts'
import {labeled, type Rule} from './rule.ts'

/** The run that begins at `from`, below a headline that is sure, and ends where its sum is highest. */
function runBelow(units: readonly Unit[], from: number): Run | undefined {
  let best: Run | undefined
  let sum = 0
  for (let index = from; index < units.length; index += 1) {
    sum += worth(units[index]!)
    if (sum > (best?.sum ?? 0)) best = {first: from, last: index, sum}
  }
  return best
}

/** A button or two may stand between the headline and the first words of an article. */
const fewestLines = 2

/** Where nothing below the headline reads like prose, the article lasts until the first end mark. */
function untilMark(units: readonly Unit[], from: number): Run | undefined {
  const mark = units.findIndex(
    (unit, index) => index >= from && (isSite(unit) || endMarkOf(unit.text) !== undefined)
  )
  const own = mark < 0 ? [] : units.slice(from, mark).filter(({label}) => !label)
  return own.length < fewestLines ? undefined : {first: from, last: mark - 1, sum: 0}
}

const isTail = ({label}: Unit) => label?.rule.startsWith('page-tail/') === true
/** A run of links of the site ends what could be a list of the article. */
const isSite = ({label}: Unit) =>
  label?.class === 'menu' || label?.class === 'nav' || label?.class === 'copyright'

/** Short lines that a paragraph, or one longer than a teaser, makes up for. */
const paragraphGain = 8
const longGain = 20
const longParagraph = 350
const openingGain = 4

/** What a line below the last prose says for or against a list that belongs to the article. */
function listWorth(unit: Unit, above: string, below: string): number {
  if (unit.label) return 0
  if (isParagraph(unit)) return unit.text.length >= longParagraph ? longGain : paragraphGain
  return isListEntry(unit.text) || beginsAlike(unit.text, above, below) ? 1 : -1
}

/** Lines of several words below a colon are the list that it announces. */
const fewestListed = 5

/** Where the article ends when lists, tables and what stands between them are counted to it. */
function withLists(units: readonly Unit[], last: number): number {
  const announced = [units[last], units[last + 1]].some((unit) => /[:：]$/.test(unit?.text ?? ''))
  let sum = announced ? openingGain : 0
  let best = sum
  let end = last
  for (let index = last + 1; index < units.length; index += 1) {
    const unit = units[index]!
    if (isTail(unit) || isSite(unit)) break
    const own = listWorth(unit, units[index - 1]!.text, units[index + 1]?.text ?? '')
    sum += announced && !unit.label && unit.wordCount >= fewestListed ? Math.abs(own) : own
    if (sum > best && !unit.label) {
      best = sum
      end = index
    }
  }
  return end
}

/** Index of the first paragraph between the lines about the article and its longest prose. */
function openingAbove(units: readonly Unit[], first: number): number {
  const about = units.findLastIndex(
    ({label}, index) => index < first && (label?.class === 'byline' || label?.class === 'issue')
  )
  if (about < 0) return first
  const opening = units.findIndex(
    (unit, index) => index > about && index < first && !unit.label && isParagraph(unit)
  )
  return opening < 0 ? first : opening
}

/** So many lines of links, below the label that heads them, may part the first paragraphs of an article. */
const mostLinksBetween = 4

/**
 * Index of the first paragraph above a label and its links in the midst of an article: those weigh more
 * than a short opening paragraph, which is the article's all the same. Lines about an article part two.
 */
function openingAboveLinks(units: readonly Unit[], from: number): number {
  let first = from
  for (;;) {
    const reach = units.slice(Math.max(0, first - mostLinksBetween - 2), first)
    const at = reach.findLastIndex((unit) => isParagraph(unit) && endsSentence(unit.text))
    const between = reach.slice(at + 1)
    const isParted = at >= 0 && (between.length === 0 || between.some(isLinksLabel))
    if (!isParted || between.some(({label}) => label && !siteClasses.has(label.class))) return first
    first -= between.length + 1
  }
}

const isLinksLabel = ({text}: Unit) => endMarkOf(text) === 'links'

/** Prose above a headline that is this many times the prose below it is the article all the same. */
const mostProseAbove = 2
/** So much prose far below a headline that nothing but links follow is the article: the path to it ended in the headline. */
const fewestFarBelow = 600

/** Where the article stands, and the index of the headline that it stands below, or -1. */
function placeOfArticle(units: readonly Unit[]): {headline: number; run: Run | undefined} {
  const headline = pageHeadlineIndex(units)
  const whole = articleRun(units)
  if (headline < 0) return {headline, run: whole}
  const below = runBelow(units, headline + 1)
  const above = whole !== undefined && whole.last < headline ? whole.sum : 0
  if (above > mostProseAbove * (below?.sum ?? 0)) return {headline: -1, run: whole}
  const far = below === undefined && whole !== undefined && whole.first > headline
  if (far && whole.sum >= fewestFarBelow) return {headline: -1, run: whole}
  return {headline, run: below ?? untilMark(units, headline + 1) ?? whole}
}

const fewestHeadlineWords = 3

/** Where no headline is sure, the line right above those about the article may be one: it is kept. */
function lineAboveAuthor(units: readonly Unit[], first: number): number {
  const isAbout = ({label}: Unit) => label?.class === 'byline' || label?.class === 'issue'
  const at = units.findLastIndex((unit, index) => index < first && !isAbout(unit))
  const unit = units[at]
  return unit && at < first - 1 && unit.wordCount >= fewestHeadlineWords ? at : -1
}

/** Labels the lines of a page above and below its article, whose headline is known by its label. */
export const mainBlock: Rule = (units) => {
  if (!isPage(units)) return units
  const {headline, run} = placeOfArticle(units)
  const below = headline + 1
  if (!run) return units
  // Instructions and lists may part the opening words from the prose below: they are kept.
  const first = headline < 0 ? openingAboveLinks(units, openingAbove(units, run.first)) : run.first
  const last = withLists(units, Math.max(run.last, priceListEnd(units, below)))
  const kept = headline < 0 ? lineAboveAuthor(units, first) : -1
  return units.map((unit, index) => {
    if (unit.label || index === kept || (index >= first && index <= last)) return unit
    return index < first
      ? labeled(
          unit,
          'main-block/above',
          'menu',
          'Stands above the article, among links of the page.'
        )
      : labeled(
          unit,
          'main-block/below',
          'related',
          'Stands below the article, among links of the page.'
        )
  })
}
