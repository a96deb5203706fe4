/** Days, months and weekdays in the language of the interface. Always UTC: a day is a day. */
import {locale} from './interface.ts'

type Options = Omit<Intl.DateTimeFormatOptions, 'timeZone'>

const formats = new Map<string, Intl.DateTimeFormat>()

function formatOf(options: Options): Intl.DateTimeFormat {
  const {dateTag} = locale()
  const key = `${dateTag} ${JSON.stringify(options)}`
  const known = formats.get(key) ?? new Intl.DateTimeFormat(dateTag, {...options, timeZone: 'UTC'})
  formats.set(key, known)
  return known
}

/** Midnight in Greenwich of a day, month or year; years before 100 are what they say. */
const at = (iso: string) => new Date(`${iso}${'-01'.repeat(2 - (iso.split('-').length - 1))}`)

/** Russian writes `г.` after a year, which the catalog says in full where it is due. */
const written = (iso: string, options: Options) =>
  formatOf(options)
    .format(at(iso))
    .replace(/\s*г\.$/, '')

/** `9 July 2009`. */
export const dayText = (iso: string): string =>
  written(iso, {day: 'numeric', month: 'long', year: 'numeric'})

/** `9 July`. */
export const dayOfYear = (iso: string): string => written(iso, {day: 'numeric', month: 'long'})

/** `July 2009`; the month as it stands alone. */
export const monthText = (iso: string): string => written(iso, {month: 'long', year: 'numeric'})

/** `July`, as it stands alone. */
export const monthName = (iso: string): string => written(iso, {month: 'long'})

/** `Jul`. */
export const shortMonth = (iso: string): string =>
  written(iso, {month: 'short'})
    .replace(/^Sept$/, 'Sep')
    .replace(/\.$/, '')

/** The month as it stands beside a day: the genitive, where a language has one. */
export function monthBesideDay(iso: string): string {
  const parts = formatOf({day: 'numeric', month: 'long'}).formatToParts(at(iso))
  return parts.find(({type}) => type === 'month')?.value ?? ''
}

/** Name of a weekday; 0 is Monday. `short`: as a column of a calendar is headed. */
export function weekdayName(day: number, short = false): string {
  const iso = `2001-01-0${day + 1}`
  const {tag} = locale()
  // Hebrew has the word for day in its short names too.
  const name = written(iso, {weekday: !short ? 'long' : tag === 'he' ? 'narrow' : 'short'})
  return short && tag === 'en' ? name.slice(0, 2) : name
}

/** Weekdays in the order of a calendar's columns. */
export const weekdaysInOrder = (): number[] =>
  Array.from({length: 7}, (_, column) => (locale().weekBegins + column) % 7)
