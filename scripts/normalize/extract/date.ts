/**
 * `date`, as far as the text states it: date lines, and dates in bylines and datelines. A copyright
 * year is not a publication date; neither is a date in the prose, nor the day a page was changed.
 */
import {writeEdtf, type DayInterval} from '../../../src/lib/edtf.ts'
import {formatDay, parseDay} from '../../../src/lib/epoch-days.ts'
import {isPage} from '../classify/page-shape.ts'
import {townInDoubt} from '../classify/paper-heads.ts'
import {dayOfWritingRule} from '../day-of-writing.ts'
import type {Finding, Range, Reference, Structured} from '../stages.ts'
import {dateOrders, type DateOrder} from '../time/date-order.ts'
import {inEitherStyle} from '../time/old-style.ts'
import {daysOfWeekday} from '../time/printed-dates.ts'
import type {Doubt, StatedDate} from './believed-dates.ts'
import {isDayOfBirth} from './birth-days.ts'
import {pastedMailLimit} from './pasted-mails.ts'
import {stampedDates} from './stamped-dates.ts'
import {statedDates} from './stated-dates.ts'
import {inEitherCentury, isStampOfSite} from './short-years.ts'
import {ofTheTold} from './told-dates.ts'
import {isTown} from './towns-beside-dates.ts'
import {publicationsIn} from '../names/publications.ts'

/** The Strasbourg Relation, the first newspaper, is of 1605: World Association of Newspapers. */
export const firstNewspaper = parseDay('1605-01-01')

/** EDTF of a printed date that can mean `days`; absent for a day that does not exist. */
function toEdtf(
  days: readonly DayInterval[],
  {precision, isOldStyle}: PossibleDate
): string | undefined {
  const [first] = days
  const isMonth = precision === 'month' && !isOldStyle
  if (isMonth && first) return formatDay(first.from!).slice(0, 7)
  return writeEdtf(days)
}

/** The days a printed date can mean, and why it is not believed, if it is not. */
function weigh(
  date: StatedDate,
  asOf: string | undefined
): {days: readonly DayInterval[]; doubt: Doubt} {
  const days = daysOfWeekday(date)
  if (days.length === 0)
    return {
      days: date.days,
      doubt: date.days.length === 0 ? 'none' : 'weekday'
    }
  if (days.every(({to}) => to! < firstNewspaper)) return {days, doubt: 'ancient'}
  const limit = asOf === undefined ? Number.POSITIVE_INFINITY : parseDay(asOf)
  const past = days.filter(({from}) => from! <= limit)
  if (past.length === 0) return {days, doubt: 'future'}
  const isMisread = date.misread === true && date.doubt === 'none'
  return {days: past, doubt: isMisread ? 'misread' : date.doubt}
}

function toFinding(date: PossibleDate, asOf: string | undefined): Finding[] {
  const {days, doubt} = weigh(date, asOf)
  const value = toEdtf(days, date)
  if (value === undefined) return []
  const weekday = date.weekday === undefined ? 'none' : 'printed'
  return [
    {
      field: 'date',
      value,
      rule: date.rule,
      params: {
        weekday,
        doubt,
        readings: days.length,
        ...(date.calendar && {calendar: date.calendar}),
        ...(date.isOldStyle && {calendar: 'julian'})
      },
      basis: 'stated',
      strength: doubt === 'none' ? 'hard' : 'soft',
      spans: [{start: date.start, end: date.end}]
    }
  ]
}

/** The days an English date in figures can mean, where other dates of the page tell their order. */
function daysInOrder(
  {days, dayFirst, start, end}: StatedDate,
  orders: ReadonlyMap<string, DateOrder>,
  text: string
): readonly DayInterval[] {
  const mark = /\d(?<mark>[-/.])/u.exec(text.slice(start, end))?.groups?.['mark'] ?? ''
  const order = orders.get(mark)
  const [first] = dayFirst ?? []
  if (order === undefined || !first || days.length < 2) return days
  return days.filter(({from}) => (from === first.from) === (order === 'day-first'))
}

