/** Terms of office as sets of days. */
import {daysInMonth, parseDay} from '../../../src/lib/epoch-days.ts'
import type {TermRow} from '../../../src/schema/authority.ts'
import {union, type DaySet} from './day-set.ts'

const pad = (number: number) => String(number).padStart(2, '0')

/** First and last epoch day of a table cell: a day, month or year, or a range of days. */
export function cellBounds(cell: string): {first: number; last: number} {
  const [from = '', to = from] = cell.split('..')
  const [year = '', month] = to.split('-')
  const lastMonth = month ?? '12'
  const lastDay =
    to.length === 10
      ? to
      : `${year}-${lastMonth}-${pad(daysInMonth(Number(year), Number(lastMonth)))}`
  const firstDay = from.length === 10 ? from : from.length === 7 ? `${from}-01` : `${from}-01-01`
  return {first: parseDay(firstDay), last: parseDay(lastDay)}
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
