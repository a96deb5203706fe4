/** When the tables of a country begin: with its first ruler that they name. */
import type {Authorities} from '../../../src/authorities/load.ts'
import {namesRank} from './office-titles.ts'
import {cellBounds} from './terms.ts'

/** Offices are older than states by so many days, mostly: those of colonies, and of republics in a union. */
export const longestAutonomy = 10 * 366

const ruling: ReadonlySet<string> = new Set(['head-of-state', 'head-of-government'])

export interface Start {
  /** The first day on which the tables have somebody who rules the country. */
  readonly day: number
  /** They say of that ruler only that they ruled: the office can be older. Rows that name it begin with it. */
  readonly isRule: boolean
}

const known = new WeakMap<Authorities, ReadonlyMap<string, Start>>()

/** Where the tables of a country begin; undefined where they name nobody. */
export function startOfTables(
  country: string | undefined,
  authorities: Authorities
): Start | undefined {
  const starts = known.get(authorities) ?? startsOf(authorities)
  known.set(authorities, starts)
  return starts.get(country ?? '')
}

function startsOf(authorities: Authorities): ReadonlyMap<string, Start> {
  const rows = [...authorities.terms.values()].flat().filter(({office}) => ruling.has(office))
  const made = new Map<string, Start>()
  for (const {country = '', start, title} of rows) {
    if (start === undefined) continue
    const day = cellBounds(start).first
    const found = made.get(country)
    const isRule = namesRank.test(title)
    if (!found || day < found.day) made.set(country, {day, isRule})
    else if (day === found.day) made.set(country, {day, isRule: found.isRule && isRule})
  }
  return made
}
