/** Months of years with many articles, each with a calendar whose days lead to their articles. */
import {dayOfYear, weekdaysInOrder} from '../locales/calendar.ts'
import {shownMonth} from '../locales/shown-date.ts'
import {words} from '../locales/interface.ts'
import {daysInMonth, formatDay, parseDay, toEpochDay, weekdayOf} from '../lib/epoch-days.ts'
import {numberedUrl} from '../lib/page-urls.ts'
import type {ArticleSummary} from './archive.ts'
import {countStandings} from './counts.ts'
import {listingRoutes, type ListingRoute, type Sibling} from './listing.ts'
import {pageSize} from './section-hrefs.ts'

/** A year with more articles than this has pages for its months. */
const mostWithoutMonths = 30

/** A day of a calendar; `count` articles can only be of it. */
export interface CalendarDay {
  readonly day: number
  readonly count: number
  readonly href?: string
}

/** Weeks as the interface's language counts them; absent days are of other months. */
export interface MonthCalendar {
  /** `July 2009`. */
  readonly caption: string
  readonly weeks: readonly (readonly (CalendarDay | undefined)[])[]
}

/** Articles that can only be of one month. */
export interface MonthGroup {
  /** `1987-03`. */
  readonly id: string
  /** `March 1987`. */
  readonly label: string
  readonly href: string
  readonly articles: readonly ArticleSummary[]
}

/** The months of one year's articles; none when the year is easily read as a whole. */
export function monthGroups(yearHref: string, articles: readonly ArticleSummary[]): MonthGroup[] {
  if (articles.length <= mostWithoutMonths) return []
  const months = new Map<string, ArticleSummary[]>()
  for (const article of articles) {
    const month = monthOf(article)
    if (month === undefined) continue
    const group = months.get(month)
    if (group) group.push(article)
    else months.set(month, [article])
  }
  return [...months]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, group]) => ({
      id,
      label: shownMonth(id),
      href: yearHref.replace(/[^/]+\/$/, `${id}/`),
      articles: group
    }))
}

/** The month in which all possible days are. */
function monthOf({date}: ArticleSummary): string | undefined {
  const month = date.earliest?.slice(0, 7)
  return month === date.latest?.slice(0, 7) ? month : undefined
}

/** A page or more for every month; days with articles have headings of their own. */
export function monthPages(yearHref: string, months: readonly MonthGroup[]) {
  const siblings: Sibling[] = months.map(({label, href}) => ({label, href}))
  return months.flatMap(({id, label, href, articles}): ListingRoute[] => {
    const sections = daySections(articles)
    return listingRoutes(id, {
      title: label,
      kind: words().lists.month,
      lead: [],
      up: {label: words().lists.allOfYear(id.slice(0, 4)), href: yearHref},
      counts: countStandings(articles),
      sections,
      siblings,
      siblingsLabel: words().lists.monthsOfYear(id.slice(0, 4)),
      calendar: calendarOf(id, label, sections, href),
      href
    })
  })
}

interface DaySection {
  readonly heading: string
  readonly anchor: string
  readonly articles: readonly ArticleSummary[]
}

/** Days in order, then what has no certain day. */
function daySections(articles: readonly ArticleSummary[]): DaySection[] {
  const days = Map.groupBy(articles, ({date}) =>
    date.standing === 'dated' ? date.sortAscending : ''
  )
  return [...days]
    .sort(([a], [b]) => (a === '' ? 1 : b === '' ? -1 : a < b ? -1 : 1))
    .map(([day, group]) => ({
      heading: day === '' ? words().lists.dayNotKnown : dayOfYear(day),
      anchor: day === '' ? 'day-not-known' : `d${day}`,
      articles: group
    }))
}

/** The calendar of a month `YYYY-MM`, whose days lead to sections of the list at `href`. */
export function calendarOf(
  id: string,
  caption: string,
  sections: readonly DaySection[],
  href: string
): MonthCalendar {
  const [year = 1, month = 1] = id.split('-').map(Number)
  const first = toEpochDay(year, month, 1)
  const places = new Map<string, {count: number; page: number}>()
  let before = 0
  for (const {anchor, articles} of sections) {
    places.set(anchor, {count: articles.length, page: Math.floor(before / pageSize) + 1})
    before += articles.length
  }
  const days = Array.from({length: daysInMonth(year, month)}, (_, index): CalendarDay => {
    const iso = formatDay(first + index)
    const place = places.get(`d${iso}`)
    return {
      day: index + 1,
      count: place?.count ?? 0,
      ...(place && {href: `${numberedUrl(href, place.page)}#d${iso}`})
    }
  })
  const firstWeekday = (weekdayOf(parseDay(`${id}-01`)) + 6) % 7
  const blank = Array.from({length: weekdaysInOrder().indexOf(firstWeekday)}, () => undefined)
  const cells = [...blank, ...days]
  const weeks = Array.from({length: Math.ceil(cells.length / 7)}, (_, week) =>
    Array.from({length: 7}, (__, day) => cells[week * 7 + day])
  )
  return {caption, weeks}
}
