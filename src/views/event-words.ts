/** Events in words: what they were, and when. */
import {shownDate, shownDay} from '../locales/shown-date.ts'
import {listed, words} from '../locales/interface.ts'
import type {EventRecord} from '../archive-folder/events.ts'
import type {Link} from './names.ts'

/** Looks up what people and countries are called. */
export interface NamesOnly {
  readonly person: (id: string) => Pick<Link, 'name'>
  readonly country: (code: string) => Pick<Link, 'name'>
}

/** `Visit of Shimon Peres to Kazakhstan and Azerbaijan`. */
export function eventTitle({data}: EventRecord, {names}: {readonly names: NamesOnly}): string {
  const people = data.people.map((id) => names.person(id).name)
  const countries = data.countries.map((code) => words().lists.inSentence(names.country(code).name))
  return words().events.visit(listed(people), listed(countries))
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
    const start = sameMonth ? String(Number(first.slice(8))) : shownDay(first)
    return words().dates.fromTo(start, shownDay(last))
  }
  if (wholeDay.test(date)) return shownDay(date)
  return words().dates.ended(shownDate({date, dateEarliest, dateLatest, dateBasis: 'inferred'}))
}

/** How certain the days of an event are, one sentence. */
export function eventCertainty({data: {date, dateSource}}: EventRecord): string {
  if (dateSource !== undefined) return words().events.fromCurator(dateSource)
  if (date === undefined) return words().events.notSaid
  if (date.includes('/') || wholeDay.test(date)) return words().events.asTold
  return words().events.workedOut
}
