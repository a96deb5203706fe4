/** Figures of the lists that have one: the whole archive, a year, a country or leader, an event. */
import type {EventRecord} from '../../archive-folder/events.ts'
import {formatDay} from '../../lib/epoch-days.ts'
import {yearUrl} from '../../lib/page-urls.ts'
import type {Archive, ArticleSummary} from '../archive.ts'
import {eventsInOrder} from '../event.ts'
import type {MonthGroup} from '../month.ts'
import {firstOfYear, partsOf} from './calendar.ts'
import type {Bin, Density} from './density.ts'
import {timeFigure, type TimeFigure} from './time-figure.ts'
import {timedArticle, timedEvent, type Timed} from './timed.ts'

/** Everything on one axis; columns lead to the pages of years. */
export function archiveFigure(archive: Archive): TimeFigure {
  return timeFigure({
    articles: archive.articles.map(timedArticle),
    events: eventsInOrder(archive).map((event) => timedEvent(event, archive)),
    hrefOf: ({from}, unit) => {
      const {year} = partsOf(from)
      return unit === 'decade' ? `${archive.urls.years}#d${year}` : yearUrl(archive.urls, year)
    }
  })
}

/** The articles of one year; `undefined` for a single one, of which the list says it all. */
export function yearFigure(
  year: number,
  articles: readonly ArticleSummary[],
  months: readonly MonthGroup[]
): TimeFigure | undefined {
  if (articles.length < 2) return undefined
  const hrefs = new Map(months.map(({id, href}) => [id, href]))
  const timed = articles.map(timedArticle)
  return timeFigure({
    articles: months.length === 0 ? timed : timed.map((thing) => within(thing, year)),
    hrefOf: ({from}) => hrefs.get(formatDay(from).slice(0, 7))
  })
}

/** A thing on those of its possible days that are in a year: months of other years have no column. */
function within(thing: Timed, year: number): Timed {
  const first = firstOfYear(year)
  const last = firstOfYear(year + 1) - 1
  return {
    ...thing,
    possible: thing.possible.flatMap(({from = first, to = last}) =>
      to < first || from > last ? [] : [{from: Math.max(from, first), to: Math.min(to, last)}]
    )
  }
}

/** Articles about a country or leader; columns lead to where the year begins in the list. */
export function topicFigure(
  articles: readonly ArticleSummary[],
  hrefOf: (year: number) => string | undefined,
  terms: readonly Timed[] = []
): TimeFigure | undefined {
  if (articles.length < 2 && terms.length === 0) return undefined
  return timeFigure({
    articles: articles.map(timedArticle),
    terms,
    hrefOf: ({from}: Bin, unit: Density['unit']) =>
      unit === 'decade' ? undefined : hrefOf(partsOf(from).year)
  })
}

/** An event and the articles that tell it. */
export function eventFigure(
  event: EventRecord,
  articles: readonly ArticleSummary[],
  archive: Archive
): TimeFigure {
  return timeFigure({
    articles: articles.map(timedArticle),
    events: [{...timedEvent(event, archive), goesOn: true}]
  })
}
