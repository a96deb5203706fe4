/**
 * Days on which the tables name nobody in an office of leading a state. Lists of those who led tell of no other: a
 * premier under a king, a regent or a general is in none of them, and rows kept by hand are seldom all that one had. So
 * whoever they name for one term can have held the office at such a time too. On a day for which they name another
 * holder, nobody else held it.
 */
import type {Authorities} from '../../../src/authorities/load.ts'
import {parseDay} from '../../../src/lib/epoch-days.ts'
import type {TermRow} from '../../../src/schema/authority.ts'
import {gapsOf, officeKey} from '../terms/covered-days.ts'
import {
  around,
  hull,
  intersect,
  noDay,
  notBefore,
  outside,
  union,
  type DaySet
} from '../terms/day-set.ts'
import {lifetime} from '../terms/lifetime.ts'
import {isOfRule, isPerhapsOlder, longestAutonomy, startOfTables} from '../terms/start-of-tables.ts'
import {daysInOffice} from '../terms/days-in-office.ts'

/** Whoever comes back to lead a state does so within so many days, mostly. */
const comeback = 25 * 366
/** Whoever led a state so many days after its tables begin can have led it before it was one. */
const foundingYears = 15 * 366

/** The lists have who led in 1900 and later: whoever led before is the first in them for that reason alone. */
const listsBegin = parseDay('1900-01-01')

/** From when on somebody whose first term of an office began on `first` can have held it; nothing where that is unknown. */
function sinceWhen(first: number, row: TermRow, authorities: Authorities): DaySet {
  const start = startOfTables(row.country, authorities)
  if (start === undefined) return noDay
  // Whoever is the first of all has the years before in any case.
  const isFounder = start >= listsBegin && first !== start && first - start <= foundingYears
  const isOlder = isFounder && isPerhapsOlder(row, authorities)
  return notBefore(isOlder ? start - longestAutonomy : start)
}

/**
 * The rows of the offices by which somebody led states, one list for each. Who led a second state while they led
 * another did so by a union of the two, and never before or after it.
 */
function offices(terms: readonly TermRow[]): TermRow[][] {
  const own = [...Map.groupBy(terms.filter(isOfRule), officeKey).values()]
  const isWithin = (rows: readonly TermRow[], others: readonly TermRow[]) =>
    rows[0]!.office === others[0]!.office &&
    intersect(daysInOffice(rows), outside(daysInOffice(others))).length === 0
  return own.filter((rows) => !own.some((others) => others !== rows && isWithin(rows, others)))
}

/** Days near the terms on which somebody may have led the state too, as the tables name nobody else who did. */
export function uncoveredDays(terms: readonly TermRow[], authorities: Authorities): DaySet {
  const gaps = gapsOf(authorities)
  return union(
    offices(terms).flatMap((own) => {
      const [row] = own
      const days = daysInOffice(own)
      const first = hull(days)?.from
      if (!row || typeof first !== 'number') return []
      const near = around(days, -comeback, comeback)
      return [
        lifetime(row.person, authorities),
        sinceWhen(first, row, authorities),
        gaps.get(officeKey(row)) ?? []
      ].reduce(intersect, near)
    })
  )
}
