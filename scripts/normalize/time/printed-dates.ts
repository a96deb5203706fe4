/**
 * Dates as papers print them, read without guessing: a numeric date whose order is open keeps both
 * readings, and a day that does not exist is reported as such.
 */
import {allMatches} from '../matches.ts'
import {isCalendarDay, daysInMonth, toEpochDay, weekdayOf} from '../../../src/lib/epoch-days.ts'
import type {DayInterval} from '../../../src/lib/edtf.ts'
import type {Range} from '../stages.ts'
import {withWesternDigits, yearOf} from './figures.ts'
import {alternatives, foldName, fullMonths, months, romanMonths, weekdays} from './month-names.ts'

export interface PrintedDate extends Range {
  /** The days it can mean, ascending; empty for a day that does not exist. */
  readonly days: readonly DayInterval[]
  readonly precision: 'day' | 'month'
  /**
   * The reading of a date in figures, `6.12.2022`, outside English: day first. English writes it both
   * ways.
   */
  readonly dayFirst?: readonly DayInterval[]
  /** Weekday printed with it, 0 = Sunday. */
  readonly weekday?: number
}

const month = String.raw`(?<month>${alternatives(months)})\.?`
// `Out 2009` is no October: without a day, only full names.
const fullMonth = String.raw`(?<month>${alternatives(fullMonths)})`
const weekday = String.raw`(?:(?<weekday>${alternatives(weekdays)})\.?\s?[,|·–-]?\s+(?:the\s+)?)?`
// Saved pages lose the space between parts of a line: a time of day, the next word or another date may
// be glued to the year, `3 de junio de 202210:09`, `28. Juli 201928. Juli 2019Author`.
const glued = String.raw`\d{1,2}(?::\d{2}|[./-]\d{1,2}[./-]\d|\.?\s\p{L})`
const fullYear = String.raw`1[5-9]\d{2}|20\d{2}`
const year = String.raw`(?<year>${fullYear})(?:(?!(?-i:\p{Ll})|\p{N})|(?=${glued}))`
// Behind a day no `s` of `the 1990s` can follow: any word may be glued, `March 23, 2020timer`.
const yearOfDay = String.raw`(?<year>${fullYear})(?:(?!\p{N})|(?=${glued}))`
const ordinal = String.raw`(?:st|nd|rd|th|er|º|ª)?\.?`
const of = String.raw`(?:\s+(?:of|de|del))?`
// `9-12 July 2009` and `9 to 12 July 2009` are no single day.
const noRange = String.raw`(?<!\d\s?[-–—/]\s?|\d\s(?:to|and|bis|und|al|à|y|e)\s)`
// A whole word, or one that is glued to the year of another date, or to a name: `Collignon22. Februar`.
const edge = String.raw`${noRange}(?:(?<![\p{L}\p{N}])|(?<=(?<!\d)(?:${fullYear}))|(?<=(?-i:\p{Ll}{2}))(?=\d|(?-i:\p{Lu})))`

const patterns: readonly RegExp[] = [
  // Thursday, July 9, 2009
  String.raw`${weekday}${month}\s+(?<day>\d{1,2})${ordinal},?\s+${yearOfDay}`,
  // 9 July 2009, 9 de julio de 2009, 9. heinäkuuta 2009
  String.raw`${weekday}(?<day>\d{1,2})${ordinal}(?:${of}\s+|\s?[/-]\s?)ב?${month}(?:${of},?\s+|\s?[/-]\s?)${yearOfDay}`,
  // 2009-07-09, 2009/07/09
  String.raw`${weekday}(?<year>1[5-9]\d{2}|20\d{2})[-/.](?<month>\d{1,2})[-/.](?<day>\d{1,2})(?!\d)`,
  // 2009. július 9.
  String.raw`(?<year>${fullYear})\.\s${month}\s+(?<day>\d{1,2})(?!\d)`,
  // 9.X.2009, 9 VII 2009; `2 X 2000` may be a measure
  String.raw`(?<day>\d{1,2})(?:\.\s?(?<month>(?-i:X?I{1,3}|I?[VX]|VI{1,3}))\.\s?|\s(?<month>(?-i:XI{1,2}|I{2,3}|I[VX]|VI{1,3}))\s)${year}`,
  // 2009年7月9日
  String.raw`(?<year>${fullYear})\s?[年년]\s?(?<month>\d{1,2})\s?[月월]\s?(?<day>\d{1,2})(?!\d)`,
  // 09/07/2009, 9.7.2009, 9. 7. 2009
  String.raw`${weekday}(?<first>\d{1,2})(?<separator>[-/.])\s?(?<second>\d{1,2})\k<separator>\s?${year}`,
  // July 2009
  String.raw`(?<!\d\s)${fullMonth},?${of}\s+${year}`
].map((source) => new RegExp(edge + source, 'giu'))

