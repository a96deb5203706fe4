/**
 * What the tables of rulers do not tell: which title whoever ruled bore in which years, and who led a country before
 * it became a state.
 */
import type {Authorities} from '../../../src/authorities/load.ts'
import type {TermRow} from '../../../src/schema/authority.ts'
import {hull, noDay, union, type DaySet} from '../terms/day-set.ts'
import {namesRank} from '../terms/title-words.ts'
import {longestAutonomy, startOfTables} from '../terms/start-of-tables.ts'
import {daysInOffice} from '../terms/days-in-office.ts'

/** Who ruled twice within so many days can have kept the title in between, in exile too. */
const longestExile = 10 * 366

const isOfRank = ({title}: TermRow) => namesRank.test(title)

/**
 * Days on which somebody may have borne a title of a ruler for all that the tables say: they call Edvard Beneš, who was
 * president, the leader by way of the premiership for as long as premiers led the state.
 */
export function daysOfRank(terms: readonly TermRow[], {terms: tables}: Authorities): DaySet {
  const [own] = terms.filter(isOfRank)
  if (!own) return noDay
  const ruled = (tables.get(own.person) ?? []).filter(
    (term) => term.country === own.country && isOfRank(term)
  )
  if (ruled.every(({office}) => office === own.office)) return noDay
  const days = daysInOffice(ruled)
  return union([
    ...days,
    ...days.flatMap(({to}, index) => {
      const next = days[index + 1]?.from ?? null
      if (to === null || next === null || next - to > longestExile) return []
      return [{from: to + 1, to: next - 1}]
    })
  ])
}

/**
 * The days before a country's first row, where somebody's rule is that row: tables of rule begin with a state, an office
 * can be older. Rows that name the office begin with that.
 */
export function daysBeforeState(terms: readonly TermRow[], authorities: Authorities): DaySet {
  return terms.flatMap((term) => {
    const from = hull(daysInOffice([term]))?.from
    if (typeof from !== 'number' || !isOfRank(term)) return []
    return from === startOfTables(term.country, authorities)
      ? [{from: from - longestAutonomy, to: from - 1}]
      : []
  })
}
