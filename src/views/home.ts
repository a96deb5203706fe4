/** The front page: what there is, in order of date, the undated shelf included. */
import {listed, words} from '../locales/interface.ts'
import type {Archive, Counts} from './archive.ts'
import {decadesOf, type Decade, type ShelfFigure} from './decades.ts'
import {archiveFigure} from './figure/of-lists.ts'
import type {TimeFigure} from './figure/time-figure.ts'
import {shelfNote, yearGroups} from './year.ts'
import {yearRuns, type YearRun} from './year-runs.ts'

/** Up to this many articles stand on the front page itself; above, years with counts do. */
const frontPageLimit = 100

/** A year or shelf of the timeline with its articles. */
export interface TimelineYear extends YearRun {
  readonly anchor: string
  readonly href: string
  readonly note?: string
}

export interface Home {
  readonly title: string
  readonly description: string
  readonly counts: Counts
  readonly figure: TimeFigure
  /** Each article once, at its first possible year or on its shelf; empty in a large archive. */
  readonly timeline: readonly TimelineYear[]
  /** Only in a large archive. */
  readonly decades: readonly Decade[]
  /** The lists of a large archive that are not years. */
  readonly shelves: readonly ShelfFigure[]
}

/** The front page of an archive. */
export function homePage(archive: Archive, limit = frontPageLimit): Home {
  const {settings, counts} = archive
  const large = counts.total > limit
  return {
    title: settings.title,
    description: settings.description ?? describe(archive),
    counts,
    figure: archiveFigure(archive),
    timeline: large ? [] : timelineOf(archive),
    ...(large ? decadesOf(archive) : {decades: [], shelves: []})
  }
}

/** One sentence for an archive whose curator has not written one. */
function describe({counts, countries, leaders}: Archive): string {
  const {counts: sums, lists} = words()
  if (counts.total === 0) return lists.empty
  const sum = sums.newsArticles(counts.total)
  const topics = [
    leaders.length > 0 && sums.leaders(leaders.length),
    countries.length > 0 && sums.countries(countries.length)
  ].filter((part) => part !== false)
  const topic = topics.length === 0 ? '' : lists.describeTopics(listed(topics))
  return lists.describe(sum, topic)
}

function timelineOf(archive: Archive): TimelineYear[] {
  const pages = new Map(yearGroups(archive).map(({year, href}) => [year, href]))
  return yearRuns(archive.articles).map((run) => ({
    ...run,
    anchor: typeof run.year === 'number' ? `y${run.year}` : run.year,
    href: pages.get(run.year) ?? archive.urls.years,
    ...(typeof run.year !== 'number' && {note: shelfNote(run.year)})
  }))
}
