/** What figures of time draw: articles, events and terms of office, in days and in words. */
import {words} from '../../locales/interface.ts'
import type {EventRecord} from '../../archive-folder/events.ts'
import type {Archive, ArticleSummary} from '../archive.ts'
import {eventDate, eventTitle} from '../event-words.ts'
import {termsOf} from '../terms.ts'
import {daySpan, isOneDay, termSpan, type DaySpan} from './day-span.ts'

/** Something with a place in time. */
export interface Timed {
  readonly kind: 'article' | 'event' | 'term'
  readonly label: string
  readonly href?: string
  /** When, in words. */
  readonly date: string
  /** How certain that is, in a few words. */
  readonly certainty: string
  /** Days one of which it was, or, of events and terms, on which it lasted. */
  readonly possible: readonly DaySpan[]
  /** Days that softer evidence leaves. */
  readonly probable: readonly DaySpan[]
  /** It went on from the first of its days to the last. */
  readonly lasting?: boolean
  /** Where nothing bounds it, it goes on as far as the axis does: what is beside it tells no more. */
  readonly goesOn?: boolean
}

/** An article; without any bound it has no place. */
export function timedArticle(article: ArticleSummary): Timed {
  const {text, certainty, likely, possible, probable} = article.date
  return {
    kind: 'article',
    label: article.displayTitle,
    href: article.href,
    date: text,
    certainty: likely === undefined ? certainty : `${certainty}, ${words().dates.probably(likely)}`,
    possible: possible.map(daySpan),
    probable: probable.map(daySpan)
  }
}

/** An event on the days that it can have ended, or from its first to its last where both are known. */
export function timedEvent(event: EventRecord, archive: Archive): Timed {
  const {dateEarliest, dateLatest} = event.data
  const span = daySpan({
    ...(dateEarliest !== undefined && {earliest: dateEarliest}),
    ...(dateLatest !== undefined && {latest: dateLatest})
  })
  const lasting = event.data.date?.includes('/') === true
  return {
    kind: 'event',
    label: eventTitle(event, archive),
    href: archive.urls.event(event.id),
    date: eventDate(event) ?? words().dates.undated,
    certainty: lasting
      ? words().figures.lastingKnown
      : isOneDay(span)
        ? words().figures.dayKnown
        : words().figures.withinBounds,
    possible: span.from === undefined && span.to === undefined ? [] : [span],
    probable: [],
    lasting
  }
}

/** Offices of a person, as far as the tables know them; a term without an end still runs. */
export function timedTerms(person: string, {authorities}: Pick<Archive, 'authorities'>): Timed[] {
  const rows = authorities.terms.get(person) ?? []
  return termsOf(authorities, person).map(({office, period}, index) => ({
    kind: 'term',
    label: office,
    date: period,
    certainty: words().figures.asTables,
    possible: [termSpan(rows[index]?.start, rows[index]?.end)],
    probable: []
  }))
}
