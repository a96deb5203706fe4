/** Terms of office as sets of days. */
import {bounds} from '../../../src/authorities/dates.ts'
import {keptUntil} from '../../../src/authorities/known-until.ts'
import {parseDay} from '../../../src/lib/epoch-days.ts'
import type {TermRow} from '../../../src/schema/authority.ts'
import {union, type DaySet} from './day-set.ts'

interface CellBounds {
  readonly first: number
  readonly last: number
}

/** Cells are few, and asked for with every name of every text. */
const known = new Map<string, CellBounds>()

/** First and last epoch day of a table cell: a day, month or year, or a range of days. */
export function cellBounds(cell: string): CellBounds {
  const before = known.get(cell)
  if (before) return before
  const {earliest, latest} = bounds(cell)
  const found = {first: parseDay(earliest), last: parseDay(latest)}
  known.set(cell, found)
  return found
}

/** An end that may be of any day up to the one on which the tables were gone through is none that is known. */
const isOpen = (end: string | undefined): end is undefined =>
  end === undefined || (end.includes('..') && bounds(end).latest >= keptUntil)

/**
 * The days on which somebody may have held office by any of the rows. Where the tables give a range
 * or only a month or year, the outermost day counts: a term is never taken for shorter than it was.
 */
export function daysInOffice(terms: readonly TermRow[]): DaySet {
  return union(
    terms.map(({start, end}) => ({
      from: start === undefined ? null : cellBounds(start).first,
      to: isOpen(end) ? null : cellBounds(end).last
    }))
  )
}

/** Longest time for which an office is resigned in order to be elected to it again, or lost and won back. */
const longestBreak = 184

/**
 * The days between two terms of one person in one office that follow close on each other: whoever stands for
 * election, or is called back, bears the title all along.
 */
export function daysBetweenTerms(terms: readonly TermRow[]): DaySet {
  const offices = Map.groupBy(
    terms,
    ({person, country, office}) => `${person} ${country} ${office}`
  )
  return [...offices.values()].flatMap((rows) => {
    const days = daysInOffice(rows)
    return days.flatMap(({to}, index) => {
      const next = days[index + 1]?.from ?? null
      if (to === null || next === null || next - to > longestBreak) return []
      return [{from: to + 1, to: next - 1}]
    })
  })
}

/** `benjamin-netanyahu, Prime Minister, 2009-03-31 to 2021-06-13`: how a row is named as a fact. */
export function termFact({person, title, start, end}: TermRow): string {
  return `${person}, ${title}, ${start ?? '?'} to ${end ?? 'today'}`
}
