/** How likely a line of a page is its headline: by its likeness to the page's title, and by its place. */
import type {Unit} from '../stages.ts'
import {comparable} from '../text.ts'
import {endsInCredit, saysCaption} from './caption-forms.ts'
import {isAboutPage, isSignedAndDated} from './page-about-lines.ts'
import {endsPath} from './page-paths.ts'
import {longest, type Page} from './page-outline.ts'
import {isLinkLike} from './page-shape.ts'
import {matchScore, titleMatcher, type Match} from './page-titles.ts'

/** A headline has at least this many words where nothing else tells it from a button. */
const fewestWords = 4
const mostWords = 32
/** A line that does not match the title is a headline only this near above the prose. */
const reach = 30
/** With its author or date right below it, this near. */
const signedReach = 60
/** A line like the title may stand so many lines below the first long line. */
const reachInside = 20
/** Of two places for the headline, the lower one counts when this share of the prose is below it. */
const proseShare = 0.6

export interface Candidate {
  readonly unit: Unit
  readonly match: Match
  readonly score: number
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

/** A caption, or who made the picture. */
const isOfPicture = (text: string) =>
  endsInCredit(text) || saysCaption(text) || slashedNames.test(text)

/** Posts of others that a page shows end in the short addresses of their platform. */
const tweeted = /(?:pic\.twitter\.com|pic\.x\.com|https?:\/\/t\.co)\/\w+\s*$/u

/** A line that does not match the title must look like a headline and stand above the prose. */
function couldBe(page: Page, index: number, {kind}: Match, onPath: boolean): boolean {
  const {units, prose, counts} = page
  const unit = units[index]!
  const {text, label, wordCount} = unit
  if (label || wordCount > mostWords || text.length > longest || isOfPicture(text)) return false
  if (tweeted.test(text)) return false
  if (kind === 'head' || kind === 'part') return true
  if (
    /(?:[:;,]|\bby)$/u.test(text) ||
    (kind !== 'within' && text.endsWith('.')) ||
    isAboutPage(unit)
  )
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
