/**
 * Headlines of saved web pages. The first line is the page's title, `Headline - Section - Site`; the
 * headline stands again above the article.
 */
import type {Unit} from '../stages.ts'
import {comparable, words} from '../text.ts'
import {articleRun, isPage, pageHeadlineRule, type Run} from './page-shape.ts'
import {labeled, splitUnit, type Rule} from './rule.ts'

const separators =
  /\s+[-–—|»›·•:/~]+\s+|\s*[|»›]\s*|:\s+|(?<=\p{Script=Han})[-_](?=\p{Script=Han})/gu
/** A headline has at least this many words where nothing else tells it from a button. */
const fewestWords = 4
/** The name of a site or section at the end of a page's title has at most this many. */
const longestSite = 6
/** A headline lies at most this many lines above the prose: deck, byline, date, buttons. */
const reach = 30
/** A line is like the page's title when it shares this much of its words. */
const similar = 0.4
/** Of two places for the headline, the lower one counts when this share of the prose is below it. */
const proseShare = 0.6

/** Part of the page's title: from `start` to `end` of its text. */
interface Part {
  readonly start: number
  readonly end: number
}

/** The page's title as printed, without its last parts, and without its first part; longest first. */
function titleParts(text: string): Part[] {
  const breaks = [...text.matchAll(separators)]
    .map(({index, 0: mark}) => ({start: index, end: index + mark.length}))
    .filter(({start, end}) => start > 0 && end < text.length)
  const heads = breaks.map(({start}) => ({start: 0, end: start}))
  const tails = breaks.map(({end}) => ({start: end, end: text.length}))
  return [{start: 0, end: text.length}, ...heads, ...tails].toSorted(
    (a, b) => b.end - b.start - (a.end - a.start)
  )
}

/** Where the headline that is in the page's title stands again, the longest form first. */
function repeated(units: readonly Unit[], run: Run): {part: Part; places: Unit[]} | undefined {
  const [page] = units
  for (const part of page && !page.label ? titleParts(page.text) : []) {
    const form = comparable(page!.text.slice(part.start, part.end))
    if (form.split(' ').length < 2) continue
    const places = units
      .slice(1, run.last + 1)
      .filter((unit) => !unit.label && comparable(unit.text) === form)
    if (places.length > 0) return {part, places}
  }
  return undefined
}

/** The lowest place that still has most of the prose below it. */
function aboveProse(units: readonly Unit[], places: readonly Unit[], run: Run): Unit {
  const fits = (place: Unit) => {
    const below = articleRun(units, units.indexOf(place) + 1)
    return below !== undefined && below.sum >= run.sum * proseShare
  }
  // The lower a place, the less there is below it: half of those that are left are passed at a time.
  let low = 0
  let high = places.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (fits(places[middle]!)) low = middle + 1
    else high = middle
  }
  return places[Math.max(0, low - 1)]!
}

/** Share of the words of `line` that the page's title has too. */
function likeness(line: string, title: string): number {
  const known = new Set(comparable(title).split(' '))
  const own = comparable(line).split(' ')
  return own.filter((word) => known.has(word)).length / own.length
}

/** The line above the article that reads like a headline: one like the page's title, or the nearest. */
function aboveArticle(units: readonly Unit[], {first}: Run, title: string): Unit | undefined {
  const candidates = units.slice(Math.max(1, first - reach), first).filter(({text, label}) => {
    const count = words(text).length
    return (
      !label && count >= fewestWords && count <= 32 && text.length <= 220 && !/[.:;,]$/.test(text)
    )
  })
  const [best] = candidates.toSorted((a, b) => likeness(b.text, title) - likeness(a.text, title))
  if (best && likeness(best.text, title) >= similar) return best
  return words(title).length >= fewestWords ? undefined : candidates.at(-1)
}

/**
 * The page's title without the names of site and section at its end: short last parts, as long as
 * each stands in the page as a line of its own, or is the last one of all.
 */
function withoutSite(text: string, units: readonly Unit[]): Part {
  const lines = new Set(units.map((unit) => comparable(unit.text)))
  const heads = titleParts(text).filter(({start, end}) => start === 0 && end < text.length)
  let part: Part = {start: 0, end: text.length}
  for (const head of heads) {
    const cut = text.slice(head.end, part.end)
    const first = part.end === text.length
    if (words(cut).length > longestSite || words(text.slice(0, head.end)).length < 3) break
    if (!first && !lines.has(comparable(cut))) break
    part = head
  }
  return part
}

const siteReason = 'Names of section and site in the title of the page.'

/** The page's title in its parts: the headline, and the names of section and site around it. */
function splitTitle(unit: Unit, {start, end}: Part, rule: string, reason?: string): Unit[] {
  const [before, rest] = start > 0 ? splitUnit(unit, start) : [undefined, unit]
  const [headline, after] = rest ? splitUnit(rest, end - (rest.start - unit.start)) : []
  return [
    ...(before ? [labeled(before, 'page-headlines/site', 'masthead', siteReason)] : []),
    ...(headline ? [labeled(headline, rule, 'headline', reason)] : []),
    ...(after ? [labeled(after, 'page-headlines/site', 'masthead', siteReason)] : [])
  ]
}

/** On a page: labels the headline, its repetitions, and the page's own title. */
export const pageHeadlines: Rule = (units) => {
  const run = isPage(units) ? articleRun(units) : undefined
  const [page] = units
  if (!run || !page || page.label) return units
  const again = repeated(units, run)
  const repetitions = new Set(again?.places)
  const part = again?.part ?? withoutSite(page.text, units.slice(1))
  const title = page.text.slice(part.start, part.end)
  const headline = again ? aboveProse(units, again.places, run) : aboveArticle(units, run, title)
  return units.flatMap((unit, index) => {
    if (unit === headline) return [labeled(unit, pageHeadlineRule, 'headline')]
    if (repetitions.has(unit)) {
      return [labeled(unit, 'page-headlines/repetition', 'headline', 'Repeats the headline.')]
    }
    if (index > 0 || unit.label) return [unit]
    if (again) return splitTitle(unit, part, 'page-headlines/repetition', 'Repeats the headline.')
    if (headline)
      return [labeled(unit, 'page-headlines/site', 'masthead', 'The title of the page.')]
    return splitTitle(unit, part, 'page-headlines/page-title')
  })
}
