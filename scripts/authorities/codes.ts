/** Country codes for the names that the two lists use, from `states.csv`. */
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {parse} from 'csv-parse/sync'

interface StateRow {
  readonly list: string
  readonly state: string
  /** First day of this country, for a state that was several in turn. */
  readonly from: string
  readonly code: string
}

const rows = parse<StateRow>(readFileSync(join(import.meta.dirname, 'states.csv')), {columns: true})

/** The country of an every-politician repository, `kazakhstan-cabinet`. */
export function codeOfRepo(repo: string): string {
  const name = repo.replace(/-(?:cabinet|ministers)$/, '')
  const row = rows.find(({list, state}) => list === 'every-politician' && state === name)
  if (!row) throw new Error(`No country for the list \`${repo}\`: add it to states.csv.`)
  return row.code
}

/** Undefined for states that our tables do not have (Transvaal, Orange Free State, old Korea …). */
export function codeOfState(name: string, day: string): string | undefined {
  return rows.findLast(
    ({list, state, from}) => list === 'archigos' && state === name && day >= from
  )?.code
}
