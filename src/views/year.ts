/**
 * Articles by year. An article stands under every year it can be of when there are at most five, else
 * on the shelf `wide`; without a date, on the shelf `undated`. So years may add up to more than the
 * total.
 */
import {possibleYears} from '../lib/dates.ts'
import {yearUrl, type Shelf} from '../lib/page-urls.ts'
import type {Archive, ArticleSummary} from './archive.ts'
import {countStandings} from './counts.ts'
import {listingRoutes, type ListingRoute} from './listing.ts'

/** One year or shelf with its articles in order of date. */
export interface YearGroup {
  readonly year: number | Shelf
  readonly label: string
  readonly href: string
  readonly articles: readonly ArticleSummary[]
}

const shelfLabels: Readonly<Record<Shelf, string>> = {
  wide: 'Many possible years',
  undated: 'Undated'
}

/** Why articles have no date. */
export const undatedNote = 'These texts state no publication date, and none is guessed.'

const notes: Readonly<Record<Shelf | 'year', string>> = {
  year: 'Articles that can be of several years stand under each of them.',
  wide: 'The texts allow more than five years, or leave one end open. What is known is shown with each.',
  undated: undatedNote
}

/** Years in which an article can have appeared, or its shelf. */
function yearsOf({date}: ArticleSummary): readonly (number | Shelf)[] {
  if (date.standing === 'undated') return ['undated']
  const {earliest: dateEarliest, latest: dateLatest} = date
  return possibleYears({dateEarliest, dateLatest, dateBasis: date.basis}) ?? ['wide']
}

/** Years ascending, then the shelves that hold something. */
export function yearGroups({articles, urls}: Archive): YearGroup[] {
  const found = new Map<number | Shelf, ArticleSummary[]>()
  for (const article of articles) {
    for (const year of yearsOf(article)) {
      const group = found.get(year)
      if (group) group.push(article)
      else found.set(year, [article])
    }
  }
  const rank = (year: number | Shelf) =>
    year === 'undated' ? 10_001 : year === 'wide' ? 10_000 : year
  return [...found]
    .sort(([a], [b]) => rank(a) - rank(b))
    .map(([year, group]) => ({
      year,
      label: typeof year === 'number' ? String(year) : shelfLabels[year],
      href: yearUrl(urls, year),
      articles: group
    }))
}

/** A page or more for every year and shelf. */
export function yearPages(archive: Archive): ListingRoute[] {
  const groups = yearGroups(archive)
  const siblings = groups.map(({label, href}) => ({label, href}))
  return groups.flatMap(({year, label, href, articles}) =>
    listingRoutes(String(year), {
      title: label,
      kind: typeof year === 'number' ? 'Year' : 'Shelf',
      lead: [notes[typeof year === 'number' ? 'year' : year]],
      counts: countStandings(articles),
      sections: [{articles}],
      siblings,
      href
    })
  )
}
