/**
 * Dates as papers print them, read without guessing: a numeric date whose order is open keeps both
 * readings, and a day that does not exist is reported as such.
 */
import {allMatches} from '../matches.ts'
import {isCalendarDay, daysInMonth, toEpochDay, weekdayOf} from '../../../src/lib/epoch-days.ts'
import type {DayInterval} from '../../../src/lib/edtf.ts'
import {remembered} from '../remembered.ts'
import type {Range} from '../stages.ts'
import type {CalendarName} from './calendars/calendar.ts'
import {calendarDates} from './calendars/calendar-dates.ts'
import {buddhistDates} from './buddhist-dates.ts'
import {mayHoldShortYear, patternsFor, shortNamedYears, shortYears} from './date-patterns.ts'
import {eastAsianDates} from './east-asian-dates.ts'
import {withWesternDigits, yearOf} from './figures.ts'
import {withYearsInFigures} from './misread-years.ts'
import {foldName, romanMonths} from './month-names.ts'
import {isNumbered} from './numbered-issues.ts'
import {monthsNamed, weekdayWords} from './printed-names.ts'
import {thaiDates} from './thai-dates.ts'

export interface PrintedDate extends Range {
  /** The days it can mean, ascending; empty for a day that does not exist. */
  readonly days: readonly DayInterval[]
  readonly precision: 'day' | 'month'
  /**
   * The reading of a date in figures, `6.12.2022`, outside English: day first. English writes it both
   * ways.
   */
  readonly dayFirst?: readonly DayInterval[]
  /** The year was copied with letters for figures: `19O5`. */
  readonly misread?: boolean
  /** Weekday printed with it, 0 = Sunday. */
  readonly weekday?: number
  /** The calendar that it is a date of, where that is not the Gregorian one. */
  readonly calendar?: CalendarName | 'buddhist'
}

const longestShort = 120
/** `5 May 20` in a longer line is as often the beginning of a number. */
const longestNamed = 60
const dayAt = (epochDay: number): DayInterval => ({from: epochDay, to: epochDay})
const oneDay = (year: number, month: number, day: number): DayInterval[] =>
  isCalendarDay(year, month, day) ? [dayAt(toEpochDay(year, month, day))] : []

type Groups = Readonly<Record<string, string | undefined>>

/** The months, 1–12, that figures, Roman figures or a name can mean. */
function monthsOf({month: name = '', stop}: Groups): number[] {
  if (/^\d/.test(name)) return [Number(name)]
  const roman = romanMonths.indexOf(name) + 1
  return roman > 0 ? [roman] : monthsNamed(name, stop !== undefined)
}

function daysOf(groups: Groups): DayInterval[] {
  const year = yearOf(groups['year'])
  if (groups['first'] !== undefined) {
    const first = Number(groups['first'])
    const second = Number(groups['second'])
    const readings = [
      ...oneDay(year, second, first),
      ...(first === second ? [] : oneDay(year, first, second))
    ]
    return readings.toSorted((a, b) => a.from! - b.from!)
  }
  const {day} = groups
  if (day !== undefined)
    return monthsOf(groups).flatMap((month) => oneDay(year, month, Number(day)))
  return monthsNamed(groups['month'] ?? '').map((month) => ({
    from: toEpochDay(year, month, 1),
    to: toEpochDay(year, month, daysInMonth(year, month))
  }))
}

/** The day-first reading; with strokes, `12/31/2009`, only where there is one. */
function dayFirstOf(groups: Groups): DayInterval[] | undefined {
  if (groups['first'] === undefined) return undefined
  const year = yearOf(groups['year'])
  const days = oneDay(year, Number(groups['second']), Number(groups['first']))
  return groups['separator'] === '.' || days.length > 0 ? days : undefined
}

function toPrintedDate(match: RegExpExecArray): PrintedDate {
  const groups = match.groups ?? {}
  const printed = groups['weekday'] ?? groups['behind']
  const day = printed === undefined ? undefined : weekdayWords.get(foldName(printed))
  const dayFirst = dayFirstOf(groups)
  return {
    start: match.index,
    end: match.index + match[0].length,
    days: daysOf(groups),
    precision: groups['day'] === undefined && groups['first'] === undefined ? 'month' : 'day',
    ...(dayFirst && {dayFirst}),
    ...(day !== undefined && {weekday: day})
  }
}

