/**
 * Dates by the Buddhist era in Western letters, `12 March 2548 B.E.`, as English papers of Thailand print them.
 * Elsewhere than there the year of that era begins in May with Vesak and is one ahead, so that from May on a date
 * is of either of two years. Sources: Unicode ICU, BuddhistCalendar (1998 is 2541 B.E., the calendar of Thailand); the
 * Calendar Year Act, B.E. 2483, on the beginning of the year; and the 2,500th year, kept from Vesak of 1956 in Ceylon
 * and Burma and in 1957 in Thailand.
 */
import {isCalendarDay, toEpochDay} from '../../../src/lib/epoch-days.ts'
import {allMatches} from '../matches.ts'
import {alternatives, foldName} from './month-names.ts'
import {monthsNamed, monthWords, weekdayWords} from './printed-names.ts'
import type {PrintedDate} from './printed-dates.ts'
import {noRange} from './range-ends.ts'
import {yearOfBuddhist} from './thai-dates.ts'

const era = String.raw`B\.?\s?E(?:\.|(?!\p{L}))`
const weekday = String.raw`(?:(?<weekday>${alternatives(weekdayWords)})\.?,?\s+)?`
const month = String.raw`(?<month>${alternatives(monthWords)})\.?`
const day = String.raw`(?<day>\d{1,2})(?:st|nd|rd|th)?`
const year = String.raw`(?:(?<year>2[45]\d{2}),?\s?\(?${era}\)?|${era}\s?(?<year>2[45]\d{2}))`
const pattern = new RegExp(
  String.raw`${noRange}(?<![\p{L}\p{N}])${weekday}(?:${day}\s+(?:of\s+)?${month}|${month}\s+${day}),?\s+${year}(?!\p{N})`,
  'giu'
)
const needs = /B\.?\s?E\b/iu

/** The month in which Vesak can fall, and after which the years of both reckonings are apart. */
const monthOfVesak = 5

/** All such dates of a text. */
export function buddhistDates(text: string): PrintedDate[] {
  if (!needs.test(text)) return []
  return allMatches(text, pattern).flatMap(({index, 0: printed, groups = {}}): PrintedDate[] => {
    const [number] = monthsNamed(groups['month']!)
    const own = number && yearOfBuddhist(Number(groups['year']), number)
    if (number === undefined || !own) return []
    const years = number >= monthOfVesak ? [own - 1, own] : [own]
    const days = years
      .filter((one) => isCalendarDay(one, number, Number(groups['day'])))
      .map((one) => toEpochDay(one, number, Number(groups['day'])))
    const named = groups['weekday'] && weekdayWords.get(foldName(groups['weekday']))
    return [
      {
        start: index,
        end: index + printed.length,
        days: days.map((one) => ({from: one, to: one})),
        precision: 'day',
        calendar: 'buddhist',
        ...(typeof named === 'number' && {weekday: named})
      }
    ]
  })
}
