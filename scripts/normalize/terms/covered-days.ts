/** When the tables name holders of an office, and when they name nobody: rows are a list of holders only where they touch. */
import {knownUntil} from '../../../src/authorities/known-until.ts'
import type {Authorities} from '../../../src/authorities/load.ts'
import type {DayInterval} from '../../../src/lib/edtf.ts'
import type {TermRow} from '../../../src/schema/authority.ts'
import {outside, type DaySet} from './day-set.ts'
import {titleWords} from './title-words.ts'
import {isOfRule} from './start-of-tables.ts'
import {daysInOffice} from './days-in-office.ts'

/** A shorter time between two holders had a caretaker, or the tables are not exact. */
const shortestGap = {rule: 92, ministry: 366}

/**
 * An office of a country: what holders of it have in common. Of leading a state or its foreign affairs there is one
 * each; of other offices the title says which it is.
 */
export function officeKey(row: TermRow): string {
  const {country = '', office, title} = row
  if (isOfRule(row) || office === 'foreign-minister') return `${country} ${office}`
  return `${country} ${office} ${[...titleWords(title)].toSorted().join(' ')}`
}

/** The rows, each until the last day on which it surely stands: the first of a range of days, or the last of its source. */
export const asFarAsKnown = (rows: readonly TermRow[]): TermRow[] =>
  rows.map((row) => {
    const last = row.end === undefined ? knownUntil(row) : row.end.split('..')[0]
    return last === undefined ? row : {...row, end: last}
  })

/** Times between the rows of one office that are too long for a caretaker's. */
function gapsBetween(rows: readonly TermRow[]): DaySet {
  const least = rows.some(isOfRule) ? shortestGap.rule : shortestGap.ministry
  const isLong = ({from, to}: DayInterval) => from === null || to === null || to - from + 1 >= least
  return outside(daysInOffice(asFarAsKnown(rows))).filter(isLong)
}

const known = new WeakMap<Authorities, ReadonlyMap<string, DaySet>>()

/** Office, as of `officeKey` → when the tables name nobody who held it. */
export function gapsOf(authorities: Authorities): ReadonlyMap<string, DaySet> {
  const found = known.get(authorities)
  if (found) return found
  const rows = [...authorities.terms.values()].flat()
  const made = new Map(
    [...Map.groupBy(rows, officeKey)].map(([key, own]) => [key, gapsBetween(own)])
  )
  known.set(authorities, made)
  return made
}
