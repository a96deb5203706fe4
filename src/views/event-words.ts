/** Events in words: what they were, and when. */
import {dayOfYear} from '../locales/calendar.ts'
import {shownDate, shownDay} from '../locales/shown-date.ts'
import {listed, words} from '../locales/interface.ts'
import type {EventRecord} from '../archive-folder/events.ts'
import type {Link} from './names.ts'

/** Looks up what people and countries are called. */
export interface NamesOnly {
  readonly person: (id: string) => Pick<Link, 'name'>
  readonly country: (code: string) => Pick<Link, 'name'>
}

/** `Visit of Shimon Peres to Kazakhstan and Azerbaijan`; `Planned visit of …` where nobody tells it as made. */
export function eventTitle({data}: EventRecord, {names}: {readonly names: NamesOnly}): string {
  const people = data.people.map((id) => names.person(id).name)
  const countries = data.countries.map((code) => words().lists.inSentence(names.country(code).name))
  const {visit, plannedVisit, calledOffVisit, putOffVisit, calledOffByOne} = words().events
  const off = data.deniedBy ? calledOffByOne : calledOffVisit
  const notMade = data.postponed ? putOffVisit : off
  const title = data.calledOff ? notMade : data.planned ? plannedVisit : visit
  return title(listed(people), listed(countries))
}

/** The first day beside the last: what both share, month or year, is said once. */
function startOf(first: string, last: string): string {
  if (first.slice(0, 7) === last.slice(0, 7)) return String(Number(first.slice(8)))
  return first.slice(0, 4) === last.slice(0, 4) ? dayOfYear(first) : shownDay(first)
}

const wholeDay = /^\d{4}-\d{2}-\d{2}$/

/**
 * `30 to 31 August 1995`, `31 August 1995`; of a journey of which only a time is known on a day of
 * which it was under way, `[between 1 April and 8 July 2009]`; nothing when nothing is.
 */
export function eventDate({
  data: {date, dateEarliest, dateLatest}
}: EventRecord): string | undefined {
  if (date === undefined) return undefined
  const [first, last] = date.split('/')
  if (first !== undefined && last !== undefined) {
    return words().dates.fromTo(startOf(first, last), shownDay(last))
  }
  if (wholeDay.test(date)) return shownDay(date)
  return shownDate({date, dateEarliest, dateLatest, dateBasis: 'inferred'})
}

/** How certain the days of an event are, one sentence. */
export function eventCertainty({
  data: {calledOff, deniedBy, postponed, planned, date, dateEarliest, dateLatest, dateSource}
}: EventRecord): string {
  if (deniedBy) return words().events.offAndMade
  if (calledOff) return postponed ? words().events.postponed : words().events.wasCalledOff
  if (planned) return words().events.onlyPlanned
  if (dateSource !== undefined) return words().events.fromCurator(dateSource)
  if (date === undefined) return words().events.notSaid
  if (date.includes('/') || wholeDay.test(date)) return words().events.asTold
  const isOneDay = dateEarliest !== undefined && dateEarliest === dateLatest
  return isOneDay ? words().events.onThisDay : words().events.workedOut
}
