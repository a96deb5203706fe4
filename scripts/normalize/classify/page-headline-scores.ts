/** How likely a line of a page is its headline: by its likeness to the page's title, and by its place. */
import type {Unit} from '../stages.ts'
import {comparable} from '../text.ts'
import {endsInCredit} from './caption-forms.ts'
import {isAboutPage, isSignedAndDated} from './page-about-lines.ts'
import {endsPath} from './page-paths.ts'
import {articleRun, isLinkLike, isPage, worth, type Run} from './page-shape.ts'
import {matchScore, titleMatcher, titleParts, type Match} from './page-titles.ts'

/** A headline has at least this many words where nothing else tells it from a button. */
const fewestWords = 4
const mostWords = 32
export const longest = 220
/** A line that does not match the title is a headline only this near above the prose. */
const reach = 30
/** With its author or date right below it, this near. */
const signedReach = 60
/** A line like the title may stand so many lines below the first long line. */
const reachInside = 20
/** Of two places for the headline, the lower one counts when this share of the prose is below it. */
const proseShare = 0.6

/** The highest sum of a run of lines that begins at each index or below. */
function sumsBelow(units: readonly Unit[]): number[] {
  let from = 0
  let best = 0
  return units
    .toReversed()
    .map((unit) => {
      from = worth(unit) + Math.max(0, from)
      best = Math.max(best, from)
      return best
    })
    .toReversed()
}

export interface Candidate {
  readonly unit: Unit
  readonly match: Match
  readonly score: number
}

/** What is known about all lines of a page. */
export interface Page {
  readonly units: readonly Unit[]
  readonly run: Run
  /** Index of the first long line of the run. */
  readonly prose: number
  readonly below: readonly number[]
  /** How often each line stands, as compared. */
  readonly counts: ReadonlyMap<string, number>
}

/** What the end of the path is worth. */
const pathScore = 4

/** With less of the prose below it, a line is no headline, however like the title it is. */
const leastProse = 0.25
const proseAbovePenalty = 3
/** An author and a date, one after the other, stand below few lines but headlines. */
const signedTwice = 1

/** What a line's place is worth: above most of the prose, near author and date, not among links. */
function placeScore({units, run, prose, below}: Page, index: number): number {
  const share = (below[index + 1] ?? 0) / run.sum
  const most = share >= proseShare ? 3 : share < leastProse ? -proseAbovePenalty : 0
  const distance = prose - index
  const near = distance <= 0 ? 0 : distance <= 4 ? 2 : distance <= 12 ? 1 : 0
  const next = units.slice(index + 1, index + 5)
  const about = next.filter(isAboutPage).length + (next.some(isSignedAndDated) ? 1 : 0)
  const aboutBelow = units.slice(index + 1, index + 4).some(isAboutPage)
  const signed = aboutBelow
    ? 2 + (about > 1 ? signedTwice : 0)
    : isAboutPage(units[index - 1])
      ? 1
      : 0
  const links = [-1, 0, 1].every((step) => {
    const unit = units[index + step]
    return unit !== undefined && !isAboutPage(unit) && isLinkLike(unit)
  })
  return most + near + signed - (links ? 1.5 : 0)
}

/** `Jane Doe/The Magazine`: who made the picture. */
const slashedNames = /^\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]+){1,3}\/\p{Lu}[\p{L}.’' -]{2,40}$/u

/** A line that does not match the title must look like a headline and stand above the prose. */
function couldBe(page: Page, index: number, {kind}: Match, onPath: boolean): boolean {
  const {units, prose, counts} = page
  const unit = units[index]!
  const {text, label, wordCount} = unit
  if (label || wordCount > mostWords || text.length > longest || endsInCredit(text)) return false
  if (slashedNames.test(text)) return false
  if (kind === 'head' || kind === 'part') return true
  if (/(?:[:;,]|\bby)$/u.test(text) || (kind !== 'within' && text.endsWith('.')) || isAboutPage(unit))
    return false
  const signed = units.slice(index + 1, index + 4).some(isAboutPage)
  const distance = prose - index
  const fewest = onPath ? 1 : kind === 'within' ? 2 : fewestWords
  // Notices of the site may read like prose above the headline.
  const twice = counts.get(comparable(text)) === 2
  const about = signed || twice || isAboutPage(units[index - 1])
  if (distance <= 0 && !(kind === 'like' && about && -distance <= reachInside)) return false
  return wordCount >= fewest && distance <= (signed ? signedReach : reach)
}

/** The names of a site stand often, and last in the title. */
function namePenalty({counts}: Page, {match, unit}: Omit<Candidate, 'score'>, title: string) {
  if (match.kind !== 'part') return 0
  const last = match.part?.end === title.length
  const often = (counts.get(comparable(unit.text)) ?? 0) > 2
  const short = match.count <= (last ? 4 : 2)
  return (short ? 2 : 0) + (often ? 1 : 0)
}

const cutPenalty = 2

/** All lines that can be the headline, with their scores. */
export function candidatesOf(page: Page, title: string): Candidate[] {
  const matchOf = titleMatcher(title)
  return page.units.slice(1).flatMap((unit, offset) => {
    const index = offset + 1
    const match = unit.label ? {kind: 'none' as const, count: 0} : matchOf(unit.text)
    const onPath = endsPath(page.units, index)
    if (!couldBe(page, index, match, onPath)) return []
    // Other lines of a page cut the headline short.
    const cut = match.kind === 'within' && /(?:…|\.{3})$/u.test(unit.text) ? cutPenalty : 0
    const score =
      Math.max(matchScore(match), onPath ? pathScore : 0) +
      placeScore(page, index) -
      namePenalty(page, {match, unit}, title) -
      cut
    return [{unit, match, score}]
  })
}

/** A line of the run that is worth this much is a paragraph. */
const paragraph = 80

/** Whether the first line reads like a page's title: its head stands again as a line. */
function standsAgain(units: readonly Unit[]): boolean {
  const [first] = units
  if (!first || first.label || first.text.length > longest) return false
  const heads = new Set(
    titleParts(first.text)
      .filter(({start, end}) => start === 0 && end < first.text.length)
      .map(({end}) => comparable(first.text.slice(0, end)))
      .filter((form) => form.includes(' '))
  )
  return units.slice(1).some(({text}) => text.length <= longest && heads.has(comparable(text)))
}

/** A page, or a text whose title's parts stand again as lines. */
export function pageOf(units: readonly Unit[]): Page | undefined {
  const run = articleRun(units)
  if (!run || !(isPage(units) || standsAgain(units))) return undefined
  const counts = new Map<string, number>()
  for (const {text} of units) {
    const form = text.length <= longest ? comparable(text) : ''
    counts.set(form, (counts.get(form) ?? 0) + 1)
  }
  const first = units.findIndex((unit, index) => index >= run.first && worth(unit) >= paragraph)
  return {units, run, prose: first < 0 ? run.first : first, below: sumsBelow(units), counts}
}