/** The month of a day that is the number of an issue: `No. 3  July 1957`. */
function monthOfIssue({index, groups = {}, 0: found}: RegExpExecArray): PrintedDate | undefined {
  const {month = '', day, weekday} = groups
  const at = day === undefined ? -1 : found.indexOf(month, day.length)
  if (at < 0 || weekday !== undefined || !found.startsWith(day!)) return undefined
  if (monthsNamed(month).length === 0) return undefined
  const days = daysOf({...groups, day: undefined})
  return {start: index + at, end: index + found.length, days, precision: 'month'}
}

/** `may 2009 people come`: in small letters and without a day, an English verb. */
const isVerb = ({month, day}: Groups) => day === undefined && (month === 'may' || month === 'march')

const openingWeekday = /^\p{L}{1,3}\.?\s?[,،|·–-]?\s+(?:the\s+|den\s+|dne\s+)?/u

/**
 * Without a weekday that is the end of a word: `FerryMan 03.05.2012` is a nickname and a day. Asked of what was found,
 * for in the pattern it would be asked at every place of a text.
 */
function withoutNickname(match: RegExpExecArray, text: string): RegExpExecArray {
  const {weekday} = match.groups ?? {}
  const opening = weekday === undefined ? null : openingWeekday.exec(match[0])
  if (!opening || !isLetter.test(text.charAt(match.index - 1))) return match
  const bare: RegExpExecArray = Object.assign([...match] as unknown as RegExpExecArray, {
    index: match.index + opening[0].length,
    input: match.input,
    groups: {...match.groups, weekday: undefined}
  })
  bare[0] = match[0].slice(opening[0].length)
  return bare
}
const isLetter = /\p{L}/u

const readMatch = (match: RegExpExecArray, text: string): PrintedDate =>
  (isNumbered(text, match.index, match.groups?.['stop'] !== undefined)
    ? monthOfIssue(match)
    : undefined) ?? toPrintedDate(match)

const ofOtherCalendars = (text: string): PrintedDate[] =>
  calendarDates(text).map(({days, ...date}) => ({...date, days: days.map(dayAt), precision: 'day'}))

/** Dates by pattern, the fuller forms first; they may overlap. */
function candidates(printed: string, text: string): PrintedDate[] {
  const byYear = patternsFor(text)
  const named = text.length <= longestNamed && mayHoldShortYear(text) ? shortNamedYears : []
  const patterns = text.length <= longestShort ? [...byYear, shortYears, ...named] : byYear
  const gregorian = patterns.flatMap((pattern) =>
    allMatches(text, pattern).flatMap((match) =>
      isVerb(match.groups ?? {}) ? [] : [readMatch(withoutNickname(match, text), text)]
    )
  )
  return [
    ...eastAsianDates(text),
    ...thaiDates(text),
    ...buddhistDates(text),
    ...ofOtherCalendars(printed),
    ...gregorian
  ]
}

/** `3/5/12` and `5/2019` are no shorter. */
const shortest = 6

/** All full dates and month-and-year dates in a text, in order; where two overlap, the fuller one. */
export function printedDates(printed: string): PrintedDate[] {
  if (printed.length < shortest || !/[\p{Nd}年]|ת[א-ת]{0,2}["״]/u.test(printed)) return []
  return [...readDates(printed)]
}

const readDates = remembered((printed): readonly PrintedDate[] => {
  const found: PrintedDate[] = []
  const taken = new Set<number>()
  const western = withWesternDigits(printed)
  const figures = withYearsInFigures(western)
  for (const date of candidates(printed, figures)) {
    // A date is short, so its ends and middle tell whether a fuller one covers it.
    const places = [date.start, Math.floor((date.start + date.end) / 2), date.end - 1]
    if (places.some((place) => taken.has(place))) continue
    const isMisread = figures.slice(date.start, date.end) !== western.slice(date.start, date.end)
    found.push(isMisread ? {...date, misread: true} : date)
    for (let place = date.start; place < date.end; place += 1) taken.add(place)
  }
  return found.toSorted((a, b) => a.start - b.start)
})

/** The days on which the printed weekday falls; all days without a printed weekday. */
export function daysOfWeekday({days, weekday: printed}: PrintedDate): readonly DayInterval[] {
  if (printed === undefined) return days
  return days.filter(({from, to}) => from === to && weekdayOf(from!) === printed)
}
