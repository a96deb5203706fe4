/**
 * Words by which an article is found by its date: the day, month and year of publication as people
 * write them. Only what is certain: no day of a month that is all that is known.
 */
import {format} from 'date-fns/format'
import {calendarDay} from '../../src/lib/calendar-day.ts'
import type {DateSummary} from '../../src/views/archive.ts'

/** `9 July 2009, July 9 2009, 2009-07-09`, `September 1995`, `1995`; nothing when no year is certain. */
export function dateWords({earliest, latest}: DateSummary): string | undefined {
  if (earliest === undefined || latest === undefined) return undefined
  const day = calendarDay(earliest)
  if (earliest === latest) {
    return `${format(day, 'd MMMM y')}, ${format(day, 'MMMM d y')}, ${earliest}`
  }
  if (earliest.slice(0, 7) === latest.slice(0, 7)) return format(day, 'MMMM y')
  if (earliest.slice(0, 4) === latest.slice(0, 4)) return earliest.slice(0, 4)
  return undefined
}
