/**
 * Days on which the tables name nobody in an office of leading a state. Lists compiled of those who led tell of no
 * other: a premier under a king, a regent or a general is in none of them, so whoever they name for one term can have
 * held the office at such a time too. On a day for which they name another holder, nobody else held it.
 */
import type {Authorities} from '../../../src/authorities/load.ts'
import type {DayInterval} from '../../../src/lib/edtf.ts'
import {parseDay} from '../../../src/lib/epoch-days.ts'
import type {TermRow} from '../../../src/schema/authority.ts'
import {around, hull, intersect, noDay, notBefore, outside, union, type DaySet} from './day-set.ts'
import {lifetime} from './lifetime.ts'
import {isOfRule, isPerhapsOlder, longestAutonomy, startOfTables} from './start-of-tables.ts'
import {daysInOffice} from './terms.ts'

/** Rows compiled from lists: of rulers alone, or of cabinets since some year. Those kept by hand are all that one had. */
const isCompiled = (row: TermRow) => isOfRule(row) && /^(?:Archigos|Wikidata)\b/u.test(row.source)

/** A shorter time between two holders had a caretaker, or the tables are not exact. */
const shortestGap = 92
/** Whoever comes back to lead a state does so within so many days, mostly. */
const comeback = 25 * 366
/** Whoever led a state so many days after its tables begin can have led it before it was one. */
const foundingYears = 15 * 366

/** The lists have who led in 1900 and later: whoever led before is the first in them for that reason alone. */
const listsBegin = parseDay('1900-01-01')

const keyOf = ({country, office}: TermRow) => `${country ?? ''} ${office}`

const isLong = ({from, to}: DayInterval) =>
  from === null || to === null || to - from + 1 >= shortestGap

const known = new WeakMap<Authorities, ReadonlyMap<string, DaySet>>()

/** Country and office → when the tables name nobody who held it. */
function gapsOf(authorities: Authorities): ReadonlyMap<string, DaySet> {
  const found = known.get(authorities)
  if (found) return found
  const rows = [...authorities.terms.values()].flat().filter(isOfRule)
  const made = new Map(
    [...Map.groupBy(rows, keyOf)].map(([key, own]) => [
      key,
      outside(daysInOffice(own)).filter(isLong)
    ])
  )
  known.set(authorities, made)
  return made
}

/** From when on somebody whose first term of an office began on `first` can have held it; nothing where that is unknown. */
function sinceWhen(first: number, row: TermRow, authorities: Authorities): DaySet {
  const start = startOfTables(row.country, authorities)
  if (start === undefined) return noDay
  // Whoever is the first of all has the years before in any case.
  const isFounder = start >= listsBegin && first !== start && first - start <= foundingYears
  const isOlder = isFounder && isPerhapsOlder(row, authorities)
  return notBefore(isOlder ? start - longestAutonomy : start)
}

/** Days near the terms on which somebody may have led the state too, as the tables name nobody else who did. */
export function uncoveredDays(terms: readonly TermRow[], authorities: Authorities): DaySet {
  const gaps = gapsOf(authorities)
  const compiled = terms.filter(isCompiled)
  return union(
    [...Map.groupBy(compiled, keyOf)].flatMap(([key, own]) => {
      const days = daysInOffice(own)
      const first = hull(days)?.from
      if (typeof first !== 'number') return []
      const near = around(days, -comeback, comeback)
      return [
        lifetime(own[0]!.person, authorities),
        sinceWhen(first, own[0]!, authorities),
        gaps.get(key) ?? []
      ].reduce(intersect, near)
    })
  )
}
