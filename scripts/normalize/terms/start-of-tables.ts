/** When the tables of a country begin: with its first ruler that they name. */
import type {Authorities} from '../../../src/authorities/load.ts'
import type {TermRow} from '../../../src/schema/authority.ts'
import {namesRank} from './title-words.ts'
import {cellBounds} from './days-in-office.ts'

/** Offices are older than states by so many days, mostly: those of colonies, and of republics in a union. */
export const longestAutonomy = 10 * 366

const ruling: ReadonlySet<string> = new Set(['head-of-state', 'head-of-government'])

/** Whether a row is of leading a state. */
export const isOfRule = ({office}: TermRow): boolean => ruling.has(office)

interface First {
  readonly day: number
  /** The row says only that somebody ruled: the office can be older. Rows that name it begin with it. */
  readonly isRank: boolean
}

type Firsts = ReadonlyMap<string, First>

const known = new WeakMap<Authorities, Firsts>()

const officeOf = ({country, office}: TermRow) => `${country ?? ''} ${office}`

function firstsOf(authorities: Authorities): Firsts {
  const found = known.get(authorities)
  if (found) return found
  const made = new Map<string, First>()
  const rows = [...authorities.terms.values()].flat().filter(isOfRule)
  for (const row of rows) {
    if (row.start === undefined) continue
    const {first: day} = cellBounds(row.start)
    const isRank = namesRank.test(row.title)
    for (const key of [row.country ?? '', officeOf(row)]) {
      const earlier = made.get(key)
      if (!earlier || day < earlier.day) made.set(key, {day, isRank})
      else if (day === earlier.day && !isRank) made.set(key, {day, isRank})
    }
  }
  known.set(authorities, made)
  return made
}

/** The first day on which the tables have somebody who rules a country; undefined where they have nobody. */
export const startOfTables = (
  country: string | undefined,
  authorities: Authorities
): number | undefined => firstsOf(authorities).get(country ?? '')?.day

/** Whether an office of a country can be older than the tables: their first row of it does not name it. */
export const isPerhapsOlder = (row: TermRow, authorities: Authorities): boolean =>
  firstsOf(authorities).get(officeOf(row))?.isRank === true
