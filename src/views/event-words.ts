/** Events in words: what they were, and when. */
import type {EventRecord} from '../archive-folder/events.ts'
import {displayDate, displayDay} from '../lib/dates.ts'
import {listOf} from '../lib/list-of.ts'
import type {Archive} from './archive.ts'
import {withArticle} from './country-words.ts'

/** `Visit of Shimon Peres to Kazakhstan and Azerbaijan`. */
export function eventTitle({data}: EventRecord, {names}: Pick<Archive, 'names'>): string {
  const people = data.people.map((id) => names.person(id).name)
  const countries = data.countries.map((code) => withArticle(names.country(code).name))
  return `Visit of ${listOf(people)} to ${listOf(countries)}`
}

const wholeDay = /^\d{4}-\d{2}-\d{2}$/

/**
 * `30 to 31 August 1995`, `31 August 1995`; of a journey of which only the end is known, `ended
 * [between 1 April and 8 July 2009]`, `ended [8 July 2009]`; nothing when nothing is.
 */
export function eventDate({
  data: {date, dateEarliest, dateLatest}
}: EventRecord): string | undefined {
  if (date === undefined) return undefined
  const [first, last] = date.split('/')
  if (first !== undefined && last !== undefined) {
    const sameMonth = first.slice(0, 7) === last.slice(0, 7)
    return `${sameMonth ? String(Number(first.slice(8))) : displayDay(first)} to ${displayDay(last)}`
  }
  if (wholeDay.test(date)) return displayDay(date)
  return `ended ${displayDate({date, dateEarliest, dateLatest, dateBasis: 'inferred'})}`
}

/** How certain the days of an event are, one sentence. */
export function eventCertainty({data: {date, dateSource}}: EventRecord): string {
  if (dateSource !== undefined) return `Days as the curator gives them, from ${dateSource}.`
  if (date === undefined) return 'Its articles do not say.'
  if (date.includes('/') || wholeDay.test(date)) return 'As the articles tell it.'
  return 'Worked out from what the articles say; each says how.'
}
