/**
 * What stands on a page between its headline and the first paragraph: standfirst, names, sections,
 * buttons, links to other articles.
 */
import type {Unit} from '../stages.ts'
import {bullet, endsSentence, words} from '../text.ts'
import {isPage, pageHeadlineIndex} from './page-shape.ts'
import {extent} from './extent.ts'
import {isParagraph} from './paragraphs.ts'
import {labeled, type Rule} from './rule.ts'
import {siteWordShare} from './site-words.ts'

/** Byline and date stand above the article when no more than this share of its prose is above them. */
const mostAbove = 0.15
/** And at most this many lines below the headline. */
const reach = 25
const longestShort = 120
const shortestDeck = 5
/** It is one of so many lines below the headline. */
const deckReach = 4
const longestDeck = 220
/** Fewer short lines in a row may be a dateline or a subhead. */
const shortestRun = 2

const bylineLike = /^(?:by|von|por|par|di|door|av|af|przez|oleh)\s+\p{Lu}\S*(?:\s+\S+){0,5}$/iu
const isBylineLike = ({text}: Unit) => text.length <= 60 && bylineLike.test(text)
const isAboutArticle = (unit: Unit) =>
  unit.label?.class === 'byline' || unit.label?.class === 'issue' || isBylineLike(unit)

/** Index of the last byline or date line above the article, or of the headline where there is none. */
function lastAbout(units: readonly Unit[], headline: number): number {
  const size = (unit: Unit) => (isParagraph(unit) ? extent(unit.text) : 0)
  const whole = units.slice(headline + 1).reduce((sum, unit) => sum + size(unit), 0)
  let above = 0
  let found = headline
  for (let index = headline + 1; index < Math.min(units.length, headline + reach); index += 1) {
    above += size(units[index]!)
    if (above > whole * mostAbove) break
    if (isAboutArticle(units[index]!)) found = index
  }
  return found
}

/** A sentence, or what could be an entry of a list: the article may begin with it. */
const mayBegin = ({text, wordCount}: Unit) =>
  (endsSentence(text) && wordCount >= 6 && siteWordShare(text, wordCount) < 0.2) ||
  bullet.test(text) ||
  /[:：]$|\d\s?(?:%|[€$£]|[a-z]{1,3})?$/.test(text)

/** Index of the first line of the article itself. */
function firstLine(units: readonly Unit[], from: number): number {
  const first = units.findIndex(
    (unit, index) => index >= from && (isParagraph(unit) || (!unit.label && mayBegin(unit)))
  )
  return first < 0 ? from : first
}

/** Runs of unlabeled lines in `units[from, to)` that are no paragraphs. */
function shortRuns(units: readonly Unit[], from: number, to: number): Unit[][] {
  const runs: Unit[][] = [[]]
  for (const unit of units.slice(from, to)) {
    if (unit.label || isBylineLike(unit)) continue
    if (isParagraph(unit) || unit.text.length > longestShort) runs.push([])
    else runs.at(-1)!.push(unit)
  }
  return runs
}

/** Names and section titles have capitals, a standfirst has words of grammar. */
const mostlyLower = 0.4
function lowerShare(text: string): number {
  const all = words(text)
  return all.filter((word) => /^\p{Ll}/u.test(word)).length / Math.max(1, all.length)
}

const couldBeDeck = (unit: Unit) => {
  const {text, wordCount, label} = unit
  return (
    !label &&
    !isBylineLike(unit) &&
    !bullet.test(text) &&
    !/^\d+[.)]/.test(text) &&
    wordCount >= shortestDeck &&
    text.length <= longestDeck &&
    siteWordShare(text, wordCount) < 0.2 &&
    (endsSentence(text) || lowerShare(text) >= mostlyLower)
  )
}

/** A run whose lines mostly begin with a figure or bullet is a list of the article. */
const isList = (run: readonly Unit[]) =>
  run.filter(({text}) => /^\p{N}/u.test(text) || bullet.test(text)).length > run.length / 2

const reason = 'Stands between the headline and the first paragraph, and is no sentence.'

/** Labels the lines around byline and date, and the standfirst where it is the first of them. */
export const pageHead: Rule = (units) => {
  const headline = isPage(units) ? pageHeadlineIndex(units) : -1
  if (headline < 0) return units
  const about = lastAbout(units, headline)
  const first = firstLine(units, about + 1)
  const opening = units.slice(headline + 1, Math.max(about, first)).filter(({label}) => !label)
  const deck = opening.slice(0, deckReach).find(couldBeDeck)
  const above = shortRuns(units, headline + 1, about).flat()
  const below = shortRuns(units, about + 1, first).filter((run) => run.length >= shortestRun)
  const chrome = new Set([above, ...below].filter((run) => !isList(run)).flat())
  return units.map((unit) => {
    if (unit === deck) return labeled(unit, 'page-head/deck', 'deck')
    return chrome.has(unit) ? labeled(unit, 'page-head/short-lines', 'menu', reason) : unit
  })
}
