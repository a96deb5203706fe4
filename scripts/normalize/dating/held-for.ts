/** When offices were held, in words: as exactly as the tables have it, and no further than their sources tell. */
import {bounds} from '../../../src/authorities/dates.ts'
import {displayDay} from '../../../src/lib/dates.ts'
import type {DayInterval} from '../../../src/lib/edtf.ts'
import {formatDay} from '../../../src/lib/epoch-days.ts'
import {listOf} from '../../../src/lib/list-of.ts'
import type {TermRow} from '../../../src/schema/authority.ts'
import {asFarAsKnown} from '../terms/covered-days.ts'
import type {DaySet} from '../terms/day-set.ts'
import {cellBounds, daysInOffice} from '../terms/days-in-office.ts'
import {monthName} from './evidence-messages.ts'

const dayOf = (day: number) => displayDay(formatDay(day))

const span = (from: string | undefined, to: string | undefined) => {
  if (from === undefined) return `until ${to}`
  return to === undefined ? `since ${from}` : `from ${from} to ${to}`
}

const told = (bound: number | null) => (bound === null ? undefined : dayOf(bound))

/** `from 18 June 1996 to 6 July 1999 and since 29 December 2022`. */
export const heldFor = (days: DaySet) =>
  listOf(
    days
      .filter(({from, to}) => from !== null || to !== null)
      .map(({from, to}) => span(told(from), told(to)))
  )

/** The year or month that a cell of a table is all of: `1994` or `December 1987`; undefined where it is another time. */
function wholeTime(cell: string): string | undefined {
  const {earliest, latest} = bounds(cell)
  const year = earliest.slice(0, 4)
  const month = earliest.slice(0, 7)
  const isAllOf = (part: string) => {
    const all = bounds(part)
    return all.earliest === earliest && all.latest === latest
  }
  if (isAllOf(year)) return year
  return isAllOf(month) ? `${monthName(month.slice(5))} ${year}` : undefined
}

/** A bound of the days of terms in the words of the cell that sets it; `side` says which day of a cell does. */
function asInTables(
  bound: number | null,
  cells: readonly (string | undefined)[],
  side: 'first' | 'last'
): string | undefined {
  if (bound === null) return undefined
  const times = cells.flatMap((cell) =>
    cell !== undefined && cellBounds(cell)[side] === bound ? [wholeTime(cell)] : []
  )
  // A row that has the day knows it better than one that has the year.
  return (times.includes(undefined) ? undefined : times[0]) ?? dayOf(bound)
}

/** Of a day that is not known better than so, it is told how far the term reaches at least. */
const longestRange = 92

/** Last day, as `daysInOffice` has it → the last on which rows that end by it, none of them exactly, surely stand. */
function lastKnown(to: number | null, terms: readonly TermRow[]): number | undefined {
  const rows = terms.filter(({end}) => (end === undefined ? null : cellBounds(end).last) === to)
  const known = asFarAsKnown(rows).map(({end}) => (end === undefined ? null : cellBounds(end).last))
  const isVague = known.every((day) => day !== null && (to === null || to - day > longestRange))
  return isVague && known.length > 0 ? Math.max(...known.map((day) => day ?? 0)) : undefined
}

/** A range from the first day of a year begins with a year, and not with that day. */
function lastTold(last: number, terms: readonly TermRow[]): string {
  const iso = formatDay(last)
  const isYear = iso.endsWith('-01-01') && terms.some(({end}) => end?.startsWith(`${iso}..`))
  return isYear ? iso.slice(0, 4) : displayDay(iso)
}

function heldIn({from, to}: DayInterval, terms: readonly TermRow[]): string {
  const since = asInTables(
    from,
    terms.map(({start}) => start),
    'first'
  )
  const until = asInTables(
    to,
    terms.map(({end}) => end),
    'last'
  )
  // A year or a month says it all.
  const isExact = to !== null && until !== dayOf(to)
  const last = isExact ? undefined : lastKnown(to, terms)
  if (last === undefined) return span(since, until)
  // Of whose end is known only that the next had begun, the tables have no day in office but the first.
  if (until !== undefined && from !== null && last <= from)
    return `from ${since} until ${until} at the latest`
  return `${span(since, lastTold(last, terms))} or later`
}

/** `from 26 October 2021 to 31 August 2022 or later`: when terms were held, as far as their sources tell. */
export const heldBy = (terms: readonly TermRow[]) =>
  listOf(
    daysInOffice(terms)
      .filter(({from, to}) => from !== null || to !== null)
      .map((days) => heldIn(days, terms))
  )
