/**
 * The shape of saved web pages: which stretch of lines is the article, between menus and links.
 *
 * Each line is worth what it looks like, prose much and links less than nothing; the article is the
 * run of lines with the highest sum (maximum subsequence segmentation: Pasternack and Roth, 2009,
 * "Extracting article text from the web with maximum subsequence segmentation").
 */
import type {SegmentClass} from '../../../src/schema/evidence.ts'
import type {Unit} from '../stages.ts'
import {comparable, endsSentence} from '../text.ts'
import {toldHeadlineRule} from '../part-rules.ts'
import {callKindOf} from './call-words.ts'
import {endMarkOf} from './end-marks.ts'

/** A page has at least this many link-like lines, and at least this share of them. */
const fewestLinks = 8
/** So many of its lines are known to be of the site: a list of names alone makes no page. */
const fewestKnown = 2
/** Or it has so many links on both sides of its prose. */
const fewestAround = 4
/** What lines of a site are, wherever they stand. */
export const siteClasses: ReadonlySet<SegmentClass> = new Set([
  'menu',
  'nav',
  'share',
  'related',
  'copyright'
])
const linkShare = 0.2
/** A line of prose is worth its length, up to this. */
const longestCredit = 300
const linkCost = 20
/** What stands below a line such as "Comments" is rarely the article. */
const endCost = 200
/** Rule names of notices of the site. */
export const noticeRules = 'site-notices/'
/** Short, and no sentence: what links, buttons and labels look like. */
export function isLinkLike({text, wordCount}: Unit): boolean {
  return text.length <= 60 && wordCount <= 8 && !endsSentence(text)
}

/** Long, and no sentence: most often the headline of another article. */
const isTeaser = (unit: Unit) => !isLinkLike(unit) && !endsSentence(unit.text)

/** Most rules ask this of the same units. */
const knownWorth = new WeakMap<Unit, number>()

/** Characters that a line adds to the article, or takes from it. */
export function worth(unit: Unit): number {
  const before = knownWorth.get(unit)
  if (before !== undefined) return before
  const value = worthOf(unit)
  knownWorth.set(unit, value)
  return value
}

function worthOf(unit: Unit): number {
  const {text, label, wordCount: count} = unit
  if (endMarkOf(text) !== undefined) return -endCost
  // Notices stand among the paragraphs: they say nothing about where the article ends.
  if (label?.rule.startsWith(noticeRules) === true) return 0
  if (label && label.class !== 'body') return label.class === 'headline' ? 0 : -linkCost
  const sentence = endsSentence(text)
  if (text.length >= 80 && (sentence || count >= 40)) return Math.min(text.length, longestCredit)
  if (sentence && count >= 4) return Math.min(text.length, 60)
  return isLinkLike(unit) ? -linkCost : -linkCost / 2
}

export interface Run {
  readonly first: number
  readonly last: number
  readonly sum: number
}

/** The run of values with the highest positive sum. */
export function bestRun(values: readonly number[]): Run | undefined {
  let best: Run | undefined
  let first = 0
  let sum = 0
  for (const [index, value] of values.entries()) {
    if (sum <= 0) {
      first = index
      sum = 0
    }
    sum += value
    if (sum > 0 && (!best || sum > best.sum)) best = {first, last: index, sum}
  }
  return best
}

const endMarkCount = (units: readonly Unit[]) =>
  units.filter(({text, label}) => !label && endMarkOf(text) !== undefined).length

/** Buttons of other kinds than those that head what follows an article. */
const buttonCount = (units: readonly Unit[]) =>
  units.filter(({text, label}) => {
    if (label) return false
    const kind = callKindOf(text)
    return kind === 'share' || kind === 'ways'
  }).length

/** The page's title stands first, and the headline in it again above the article. */
const titleReach = 100
const shortestTitle = 4
function repeatsTitle([page, ...rest]: readonly Unit[]): boolean {
  const title = page ? comparable(page.text) : ''
  return rest.slice(0, titleReach).some(({text, wordCount}) => {
    return wordCount >= shortestTitle && text.length <= 300 && title.startsWith(comparable(text))
  })
}

/** A rule asks this several times of one state of a text. */
const knownPages = new WeakMap<readonly Unit[], boolean>()

/**
 * Whether the text is a page with its menus, not an article alone: many link-like lines, and either
 * lines that are known to be a site's, or links above the prose as well as below it.
 */
export function isPage(units: readonly Unit[]): boolean {
  const before = knownPages.get(units)
  if (before !== undefined) return before
  const answer = readsAsPage(units)
  knownPages.set(units, answer)
  return answer
}

/** Lines of a list of names, such as donors, look like links, and make no page however many they are. */
const isNamesOnly = ({label}: Unit) => label?.class === 'donor'

function readsAsPage(all: readonly Unit[]): boolean {
  const units = all.filter((unit) => !isNamesOnly(unit))
  const links = units.filter(isLinkLike).length
  const teasers = units.filter(isTeaser).length
  if (links < fewestLinks || links + teasers < units.length * linkShare) return false
  const known = units.filter(({label}) => label && siteClasses.has(label.class)).length
  const told = known + endMarkCount(units)
  if (known >= fewestKnown || told >= fewestKnown + 1) return true
  if (told + buttonCount(units) >= fewestKnown + 2) return true
  const run = articleRun(units)
  if (!run) return false
  const above = units.slice(0, run.first).filter(isLinkLike).length
  const below = units.slice(run.last + 1).filter(isLinkLike).length
  if (above >= fewestAround && below >= fewestAround) return true
  return (above >= fewestAround || below >= fewestAround) && repeatsTitle(units)
}

/** The lines of the article on a page, from index `from` on; `undefined` where there is no prose. */
export function articleRun(units: readonly Unit[], from = 0): Run | undefined {
  const run = bestRun(units.slice(from).map(worth))
  return run && {...run, first: run.first + from, last: run.last + from}
}

/** Rule name of the headline that stands right above a page's article. */
export const pageHeadlineRule = 'page-headlines/above-article'

/** Rule names of headlines that no guess is needed for any more. */
export const sureHeadlineRules: ReadonlySet<string> = new Set([pageHeadlineRule, toldHeadlineRule])

/** Index of that headline once it is labeled, else -1. */
export function pageHeadlineIndex(units: readonly Unit[]): number {
  return units.findLastIndex(({label}) => label !== undefined && sureHeadlineRules.has(label.rule))
}
