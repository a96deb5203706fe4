/** Whether the ids that a curator sets are in the authority tables. */
import type {Authorities} from '../../src/authorities/load.ts'
import type {CorrectedValues} from '../../src/schema/correction.ts'
import type {EntryProblem} from './entry-problem.ts'

/** The tables that ids of an article's values come from. */
export type IdTables = Pick<Authorities, 'people' | 'countries' | 'publications'>

/** Frontmatter key → the table that its ids are in. */
export const tableOfKey = {
  leader: 'people',
  leaders: 'people',
  people: 'people',
  countries: 'countries',
  countriesMentioned: 'countries',
  source: 'publications',
  republishedFrom: 'publications'
} as const satisfies Partial<Record<keyof CorrectedValues, keyof IdTables>>

/** A problem for every id that is in no table. */
export function unknownIds(values: CorrectedValues, tables: IdTables): EntryProblem[] {
  return Object.entries(tableOfKey).flatMap(([key, table]) => {
    const value = values[key as keyof typeof tableOfKey]
    const ids = Array.isArray(value) ? value : value ? [value] : []
    return ids.flatMap((id, index): EntryProblem[] =>
      tables[table].has(id)
        ? []
        : [
            {
              path: ['set', key, ...(Array.isArray(value) ? [index] : [])],
              message: `\`${id}\` is in no table. Add a row to authorities/${table}.csv first, or choose one that is there.`
            }
          ]
    )
  })
}
