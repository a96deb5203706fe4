/** The front page: what there is, in order of date, the undated shelf included. */
import {countOf} from '../lib/count-of.ts'
import {listOf} from '../lib/list-of.ts'
import type {Archive, ArticleSummary, Counts} from './archive.ts'
import {yearGroups} from './year.ts'

/** Up to this many articles stand on the front page itself; above, years with counts do. */
const frontPageLimit = 200

/** A year of the timeline with its articles. */
export interface TimelineYear {
  readonly label: string
  readonly anchor: string
  /** Its own page; absent where all its articles have more than five possible years. */
  readonly href?: string
  readonly articles: readonly ArticleSummary[]
}

/** Years of one decade, with figures, for archives too large to list at once. */
export interface Decade {
  readonly label: string
  readonly years: readonly {readonly label: string; readonly href: string; readonly count: number}[]
}

export interface Home {
  readonly title: string
  readonly description: string
  readonly counts: Counts
  /** Each dated or bounded article once, at its first possible year; empty in a large archive. */
  readonly timeline: readonly TimelineYear[]
  /** Only in a large archive. */
  readonly decades: readonly Decade[]
  readonly undated: readonly ArticleSummary[]
  /** The lists of a large archive that are not years. */
  readonly shelves: readonly {
    readonly label: string
    readonly href: string
    readonly count: number
  }[]
}

/** The front page of an archive. */
export function homePage(archive: Archive, limit = frontPageLimit): Home {
  const {settings, counts, articles} = archive
  const large = counts.total > limit
  return {
    title: settings.title,
    description: settings.description ?? describe(archive),
    counts,
    timeline: large ? [] : timelineOf(archive),
    undated: large ? [] : articles.filter(({date}) => date.standing === 'undated'),
    ...(large ? figuresByYear(archive) : {decades: [], shelves: []})
  }
}

/** One sentence for an archive whose curator has not written one. */
function describe({counts, countries, leaders}: Archive): string {
  if (counts.total === 0) return 'An archive of news articles, still empty.'
  const sum = countOf(counts.total, 'news article')
  const topics = [
    leaders.length > 0 && countOf(leaders.length, 'leader'),
    countries.length > 0 && countOf(countries.length, 'country', 'countries')
  ].filter((part) => part !== false)
  const topic = topics.length === 0 ? '' : ` on ${listOf(topics)}`
  return `An archive of ${sum}${topic}, arranged by date.`
}

function timelineOf(archive: Archive): TimelineYear[] {
  const pages = new Map(yearGroups(archive).map(({label, href}) => [label, href]))
  const years = new Map<string, ArticleSummary[]>()
  for (const article of archive.articles) {
    if (article.date.standing === 'undated') continue
    const year = String(Number(article.date.sortAscending.slice(0, 4)))
    const group = years.get(year)
    if (group) group.push(article)
    else years.set(year, [article])
  }
  return [...years].map(([label, group]) => {
    const href = pages.get(label)
    return {label, anchor: `y${label}`, ...(href !== undefined && {href}), articles: group}
  })
}

function figuresByYear(archive: Archive): Pick<Home, 'decades' | 'shelves'> {
  const decades = new Map<number, Decade['years'][number][]>()
  const shelves: Home['shelves'][number][] = []
  for (const {year, label, href, articles} of yearGroups(archive)) {
    const figure = {label, href, count: articles.length}
    if (typeof year !== 'number') {
      shelves.push(figure)
      continue
    }
    const decade = Math.floor(year / 10) * 10
    const group = decades.get(decade)
    if (group) group.push(figure)
    else decades.set(decade, [figure])
  }
  return {
    decades: [...decades].map(([decade, years]) => ({label: `${decade}s`, years})),
    shelves
  }
}
