/** On which days, or between which, a journey was: as its texts tell, or as a curator knows. */
import {writeEdtf, type DayInterval} from '../../../src/lib/edtf.ts'
import {formatDay, isCalendarDay, parseDay, toEpochDay} from '../../../src/lib/epoch-days.ts'
import type {EventRow} from '../../../src/schema/authority.ts'
import type {ArchiveEvent} from '../../../src/schema/event.ts'
import {hull} from '../terms/day-set.ts'
import {cellBounds} from '../terms/days-in-office.ts'
import type {DatedTelling} from './dated-telling.ts'
import {daysAt} from './stay-days.ts'

/** What happened so long before publication is told without its year. */
const withoutYear = 360

/** What an event says of its days. */
export type Dates = Pick<ArchiveEvent, 'date' | 'dateEarliest' | 'dateLatest' | 'dateSource'>

/** Days of a journey whose last day is told without its year, when only one year fits. */
function datedByText({telling: {ended}, days}: DatedTelling): Dates | undefined {
  const whole = hull(days)
  if (!ended || !whole || whole.from === null || whole.to === null) return undefined
  const years = new Set<number>()
  for (const day of [whole.from - withoutYear, whole.from, whole.to])
    years.add(Number(formatDay(day).slice(0, 4)))
  const ends = [...years]
    .filter((year) => isCalendarDay(year, ended.month, ended.day))
    .map((year) => toEpochDay(year, ended.month, ended.day))
    .filter((day) => day <= whole.to! && day >= whole.from! - withoutYear)
  const [end] = ends
  if (end === undefined || ends.length > 1) return undefined
  const first = formatDay(end - ended.lasted + 1)
  const last = formatDay(end)
  return {date: first === last ? last : `${first}/${last}`, dateEarliest: first, dateLatest: last}
}

/** Days that a curator knows from elsewhere. */
export function datedByCurator({start, end, source}: EventRow): Dates {
  const first = formatDay(cellBounds(start).first)
  const last = formatDay(cellBounds(end).last)
  const date = first === last ? first : `${first}/${last}`
  return {date, dateEarliest: first, dateLatest: last, dateSource: source}
}

/** Under way on a day from one to the other. */
function between(earliest: number | null, latest: number | null): Dates {
  const written = writeEdtf([{from: earliest, to: latest}])
  // A bare day would be that of the whole journey.
  const date = written?.startsWith('[') === false ? `[${written}]` : written
  return {
    ...(date !== undefined && {date}),
    ...(earliest !== null && {dateEarliest: formatDay(earliest)}),
    ...(latest !== null && {dateLatest: formatDay(latest)})
  }
}

/** Of texts that differ about its days, none is taken: it was under way on some day of theirs. */
function someDayOf(all: readonly Dates[]): Dates {
  const first = all.map(({dateEarliest}) => parseDay(dateEarliest!))
  const last = all.map(({dateLatest}) => parseDay(dateLatest!))
  return between(Math.min(...first), Math.max(...last))
}

/** What goes on when it is told is printed within a week. */
const newsAfter = 7

/**
 * Between which days a journey was under way at some time, of which its article tells so: on the day that it
 * tells, else at most a week before it was published, for papers print what was true when it was written.
 * `Today` may be the day before that of the paper.
 */
function underWayIn({telling: {underWayOn: time, issue}, days}: DatedTelling): DayInterval {
  const {from = null, to = null} = hull(days) ?? {}
  const told = time && daysAt(time, false, days)
  if (told) return time.kind === 'day' ? {from: told.from - 1, to: told.to} : told
  return {
    from: from === null ? null : from - newsAfter,
    to: to === null ? null : to - (issue ? 1 : 0)
  }
}

/**
 * Between which days it was: it was not over when an article told of it as to come or going on, and had
 * begun when one told of it as going on or over.
 */
export function dated(group: readonly DatedTelling[]): Dates {
  const [told, ...others] = group.flatMap((telling) => datedByText(telling) ?? [])
  if (told)
    return others.every(({date}) => date === told.date) ? told : someDayOf([told, ...others])
  const numbers = (without: 'ahead' | 'over', end: 'from' | 'to') =>
    group.flatMap((one) => {
      const {telling, days} = one
      const {told} = telling
      // Whoever has set out has begun a journey.
      const isTold = told === undefined ? telling.setOut && end === 'to' : told !== without
      const isOnDay = telling.underWayOn !== undefined && (told !== 'ahead' || end === 'to')
      if (told === 'under way' || isOnDay) return underWayIn(one)[end] ?? []
      const bound = isTold ? hull(days)?.[end] : undefined
      return bound === null || bound === undefined
        ? []
        : [bound - (telling.issue && end === 'to' ? 1 : 0)]
    })
  const from = numbers('over', 'from')
  const to = numbers('ahead', 'to')
  const notOver = from.length > 0 ? Math.max(...from) : null
  const begun = to.length > 0 ? Math.min(...to) : null
  if (notOver === null || begun === null || notOver <= begun) return between(notOver, begun)
  // Begun on the one and not over on the other, it went on all the days between.
  const isTold = group.some(({telling: {told, underWayOn}}) => told === 'under way' || underWayOn)
  return isTold ? between(begun, notOver) : {}
}