/** Where a date stands that is none. */
export interface ImpossibleDate extends Range {
  /** EDTF of a day that there is, printed with a weekday on which it did not fall. */
  readonly printed?: string
}

/** What the text prints as dates that could be its own. */
export interface StatedDates {
  readonly findings: readonly Finding[]
  /** Dates that no calendar has, such as 30 February, and those in the prose with a wrong weekday. */
  readonly impossible: readonly ImpossibleDate[]
}

const sameIntervals = (one: readonly DayInterval[], other: readonly DayInterval[]) =>
  one.length === other.length &&
  one.every(({from, to}, index) => from === other[index]!.from && to === other[index]!.to)

interface PossibleDate extends StatedDate {
  /** Days by the Julian calendar are among those that it can mean. */
  readonly isOldStyle: boolean
}

/** Whether a date stands behind words that are in the form of a town, and are none that is known. */
function isBesideNoTown(
  structured: Structured,
  {start}: StatedDate,
  reference: Reference
): boolean {
  const unit = structured.units.find((one) => one.start <= start && start < one.end)
  const town = unit?.label.rule === dayOfWritingRule ? townInDoubt(unit.text) : undefined
  return town !== undefined && !isTown(town, reference)
}

/** A text with more dates that could be its own is a list of days, none of them its own. */
const mostPrinted = 1000

/** The dates of header lines and, where none of those is stated, of stamps on a page. */
function printedOf(
  structured: Structured,
  language: string | undefined,
  reference: Reference
): readonly PossibleDate[] {
  const {units} = structured
  const {names} = reference
  const {text} = structured.item.rendition
  const asEnglish = language === undefined || language === 'en'
  const orders = asEnglish ? dateOrders(text) : undefined
  const page = isPage(units)
  const papersIn = (name: string) => publicationsIn(name, names)
  const unlessOfBirth = (date: StatedDate): StatedDate => {
    const isBare = date.doubt === 'none' && !date.labeled
    return isBare && isDayOfBirth(units, date) ? {...date, doubt: 'event'} : date
  }
  const inHeader = statedDates(structured, papersIn).map((date): StatedDate =>
    isBesideNoTown(structured, date, reference) ? {...date, doubt: 'unsure'} : unlessOfBirth(date)
  )
  const isStated = inHeader.some(({doubt}) => doubt === 'none' || doubt === 'changed')
  const stamped = page && !isStated ? stampedDates(units, papersIn).map(unlessOfBirth) : []
  const all = [
    ...inHeader.filter(({start}) => !stamped.some((one) => one.start === start)),
    ...stamped
  ]
  if (all.length > mostPrinted) return []
  return all.map((date) => {
    const {dayFirst = date.days} = date
    const ordered = orders ? daysInOrder(date, orders, text) : dayFirst
    const isOfSites = page || isStampOfSite(text, date)
    const printed = inEitherCentury(text.slice(date.start, date.end), ordered, isOfSites)
    const days = date.calendar ? printed : inEitherStyle(printed, language)
    return {...date, days, isOldStyle: !sameIntervals(days, printed)}
  })
}

/**
 * One finding a printed date; one that is doubtful for any reason is soft. `language` is that of the
 * body, where it is known.
 */
export function extractDates(
  structured: Structured,
  language: string | undefined,
  reference: Reference
): StatedDates {
  const {asOf} = reference
  const {units} = structured
  const all = printedOf(structured, language, reference)
  const latest = asOf === undefined ? Number.POSITIVE_INFINITY : parseDay(asOf)
  const judged = isPage(units)
    ? all
    : all.map((date) => ({...date, doubt: ofTheTold(units, date, latest)}))
  // "Published" outranks a bare date: that one may be the day the page was printed.
  const labeled = judged.some((date) => date.labeled && date.doubt === 'none')
  const stated = labeled ? judged.filter((date) => date.labeled || date.doubt !== 'none') : judged
  return {
    findings: [
      ...stated.flatMap((date) => toFinding(date, asOf)),
      ...pastedMailLimit(structured, asOf)
    ],
    impossible: stated.flatMap(({days, start, end}) => (days.length === 0 ? [{start, end}] : []))
  }
}
