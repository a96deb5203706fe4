/**
 * Dates of the Solar Hijri, Hebrew and Islamic calendars, in their own languages and in English:
 * `۲۴ خرداد ۱۳۸۸`, `כ"ב בסיון תשס"ט`, `23 Sivan 5769`, `21 جمادى الآخرة 1430`. `Intl` converts them.
 */
import {allMatches} from '../../matches.ts'
import type {Range} from '../../stages.ts'
import {withWesternDigits} from '../figures.ts'
import {calendars, daysOfYear, foldMonth, monthNamesOf, type CalendarName} from './calendar.ts'
import {noRange} from '../range-ends.ts'
import {hebrewDay, hebrewNumber, hebrewYear, hebrewYearOf} from './hebrew-numbers.ts'

/** A date of another calendar. */
export interface CalendarDate extends Range {
  readonly calendar: CalendarName
  /** Epoch days that it can mean, ascending; none for a day that its calendar does not have. */
  readonly days: readonly number[]
}

const years: Readonly<Record<CalendarName, string>> = {
  persian: String.raw`1[234]\d{2}`,
  hebrew: String.raw`5[2-9]\d{2}|${hebrewYear}`,
  islamic: String.raw`1[1-4]\d{2}`
}

interface Reader {
  readonly names: ReadonlyMap<string, string>
  readonly patterns: readonly RegExp[]
}

function readerOf(name: CalendarName): Reader {
  const names = monthNamesOf(calendars[name])
  const alternatives = [...names.keys()]
    .toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1))
    // Letters that are spelled in several ways, and signs that are often left out.
    .map((month) => month.replaceAll('ا', '[اأإآ]').replaceAll("'", "['׳’ʻ‘]?"))
    .join('|')
  const day = name === 'hebrew' ? String.raw`(?:\d{1,2}|${hebrewDay})` : String.raw`\d{1,2}`
  const year = `(?<year>${years[name]})(?![\\p{N}\\p{L}])`
  const month = `(?<month>${alternatives})['׳]?`
  return {
    names,
    patterns: [
      String.raw`${noRange}(?<![\p{L}\p{N}])(?<day>${day})(?:\s?ام|\s?م|st|nd|rd|th)?\s+(?:ב|of\s+)?${month}(?:\s?ماه)?[,،]?\s+(?:سال\s|عام\s|سنة\s)?${year}`,
      String.raw`(?<![\p{L}\p{N}])${month}\s+(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s+${year}`
    ].map((source) => new RegExp(source, 'giu'))
  }
}

const readers = new Map<CalendarName, Reader>()

function readerFor(name: CalendarName): Reader {
  const reader = readers.get(name) ?? readerOf(name)
  readers.set(name, reader)
  return reader
}

const knownYears = new Map<string, ReadonlyMap<string, number>>()

/** Epoch days that a day of a calendar can mean. */
function daysOf(name: CalendarName, year: number, month: string, day: number): number[] {
  const key = `${name} ${year}`
  const ofYear = knownYears.get(key) ?? daysOfYear(calendars[name], year)
  knownYears.set(key, ofYear)
  const found = ofYear.get(`${month} ${day}`)
  return found === undefined ? [] : calendars[name].around.map((shift) => found + shift)
}

/** `۱۳۸۸/۰۳/۲۴`: only in Persian figures, for other papers print other calendars' years so. */
const persianFigures =
  /(?<![\p{N}/])(?<year>[۰-۹]{4})[/.-](?<month>[۰-۹]{1,2})[/.-](?<day>[۰-۹]{1,2})(?![\p{N}/])/gu
const persianMonths = [
  ...['Farvardin', 'Ordibehesht', 'Khordad', 'Tir', 'Mordad', 'Shahrivar'],
  ...['Mehr', 'Aban', 'Azar', 'Dey', 'Bahman', 'Esfand']
]

function inPersianFigures(text: string): CalendarDate[] {
  return allMatches(text, persianFigures).flatMap(({index, 0: printed, groups = {}}) => {
    const [year, month, day] = ['year', 'month', 'day'].map((part) =>
      Number(withWesternDigits(groups[part]!))
    )
    const name = persianMonths[month! - 1]
    if (year! < 1200 || year! > 1499 || name === undefined) return []
    const days = daysOf('persian', year!, name, day!)
    return [{start: index, end: index + printed.length, calendar: 'persian' as const, days}]
  })
}

/** What a text must hold for each calendar: its years, in whatever figures. */
const signs: Readonly<Record<CalendarName, RegExp>> = {
  persian: /1[234]\d{2}/,
  hebrew: /5[2-9]\d{2}|ת[א-ת]{0,2}["״][א-ת]/u,
  islamic: /1[1-4]\d{2}/
}

/** All such dates of a text, by calendar; two calendars share no name of a month. */
export function calendarDates(printed: string): CalendarDate[] {
  const text = withWesternDigits(printed)
  const found = (Object.keys(calendars) as CalendarName[])
    .filter((name) => signs[name].test(text))
    .flatMap((name) => {
      const {names, patterns} = readerFor(name)
      return patterns.flatMap((pattern) =>
        allMatches(text, pattern).flatMap(({index, 0: match, groups = {}}): CalendarDate[] => {
          const month = names.get(foldMonth(groups['month'] ?? ''))
          const day = groups['day'] ?? ''
          const year = groups['year'] ?? ''
          if (month === undefined) return []
          const days = daysOf(
            name,
            /^\d/.test(year) ? Number(year) : hebrewYearOf(year),
            month,
            /^\d/.test(day) ? Number(day) : hebrewNumber(day)
          )
          return [{start: index, end: index + match.length, calendar: name, days}]
        })
      )
    })
  return [...found, ...inPersianFigures(printed)]
}
