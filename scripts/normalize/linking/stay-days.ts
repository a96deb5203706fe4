/** The days of stays, once it is known when their article was written. */
import {isCalendarDay, toEpochDay, formatDay, weekdayOf} from '../../../src/lib/epoch-days.ts'
import {hull, type DaySet} from '../terms/day-set.ts'
import type {DatedTelling} from './dated-telling.ts'
import type {DayRange} from './day-range.ts'
import type {StayTime} from './stays.ts'

/** A stay whose days are known within a fortnight. */
export interface KnownStay extends DayRange {
  readonly country: string
  readonly comes: boolean
  /** The days that are told, without those before that a journey may have lasted. */
  readonly told: DayRange
}

/** Of an article that can have been written in more days than these, the days of a stay are not known. */
const closelyDated = 7
/** A day of the year that is named without the year lies so near. */
const yearly = 90
/** A journey that ended on a day had the leader abroad for so many days before. */
const longestJourney = 7

/** The week of a day, `offset` weeks on: weeks begin on Sundays for some, on Mondays for others. */
function weekOf(day: number, offset: number): DayRange {
  const sunday = day - weekdayOf(day) + 7 * offset
  const monday = day - ((weekdayOf(day) + 6) % 7) + 7 * offset
  return {from: Math.min(sunday, monday), to: Math.max(sunday, monday) + 6}
}

function rangeOf(time: StayTime, isAhead: boolean, {from, to}: DayRange): DayRange | undefined {
  const reach = (days: number) => (isAhead ? {from, to: to + days} : {from: from - days, to})
  const within = ({from: first, to: last}: DayRange, fits: (day: number) => boolean) => {
    const days: number[] = []
    for (let day = first; day <= last; day += 1) if (fits(day)) days.push(day)
    const [earliest] = days
    return earliest === undefined ? undefined : {from: earliest, to: days.at(-1)!}
  }
  switch (time.kind) {
    case 'weekday':
      return within(reach(7), (day) => weekdayOf(day) === time.weekday)
    case 'month-day': {
      const {month, day: number} = time
      return within(reach(yearly), (day) => {
        const year = Number(formatDay(day).slice(0, 4))
        return isCalendarDay(year, month, number) && toEpochDay(year, month, number) === day
      })
    }
    case 'day':
      return {from: from + time.offset, to: to + time.offset}
    case 'week': {
      const [first, last] = [weekOf(from, time.offset), weekOf(to, time.offset)]
      return {from: first.from, to: last.to}
    }
  }
}

/**
 * From the first day that a time can mean to the last, in an article that can have been written on `days`;
 * nothing where these are too many.
 */
export function daysAt(time: StayTime, isAhead: boolean, days: DaySet): DayRange | undefined {
  const {from = null, to = null} = hull(days) ?? {}
  if (from === null || to === null || to - from > closelyDated) return undefined
  return rangeOf(time, isAhead, {from, to})
}

const isClose = (days: DaySet): boolean => {
  const {from = null, to = null} = hull(days) ?? {}
  return from !== null && to !== null && to - from <= closelyDated
}

/** When a telling was written: for certain, else likely, where either is close. */
export const writtenOn = ({days, likely}: DatedTelling): DaySet =>
  likely !== undefined && !isClose(days) && isClose(likely) ? likely : days

/** The stays of which the days are known. Nothing that is certain may rest on them. */
export function knownStays(dated: DatedTelling): KnownStay[] {
  const days = writtenOn(dated)
  const {stays, lengths} = dated.telling
  return stays.flatMap(({country, time, ahead, comes, ends}): KnownStay[] => {
    const told = daysAt(time, ahead, days)
    const length = lengths.find((one) => one.country === country)?.days ?? longestJourney + 1
    return told
      ? [{country, comes, told, from: told.from - (ends ? length - 1 : 0), to: told.to}]
      : []
  })
}
