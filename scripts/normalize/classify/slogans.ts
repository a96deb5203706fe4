/**
 * Slogans of papers, in the lines between a paper's name or volume number and its date. The headline
 * stands there as well in most clippings: `The Times`, `Peres in Baku`, `June 29, 2009`.
 */
import type {Unit} from '../stages.ts'
import {endsSentence, words} from '../text.ts'
import {unspaced} from './extent.ts'
import {readAboutLine} from './about-lines.ts'
import {isFirstName} from '../names/first-names.ts'
import {nameEnd} from './header-line-kinds.ts'
import {couldBeHeadline, isNotice} from './headlines.ts'
import {isPage} from './page-shape.ts'
import {couldBeName} from './person-names.ts'
import {labeled, proseZone, type Rule} from './rule.ts'

const mostWords = 12
/** Slogan, headline and deck. */
const mostLines = 3
/** A headline of few words is one where nothing else can be. */
const fewestWordsOfShort = 2

const isQuotedWhole = (text: string) => /^["'“‘«].*["'”’»]$/u.test(text)
const isIssueLine = (unit: Unit | undefined) =>
  unit?.label?.class === 'issue' || unit?.label?.class === 'masthead'
const isNumbered = (unit: Unit | undefined) =>
  unit?.label?.rule === 'issue-lines/number' || unit?.label?.class === 'masthead'

/** What a slogan can look like: a few words, and no sentence; one word alone is none. */
function couldBeSlogan(unit: Unit): boolean {
  const {text, label} = unit
  const count = words(text).length
  return (
    !label &&
    !endsSentence(text.replace(/["'”’»]$/u, '')) &&
    !(nameEnd.test(text) && namesAuthor(unit)) &&
    count <= mostWords &&
    (count > 1 || unspaced(text))
  )
}

/** What names the author: with `By`, or nothing but a name. */
function namesAuthor({text}: Unit): boolean {
  const name = text.replace(nameEnd, '')
  return readAboutLine(text).announced || (couldBeName(name) && isFirstName(words(name)[0] ?? ''))
}

/** Whether a line can be the headline: of fewer words than others, where `short` lines count. */
function couldHead(unit: Unit, short: boolean): boolean {
  if (namesAuthor(unit)) return false
  if (couldBeHeadline(unit)) return true
  const {text, label, wordCount} = unit
  return (
    short &&
    !label &&
    wordCount >= fewestWordsOfShort &&
    wordCount <= 3 &&
    !isNotice(text) &&
    /^\p{Lu}[^.:;,]*$/u.test(text)
  )
}

/** Index of the line below the lines without a label that begin here. */
function endOfRun(units: readonly Unit[], start: number): number {
  let end = start
  while (end < units.length && !units[end]!.label) end += 1
  return end
}

/**
 * Whether the second of two lines is the deck of the first: longer than a slogan's neighbor can be, or
 * set right below it where the paper's name is set apart.
 */
const isDeck = (first: Unit, second: Unit): boolean =>
  words(second.text).length > mostWords || (first.gap > 0 && second.gap === 0)

/**
 * Index of the headline among the lines from `start` to below `end`; -1 where another line, above the
 * paper or between date and prose, is more likely the headline. Of two lines the later one is it.
 */
function headlineBetween(units: readonly Unit[], start: number, end: number): number {
  const zone = proseZone(units)
  if (isPage(units) || !zone || zone.first < end) return -1
  if (units.slice(0, start).some((unit) => couldHead(unit, false))) return -1
  if (units.slice(end, zone.first).some((unit) => couldHead(unit, true))) return -1
  const lines = units.slice(start, end)
  const long = lines.findLastIndex((unit) => couldHead(unit, false))
  const found = long < 0 ? lines.findLastIndex((unit) => couldHead(unit, true)) : long
  const [first, second] = lines
  if (found === 1 && couldHead(first!, false) && isDeck(first!, second!)) return start
  return found < 0 ? -1 : start + found
}

/** What the lines between paper and date are, by index. */
interface Lines {
  readonly headline: number
  readonly slogans: readonly number[]
}

function linesBetween(units: readonly Unit[], start: number, end: number): Lines {
  const [above, below] = [units[start - 1], units[end]]
  const none: Lines = {headline: -1, slogans: []}
  const alone = end - start === 1
  if (
    alone &&
    isIssueLine(above) &&
    isIssueLine(below) &&
    (isNumbered(above) || isNumbered(below))
  ) {
    const headline = headlineBetween(units, start, end)
    return {headline, slogans: headline < 0 ? [start] : []}
  }
  const dated = isIssueLine(below) || below?.label?.class === 'byline'
  if (!isNumbered(above) || !dated || end - start > mostLines) return none
  const headline = headlineBetween(units, start, end)
  return {
    headline,
    slogans: Array.from({length: Math.max(0, headline - start)}, (_, at) => start + at)
  }
}

/**
 * A line between the paper's name or volume number and its date is the paper's slogan, unless it is the
 * headline; so is a line quoted whole beside one of them. A line between two dates is a headline.
 */
export const slogans: Rule = (units) => {
  const headlines = new Set<number>()
  const found = new Set<number>()
  for (let start = 0; start < units.length; start += 1) {
    const end = endOfRun(units, start)
    if (end === start) continue
    const between = linesBetween(units, start, end)
    headlines.add(between.headline)
    for (const index of between.slogans) found.add(index)
    start = end
  }
  return units.map((unit, index) => {
    const beside =
      isQuotedWhole(unit.text) && (isIssueLine(units[index - 1]) || isIssueLine(units[index + 1]))
    if (headlines.has(index) || !couldBeSlogan(unit) || !(found.has(index) || beside)) return unit
    return labeled(unit, 'headlines/slogan', 'masthead', 'A slogan of the paper.')
  })
}
