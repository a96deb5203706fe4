/**
 * Articles by year. An article stands under every year it can be of when there are at most five, else
 * on the shelf `wide`; without a date, on the shelf `undated`. So years may add up to more than the
 * total.
 */
import {words} from '../locales/interface.ts'
import {yearUrl, type Shelf} from '../lib/page-urls.ts'
import type {Archive, ArticleSummary} from './archive.ts'
import {countStandings} from './counts.ts'
import {yearFigure} from './figure/of-lists.ts'
import {listingRoutes, type ListingRoute, type Sibling} from './listing.ts'
import {monthGroups, monthPages} from './month.ts'
import {compareYears, wideParts, yearLabel, yearsOf} from './year-runs.ts'

/** One year or shelf with its articles in order of date. */
export interface YearGroup {
  readonly year: number | Shelf
  readonly label: string
  readonly href: string
  readonly articles: readonly ArticleSummary[]
}

/** Why articles are on a shelf. */
export const shelfNote = (shelf: Shelf): string =>
  shelf === 'wide' ? words().lists.wideNote : words().lists.undatedNote

/** Years ascending, then the shelves that hold something. */
export function yearGroups({articles, urls}: Pick<Archive, 'articles' | 'urls'>): YearGroup[] {
  const found = new Map<number | Shelf, ArticleSummary[]>()
  for (const article of articles) {
    for (const year of yearsOf(article)) {
      const group = found.get(year)
      if (group) group.push(article)
      else found.set(year, [article])
    }
  }
  return [...found]
    .sort(([a], [b]) => compareYears(a, b))
    .map(([year, group]) => ({
      year,
      label: yearLabel(year),
      href: yearUrl(urls, year),
      articles: group
    }))
}

/** A page or more for every year and shelf, and for the months of years with many articles. */
export function yearPages(archive: Archive): ListingRoute[] {
  const {lists} = words()
  const groups = yearGroups(archive)
  return groups.flatMap(({year, label, href, articles}, index) => {
    const isYear = typeof year === 'number'
    const months = isYear ? monthGroups(href, articles) : []
    const figure = isYear ? yearFigure(year, articles, months) : undefined
    return [
      ...listingRoutes(String(year), {
        title: label,
        kind: isYear ? lists.year : lists.shelf,
        lead: [typeof year === 'number' ? lists.yearNote : shelfNote(year)],
        up: {label: lists.allYears, href: archive.urls.years},
        counts: countStandings(articles),
        sections: year === 'wide' ? wideParts(articles) : [{articles}],
        ...(figure && {figure: {title: lists.articlesOfYear(label), figure}}),
        siblings: neighbors(groups, index),
        siblingsLabel: lists.otherYears,
        href
      }),
      ...monthPages(href, months)
    ]
  })
}

/** The years around one, itself included, and the shelves: few enough for a row of links. */
function neighbors(groups: readonly YearGroup[], index: number): Sibling[] {
  const near = groups.filter(
    ({year}, other) => typeof year !== 'number' || Math.abs(other - index) <= 4
  )
  return near.map(({label, href}) => ({label, href}))
}
