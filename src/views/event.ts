/** Pages of events: the list, and a page for each with the articles that tell it. */
import type {EventRecord} from '../archive-folder/events.ts'
import {countOf} from '../lib/count-of.ts'
import type {Archive} from './archive.ts'
import {countStandings} from './counts.ts'
import {eventDate, eventTitle} from './event-words.ts'
import {listingRoutes, type ListingRoute} from './listing.ts'
import type {TopicIndex} from './topic-index.ts'

/** The events of the archive in order of their dates, undated ones last. */
function inOrder({events}: Archive): EventRecord[] {
  const key = ({data}: EventRecord) => data.dateEarliest ?? data.dateLatest ?? '9999'
  return [...events.values()].toSorted((a, b) =>
    key(a) === key(b) ? (a.id < b.id ? -1 : 1) : key(a) < key(b) ? -1 : 1
  )
}

const articlesOf = ({data}: EventRecord, {summaries}: Archive) =>
  data.articles.flatMap((id) => summaries.get(id) ?? [])

/** The list of events. */
export function eventIndex(archive: Archive): TopicIndex {
  return {
    title: 'Events',
    lead: 'Journeys that articles report. Articles that tell the same one stand together.',
    href: archive.urls.events,
    rows: inOrder(archive).map((event) => {
      const date = eventDate(event)
      return {
        name: eventTitle(event, archive),
        href: archive.urls.event(event.id),
        figures: countOf(articlesOf(event, archive).length, 'article'),
        ...(date !== undefined && {detail: date})
      }
    })
  }
}

/** A page or more for every event. */
export function eventPages(archive: Archive): ListingRoute[] {
  return inOrder(archive).flatMap((event) => {
    const articles = articlesOf(event, archive)
    const date = eventDate(event)
    const {dateSource} = event.data
    return listingRoutes(event.id, {
      title: eventTitle(event, archive),
      kind: 'Event',
      lead: [
        ...(date === undefined ? [] : [date]),
        ...(dateSource === undefined ? [] : [`Days as the curator gives them, from ${dateSource}.`])
      ],
      counts: countStandings(articles),
      sections: [{articles}],
      href: archive.urls.event(event.id)
    })
  })
}

/** The address that an event would have had without other articles that tell it. */
export interface MergedEvent {
  readonly params: {readonly id: string; readonly page: undefined}
  readonly props: {readonly mergedInto: {readonly title: string; readonly href: string}}
}

/** Addresses that lead on to the event that theirs was merged into. */
export function mergedEvents(archive: Archive): MergedEvent[] {
  return inOrder(archive).flatMap((event) =>
    (event.data.aliases ?? []).map((id) => ({
      params: {id, page: undefined},
      props: {
        mergedInto: {title: eventTitle(event, archive), href: archive.urls.event(event.id)}
      }
    }))
  )
}
