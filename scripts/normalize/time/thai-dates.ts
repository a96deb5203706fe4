/**
 * Dates of Thai print: `14 มิถุนายน 2552`, `14 มิ.ย. พ.ศ. 2552`, `14 มิถุนายน ค.ศ. 2009`. Years are counted by the
 * Buddhist era, 543 ahead of ours, unless the sign of the other era or the figure itself says otherwise. Source: Unicode ICU, BuddhistCalendar.
 */
import {isCalendarDay, toEpochDay} from '../../../src/lib/epoch-days.ts'
import {allMatches} from '../matches.ts'
import type {PrintedDate} from './printed-dates.ts'
import {noRange} from './range-ends.ts'

const months = Array.from({length: 12}, (_, index) =>
  (['long', 'short'] as const).map((month) =>
    new Intl.DateTimeFormat('th-u-ca-gregory', {month, timeZone: 'UTC'}).format(
      Date.UTC(2009, index, 14)
    )
  )
)

/** Print often leaves out a stop of an abbreviation, and the space around it. */
const named = months
  .flat()
  .map((name) => name.replaceAll('.', String.raw`\.?\s?`))
  .toSorted((a, b) => b.length - a.length)
  .join('|')

const pattern = new RegExp(
  String.raw`${noRange}(?<!\p{N})(?<day>\d{1,2})\s*(?<month>${named})\s*(?:(?<era>[พค])\.?\s?ศ\.?\s*)?(?<year>\d{4})(?!\p{N})`,
  'gu'
)

const plain = (name: string) => name.replace(/[.\s]/g, '')
const monthNumbers = new Map(
  months.flatMap((names, index) => names.map((name) => [plain(name), index + 1] as const))
)

const eraAhead = 543
/** Years are printed whole: from 1889, when Thailand took the solar calendar, to the last of ours that are read. */
const firstYear = 1889
const lastYear = 2099
/**
 * Until 1940 the year began on 1 April, so that of its first three months was the next one of ours; from
 * 1 January 1941 on it begins with ours: Calendar Year Act, B.E. 2483.
 */
const lastOldYear = 2483
const lastMonthOfOld = 3

/** The year of ours; none where its era has no such month, or no paper printed it. */
function ourYear(printed: number, month: number, era: string | undefined): number | undefined {
  const isBuddhist = era === 'พ' || (era === undefined && printed > lastYear)
  if (isBuddhist && printed === lastOldYear && month <= lastMonthOfOld) return undefined
  const shift = printed < lastOldYear && month <= lastMonthOfOld ? eraAhead - 1 : eraAhead
  const year = isBuddhist ? printed - shift : printed
  return year >= firstYear && year <= lastYear ? year : undefined
}

/** The year of ours that a printed year of the Buddhist era is, for a month, 1–12, of it. */
export const yearOfBuddhist = (printed: number, month: number): number | undefined =>
  ourYear(printed, month, 'พ')

/** All such dates of a text, whose figures are Western ones; a day that no calendar has is none of ours. */
export function thaiDates(text: string): PrintedDate[] {
  if (!/\p{Script=Thai}/u.test(text)) return []
  return allMatches(text, pattern).flatMap(({index, 0: printed, groups = {}}): PrintedDate[] => {
    const month = monthNumbers.get(plain(groups['month']!))!
    const own = Number(groups['year'])
    const year = ourYear(own, month, groups['era'])
    if (year === undefined) return []
    const day = Number(groups['day'])
    const epochDay = isCalendarDay(year, month, day) ? toEpochDay(year, month, day) : undefined
    return [
      {
        start: index,
        end: index + printed.length,
        days: epochDay === undefined ? [] : [{from: epochDay, to: epochDay}],
        precision: 'day',
        ...(year !== own && {calendar: 'buddhist' as const})
      }
    ]
  })
}
