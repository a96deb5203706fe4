/**
 * Headlines of saved web pages. The first line is most often the page's title, and the headline stands
 * again above the article, near its date and author. Every line is weighed by all of this.
 */
import {toldHeadlineRule} from '../part-rules.ts'
import {comparable} from '../text.ts'
import type {Unit} from '../stages.ts'
import {couldBeHeadline} from './headlines.ts'
import {isAboutPage} from './page-about-lines.ts'
import {candidatesOf, type Candidate} from './page-headline-scores.ts'
import {longest, pageOf, type Page} from './page-outline.ts'
import {isLinkLike, pageHeadlineRule} from './page-shape.ts'
import {withoutSite, type Part} from './page-titles.ts'
import {labeled, splitUnit, type Rule} from './rule.ts'

/** Below this, the title of the page is the better headline. */
const enough = 6

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

/** A standfirst scores at most this much more than the headline right above it. */
const mostOfDeck = 2.5
/** A headline that is printed with its section, or without, has so many words of its own. */
const fewestOwn = 3
const reachOwn = 6

const isUnlike = ({match}: Candidate) => match.kind === 'like' || match.kind === 'none'

const siteReach = 3
/** Below a path that ends in the page's title, and a section, stands the headline. */
const pathReach = 4
const fewestLike = 3

/**
 * The headline below the beginning of the page's title: its rest, `The Site » A Headline`, or, with a
 * section between, a signed line in other words.
 */
function belowOf(page: Page, best: Candidate, all: readonly Candidate[], title: string) {
  const {units} = page
  if (best.match.kind !== 'head') return undefined
  const places = new Map(units.map((unit, at) => [unit, at]))
  const index = places.get(best.unit)!
  const section = units[index + 1]
  const parted = section !== undefined && isLinkLike(section) && !isAboutPage(section)
  return all.find(({unit, match, score}) => {
    const at = places.get(unit)!
    if (at <= index || score < enough) return false
    if (match.kind === 'part' && match.part?.end === title.length)
      return index <= siteReach && unit.text.length >= best.unit.text.length
    const alike = match.kind === 'like' && match.count >= fewestLike
    const reached = at > index + 1 && at <= index + pathReach
    return alike && parted && reached && isAboutPage(units[at + 1])
  })
}

/** The headline among the candidates: not its standfirst, and without a section glued to it. */
function headlineOf(
  page: Page,
  candidates: readonly Candidate[],
  title: string
): Candidate | undefined {
  const {units} = page
  const best = candidates.reduce<Candidate | undefined>(
    // Of equals, the lower one stands nearer to the article.
    (top, next) => (top && top.score > next.score ? top : next),
    undefined
  )
  if (!best || best.score < enough) return undefined
  const lower = belowOf(page, best, candidates, title)
  if (lower) return lower
  const index = units.indexOf(best.unit)
  const above = candidates.find(({unit}) => unit === units[index - 1])
  // A breadcrumb ends in the headline.
  const holds = above && comparable(above.unit.text).endsWith(comparable(best.unit.text))
  const ofDeck = above && !holds && isUnlike(best) && isUnlike(above)
  if (ofDeck && above.score >= best.score - mostOfDeck) return above
  const own = units
    .slice(index + 1, index + 1 + reachOwn)
    .find(({text, wordCount}) => wordCount >= fewestOwn && best.unit.text.endsWith(` ${text}`))
  return own && isUnlike(best) ? {...best, unit: own} : best
}

const repeats = (unit: Unit, form: string | undefined) =>
  form !== undefined && unit.text.length <= longest && comparable(unit.text) === form
const repetition = (unit: Unit) =>
  labeled(unit, 'page-headlines/repetition', 'headline', 'Repeats the headline.')

/** Labels the lines that say the same as a headline that is known. */
function withRepetitions(units: readonly Unit[], headline: Unit): Unit[] {
  const form = comparable(headline.text)
  return units.map((unit) => (!unit.label && repeats(unit, form) ? repetition(unit) : unit))
}

/** Right below a headline stands its byline or date, in so many lines. */
const signedReach = 2
/** So short a first line is a section, `Politics`, and not the title of a page. */
const mostWordsOfSection = 2

/** Whether the first line of a page is the name of a section. */
const isSection = ({text, wordCount}: Unit): boolean =>
  wordCount <= mostWordsOfSection && !/[?!]$/u.test(text)

/** Above the headline of an article that was copied with its head alone stand a section and a day. */
const mostAbove = 2
/** And between headline and prose a standfirst, who wrote, the day and buttons. */
const mostOfHead = 15
const fewestOfHeadline = 4

/** The headline right below the section with which a copied article begins, where a day or byline stands above the prose. */
function belowSection({units, prose}: Page): Unit | undefined {
  if (prose > mostOfHead) return undefined
  const index = units
    .slice(0, mostAbove + 1)
    .findIndex((unit, at) => at > 0 && !unit.label && !isSection(unit))
  const unit = units[index]
  if (!unit || index >= prose || unit.wordCount < fewestOfHeadline || !couldBeHeadline(unit))
    return undefined
  if (isAboutPage(unit)) return undefined
  const isHead = units
    .slice(index + 1, prose)
    .some((line) => line.label?.class === 'byline' || isAboutPage(line))
  return isHead ? unit : undefined
}

/**
 * The headline of a page that begins with its menu or section, and so prints no title: only a line that is signed
 * or dated below is one.
 */
function belowMenu(page: Page): readonly Unit[] | undefined {
  const {units} = page
  const head = belowSection(page)
  if (head)
    return units.map((unit) => (unit === head ? labeled(unit, pageHeadlineRule, 'headline') : unit))
  const chosen = headlineOf(page, candidatesOf(page, ''), '')
  if (!chosen) return undefined
  const index = units.indexOf(chosen.unit)
  const signed = units
    .slice(index + 1, index + 1 + signedReach)
    .some(({label}) => label?.class === 'byline' || label?.class === 'issue')
  if (!signed) return undefined
  return units.map((unit) =>
    unit === chosen.unit ? labeled(unit, pageHeadlineRule, 'headline') : unit
  )
}

/** On a page: labels the headline, its repetitions, and the page's own title. */
export const pageHeadlines: Rule = (units) => {
  const told = units.find(({label}) => label?.rule === toldHeadlineRule)
  if (told) return withRepetitions(units, told)
  const page = pageOf(units)
  const [first] = units
  if (!page || !first) return units
  if (first.label) return belowMenu(page) ?? units
  const title = first.text.slice(0, longest * 2)
  const chosen = headlineOf(page, candidatesOf(page, title), title)
  const below = !chosen && isSection(first) ? belowMenu(page) : undefined
  if (below) return below
  const form = chosen && comparable(chosen.unit.text)
  return units.flatMap((unit, index) => {
    if (unit.label) return [unit]
    if (unit === chosen?.unit) return [labeled(unit, pageHeadlineRule, 'headline')]
    if (index > 0) return [repeats(unit, form) ? repetition(unit) : unit]
    if (chosen?.match.part)
      return splitTitle(
        unit,
        chosen.match.part,
        'page-headlines/repetition',
        'Repeats the headline.'
      )
    if (chosen) return [labeled(unit, 'page-headlines/site', 'masthead', 'The title of the page.')]
    return splitTitle(unit, withoutSite(unit.text, units.slice(1)), 'page-headlines/page-title')
  })
}
