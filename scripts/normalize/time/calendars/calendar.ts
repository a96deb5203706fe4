/**
 * Calendars other than the Gregorian one that newspapers print, with the names of their months from
 * `Intl`. A Hebrew day begins on the evening before, and the Islamic calendar follows the sight of the
 * moon, so their dates can mean more than one day.
 */
import {toEpochDay} from '../../../../src/lib/epoch-days.ts'

export type CalendarName = 'persian' | 'hebrew' | 'islamic'

export interface Calendar {
  /** As `Intl` calls it. */
  readonly intl: string
  /** Languages whose names of months are read. */
  readonly locales: readonly string[]
  /** The Gregorian time at which its year 0 began, in years. */
  readonly epoch: number
  /** In days. */
  readonly yearLength: number
  /** Days around the converted one that print can mean. */
  readonly around: readonly number[]
  /** What `Intl` calls a month in English → other spellings. */
  readonly spellings: Readonly<Record<string, readonly string[]>>
}

export const calendars: Readonly<Record<CalendarName, Calendar>> = {
  // Iran's and Afghanistan's, the Solar Hijri one.
  persian: {
    intl: 'persian',
    locales: ['fa', 'fa-AF', 'en'],
    epoch: 621.22,
    yearLength: 365.2422,
    around: [0],
    spellings: {Mordad: ['امرداد', 'Amordad'], Ordibehesht: ['اردی‌بهشت']}
  },
  hebrew: {
    intl: 'hebrew',
    locales: ['he', 'en'],
    epoch: -3760.3,
    yearLength: 365.2468,
    around: [-1, 0],
    spellings: {
      Heshvan: ['Cheshvan', 'Marcheshvan', 'חשון', 'מרחשוון', 'מרחשון'],
      Tishri: ['Tishrei'],
      Shevat: ['Shvat', "Sh'vat"],
      Iyar: ['Iyyar', 'איר'],
      Sivan: ['סיון'],
      Tamuz: ['Tammuz'],
      Nisan: ['Nissan']
    }
  },
  islamic: {
    intl: 'islamic-umalqura',
    locales: ['ar', 'en'],
    epoch: 621.57,
    yearLength: 354.367,
    around: [-1, 0, 1],
    spellings: {
      'Rabiʻ I': ['Rabi al-Awwal', 'Rabi I'],
      'Rabiʻ II': ['ربيع الثاني', 'Rabi al-Thani', 'Rabi II'],
      'Jumada I': ['Jumada al-Awwal', 'Jumada al-Ula'],
      'Jumada II': ['جمادى الثانية', 'جمادى الثاني', 'Jumada al-Thani', 'Jumada al-Akhira'],
      Shaʻban: ['Shaban'],
      'Dhuʻl-Qiʻdah': ['Dhu al-Qadah', 'ذي القعدة'],
      'Dhuʻl-Hijjah': ['Dhu al-Hijjah', 'ذي الحجة']
    }
  }
}

const millisecondsPerDay = 86_400_000

const formatter = (locale: string, {intl}: Calendar) =>
  new Intl.DateTimeFormat(`${locale}-u-ca-${intl}-nu-latn`, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC'
  })

function partsOf(format: Intl.DateTimeFormat, epochDay: number) {
  const parts = format.formatToParts(epochDay * millisecondsPerDay)
  const value = (type: string) => parts.find((part) => part.type === type)?.value ?? ''
  return {day: value('day'), month: value('month'), year: value('year')}
}

/** The name of a month, without what spellings differ in. */
export const foldMonth = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[أإآ]/g, 'ا')
    .replace(/[׳’ʻ‘]/g, "'")
    .replace(/ٔ|'$/g, '')

/** Each month of four years, a leap year of the Hebrew calendar among them. */
const sampleDays = Array.from({length: 120}, (_, index) => toEpochDay(2009, 1, 1) + index * 13)

/** Folded name → what `Intl` calls the month in English. */
export function monthNamesOf(calendar: Calendar): ReadonlyMap<string, string> {
  const english = formatter('en', calendar)
  const names = new Map<string, string>()
  for (const locale of calendar.locales) {
    const format = formatter(locale, calendar)
    for (const day of sampleDays) {
      names.set(foldMonth(partsOf(format, day).month), partsOf(english, day).month)
    }
  }
  for (const [own, spellings] of Object.entries(calendar.spellings)) {
    for (const name of spellings) names.set(foldMonth(name), own)
  }
  return names
}

/** Epoch days of one year of a calendar, by English month and day: `Sivan 22`. */
export function daysOfYear(calendar: Calendar, year: number): ReadonlyMap<string, number> {
  const english = formatter('en', calendar)
  const start = Math.floor((calendar.epoch - 1970) * 365.2425 + year * calendar.yearLength)
  const days = new Map<string, number>()
  for (let day = start - 45; day < start + calendar.yearLength + 45; day += 1) {
    const parts = partsOf(english, day)
    if (parts.year === String(year)) days.set(`${parts.month} ${parts.day}`, day)
  }
  return days
}
