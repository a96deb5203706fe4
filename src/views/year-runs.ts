/** A list of articles cut by year: each article once, at the first year it can be of. */
import {words} from '../locales/interface.ts'
import {possibleYears} from '../lib/dates.ts'
import type {Shelf} from '../lib/page-urls.ts'
import type {ArticleSummary} from './summary.ts'

/** Articles of one year or shelf, in order of date. */
export interface YearRun {
  readonly year: number | Shelf
  readonly label: string
  readonly articles: readonly ArticleSummary[]
}

const shelfLabel = (shelf: Shelf) =>
  shelf === 'wide' ? words().lists.wide : words().lists.undatedShelf

/** Years in which an article can have appeared, ascending, or its shelf. */
export function yearsOf({date}: ArticleSummary): readonly (number | Shelf)[] {
  if (date.standing === 'undated') return ['undated']
  const {earliest: dateEarliest, latest: dateLatest} = date
  return possibleYears({dateEarliest, dateLatest, dateBasis: date.basis}) ?? ['wide']
}

/** Years ascending, then the shelves. */
export function compareYears(a: number | Shelf, b: number | Shelf): number {
  const rank = (year: number | Shelf) =>
    year === 'undated' ? 10_001 : year === 'wide' ? 10_000 : year
  return rank(a) - rank(b)
}

/** What the figure calls a year, or the shelf of those that have none. */
export const yearLabel = (year: number | Shelf) =>
  typeof year === 'number' ? String(year) : shelfLabel(year)

/** Which sides of a date have a bound. */
type Openness = 'closed' | 'openEnd' | 'openStart'

function opennessOf({date: {earliest, latest}}: ArticleSummary): Openness {
  if (latest === undefined) return 'openEnd'
  return earliest === undefined ? 'openStart' : 'closed'
}

const partsInOrder: readonly Openness[] = ['closed', 'openEnd', 'openStart']

/**
 * The shelf of many years in parts: `not before 1767` says nothing of when, and does not stand ahead
 * of what is known to be of a decade. Within a part the order stays.
 */
export function wideParts(
  articles: readonly ArticleSummary[]
): {readonly heading: string; readonly articles: readonly ArticleSummary[]}[] {
  const parts = Map.groupBy(articles, opennessOf)
  return partsInOrder.flatMap((openness) => {
    const own = parts.get(openness)
    return own ? [{heading: words().lists.wideParts[openness], articles: own}] : []
  })
}

/**
 * `1987`, or `1987–1989` where one of the articles can also be of a later year: the heading of a run
 * claims no more than is known of what stands under it.
 */
function runLabel(first: number | Shelf, articles: readonly ArticleSummary[]): string {
  const years = articles.flatMap(yearsOf).filter((year) => typeof year === 'number')
  const last = years.reduce((a, b) => Math.max(a, b), -Infinity)
  const isRange = typeof first === 'number' && last > first
  return isRange ? `${yearLabel(first)}–${yearLabel(last)}` : yearLabel(first)
}

/** Cuts articles that are in order of date. */
export function yearRuns(articles: readonly ArticleSummary[]): YearRun[] {
  const runs = new Map<number | Shelf, ArticleSummary[]>()
  for (const article of articles) {
    const [year = 'undated'] = yearsOf(article)
    const run = runs.get(year)
    if (run) run.push(article)
    else runs.set(year, [article])
  }
  return [...runs]
    .sort(([a], [b]) => compareYears(a, b))
    .map(([year, run]) => ({
      year,
      label: runLabel(year, run),
      articles: year === 'wide' ? wideParts(run).flatMap(({articles: part}) => part) : run
    }))
}
