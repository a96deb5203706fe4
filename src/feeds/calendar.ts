/** iCalendar (RFC 5545). */
import ical from 'ical-generator'
import type {CalendarEntry} from '../views/calendar.ts'

/**
 * A calendar of whole days. The stamp that the standard demands is the event's own first day: the
 * same archive gives the same bytes.
 */
export function iCalendarOf(name: string, entries: readonly CalendarEntry[]): string {
  const calendar = ical({name, prodId: '//Dateline//News archive//EN'})
  for (const {id, title, first, last, url} of entries) {
    calendar.createEvent({
      id,
      summary: title,
      start: new Date(first),
      end: dayAfter(last),
      allDay: true,
      // All days are read and written in one time zone, whatever that of the machine is.
      timezone: 'UTC',
      stamp: new Date(first),
      ...(url !== undefined && {url})
    })
  }
  return calendar.toString()
}

/** The end of a whole-day event is the first day that does not belong to it. */
function dayAfter(day: string): Date {
  const date = new Date(day)
  date.setUTCDate(date.getUTCDate() + 1)
  return date
}
