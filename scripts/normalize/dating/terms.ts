/** Terms of office as sets of days. */
import {bounds} from '../../../src/authorities/dates.ts'
import {parseDay} from '../../../src/lib/epoch-days.ts'
import type {TermRow} from '../../../src/schema/authority.ts'
import {union, type DaySet} from './day-set.ts'

/** First and last epoch day of a table cell: a day, month or year, or a range of days. */
export function cellBounds(cell: string): {first: number; last: number} {
  const {earliest, latest} = bounds(cell)
  return {first: parseDay(earliest), last: parseDay(latest)}
}

/**
 * The days on which somebody may have held office by any of the rows. Where the tables give a range
 * or only a month or year, the outermost day counts: a term is never taken for shorter than it was.
 */
export function daysInOffice(terms: readonly TermRow[]): DaySet {
  return union(
    terms.map(({start, end}) => ({
      from: start === undefined ? null : cellBounds(start).first,
      to: end === undefined ? null : cellBounds(end).last
    }))
  )
}

/** `benjamin-netanyahu, Prime Minister, 2009-03-31 to 2021-06-13`: how a row is named as a fact. */
export function termFact({person, title, start, end}: TermRow): string {
  return `${person}, ${title}, ${start ?? '?'} to ${end ?? 'today'}`
}
