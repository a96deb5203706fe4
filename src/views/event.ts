/** Events in order, and the list of them. */
import {words} from '../locales/interface.ts'
import type {EventRecord} from '../archive-folder/events.ts'
import type {Archive, ArticleSummary} from './archive.ts'
import {eventDate, eventTitle} from './event-words.ts'
import type {TopicIndex} from './topic-index.ts'

/** The events of the archive in order of their dates, undated ones last. */
export function eventsInOrder({events}: Pick<Archive, 'events'>): EventRecord[] {
  const key = ({data}: EventRecord) => data.dateEarliest ?? data.dateLatest ?? '9999'
  return [...events.values()].toSorted((a, b) =>
    key(a) === key(b) ? (a.id < b.id ? -1 : 1) : key(a) < key(b) ? -1 : 1
  )
}

/** The articles that tell an event. */
export function articlesOfEvent({data}: EventRecord, {summaries}: Archive): ArticleSummary[] {
  return data.articles.flatMap((id) => summaries.get(id) ?? [])
}

/** The list of events. */
export function eventIndex(archive: Archive): TopicIndex {
  return {
    title: words().events.events,
    lead: words().events.lead,
    href: archive.urls.events,
    rows: eventsInOrder(archive).map((event) => {
      const date = eventDate(event)
      return {
        name: eventTitle(event, archive),
        href: archive.urls.event(event.id),
        figures: words().counts.articles(articlesOfEvent(event, archive).length),
        ...(date !== undefined && {detail: date})
      }
    })
  }
}
