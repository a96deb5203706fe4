/** Events whose days are known, for calendar programs. */
import type {Archive} from './archive.ts'
import {eventTitle} from './event-words.ts'

export interface CalendarEntry {
  readonly id: string
  readonly title: string
  /** First day, `YYYY-MM-DD`. */
  readonly first: string
  readonly last: string
  readonly url?: string
}

/** Events of which every day is certain, in order of their days. A bounded day would be a guess. */
export function calendarOf(archive: Archive): CalendarEntry[] {
  const {events, urls} = archive
  return [...events.values()]
    .flatMap((event) => {
      const days = /^(\d{4}-\d{2}-\d{2})(?:\/(\d{4}-\d{2}-\d{2}))?$/.exec(event.data.date ?? '')
      const [, first, last = first] = days ?? []
      if (first === undefined || last === undefined) return []
      const url = urls.absolute(urls.event(event.id))
      const title = eventTitle(event, archive)
      return [{id: event.id, title, first, last, ...(url !== undefined && {url})}]
    })
    .sort((a, b) => (a.first === b.first ? (a.id < b.id ? -1 : 1) : a.first < b.first ? -1 : 1))
}
