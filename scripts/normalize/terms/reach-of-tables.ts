/**
 * How far back the tables tell who led a state. A family name behind a title is that of anybody who bore it in that
 * office, in years as well of which they name nobody.
 */
import type {Authorities} from '../../../src/authorities/load.ts'
import {parseDay} from '../../../src/lib/epoch-days.ts'
import type {TermRow} from '../../../src/schema/authority.ts'
import {gapsOf, officeKey} from './covered-days.ts'
import {countDays, hull, intersect} from './day-set.ts'
import {isOfRule, startOfTables} from './start-of-tables.ts'
import {daysInOffice} from './days-in-office.ts'

/** The lists have who led in 1900 and later. */
const listsBegin = parseDay('1900-01-01')
/** For so many days at most the lists of a state name nobody, through a war or an occupation. */
const fewYears = 5 * 366

/**
 * Whether the tables name all who held the office of the rows before, since the state began, as far as they go.
 * Of offices that lead no state, they never do.
 */
export function reachBack(rows: readonly TermRow[], authorities: Authorities): boolean {
  return rows.every((row) => {
    const first = hull(daysInOffice(rows))?.from ?? null
    const start = startOfTables(row.country, authorities)
    if (!isOfRule(row) || first === null || start === undefined) return false
    const before = {from: Math.max(start, listsBegin), to: first - 1}
    if (before.to < before.from) return true
    const unlisted = intersect(gapsOf(authorities).get(officeKey(row)) ?? [], [before])
    return countDays(unlisted) <= fewYears
  })
}