/** `19.10.19`: in a short line only, where it is no version and no score. */
const shortYears = new RegExp(
  String.raw`${edge}${weekday}(?<first>\d{1,2})(?<separator>[/.])(?<second>\d{1,2})\k<separator>(?<year>\d{2})(?![\p{N}\p{L}_./-]|\s?%)`,
  'giu'
)
const longestShort = 120
const oneDay = (year: number, month: number, day: number): DayInterval[] => {
  if (!isCalendarDay(year, month, day)) return []
  const epochDay = toEpochDay(year, month, day)
  return [{from: epochDay, to: epochDay}]
}

function daysOf(groups: Record<string, string | undefined>): DayInterval[] {
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
  const name = groups['month'] ?? ''
  const month = /^\d/.test(name)
    ? Number(name)
    : (months.get(foldName(name)) ?? romanMonths.indexOf(name) + 1)
  if (groups['day'] !== undefined) return oneDay(year, month, Number(groups['day']))
  return [{from: toEpochDay(year, month, 1), to: toEpochDay(year, month, daysInMonth(year, month))}]
}

/** The day-first reading; with strokes, `12/31/2009`, only where there is one. */
function dayFirstOf(groups: Record<string, string | undefined>): DayInterval[] | undefined {
  if (groups['first'] === undefined) return undefined
  const year = yearOf(groups['year'])
  const days = oneDay(year, Number(groups['second']), Number(groups['first']))
  return groups['separator'] === '.' || days.length > 0 ? days : undefined
}

function toPrintedDate(match: RegExpExecArray): PrintedDate {
  const groups = match.groups ?? {}
  const printed = groups['weekday']
  const day = printed === undefined ? undefined : weekdays.get(foldName(printed))
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

/** `may 2009 people come`: in small letters and without a day, an English verb. */
const isVerb = ({month, day}: Record<string, string | undefined>) =>
  day === undefined && (month === 'may' || month === 'march')

/** `3/5/12` and `5/2019` are no shorter. */
const shortest = 6

/** All full dates and month-and-year dates in a text, in order; where two overlap, the fuller one. */
export function printedDates(printed: string): PrintedDate[] {
  if (printed.length < shortest || !/\p{Nd}/u.test(printed)) return []
  const text = withWesternDigits(printed)
  const found: PrintedDate[] = []
  const taken = new Set<number>()
  for (const pattern of text.length <= longestShort ? [...patterns, shortYears] : patterns) {
    for (const match of allMatches(text, pattern)) {
      const date = toPrintedDate(match)
      // A date is short, so its ends and middle tell whether a fuller one covers it.
      const places = [date.start, Math.floor((date.start + date.end) / 2), date.end - 1]
      if (isVerb(match.groups ?? {}) || places.some((place) => taken.has(place))) continue
      found.push(date)
      for (let place = date.start; place < date.end; place += 1) taken.add(place)
    }
  }
  return found.toSorted((a, b) => a.start - b.start)
}

/** The days on which the printed weekday falls; all days without a printed weekday. */
export function daysOfWeekday({days, weekday: printed}: PrintedDate): readonly DayInterval[] {
  if (printed === undefined) return days
  return days.filter(({from, to}) => from === to && weekdayOf(from!) === printed)
}
