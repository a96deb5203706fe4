/**
 * What settles a finding, ready to be pasted: what the curator has to fill in is left out, so
 * that it is an error until it is there.
 */
import {existsSync} from 'node:fs'
import {join} from 'node:path'
import {stringify} from 'yaml'
import {archivePaths} from '../../src/archive-folder/paths.ts'
import {authorityTables} from '../../src/schema/authority.ts'
import type {Settlement} from './finding.ts'

/** The article that an entry is about. */
export interface Correctable {
  readonly id: string
  readonly sourceSha256: string
}

/** One line of YAML: `title: "…"`; for a person to change. */
export const line = (key: string, value: unknown) => `${key}: ${stringify(value).trim()}`

/**
 * An entry for the article's correction; the head of the file where there is none. `decision` are the
 * lines of `set` or of another key.
 */
export function correction(
  folder: string,
  {id, sourceSha256}: Correctable,
  decision: readonly string[]
): Settlement {
  const file = `corrections/${id}.yaml`
  const [first, ...rest] = [...decision, 'why:', `on: ${someDay}`]
  const entry = [`  - ${first ?? ''}`, ...rest.map((text) => `    ${text}`)]
  const isThere = existsSync(join(folder, file))
  return {
    file,
    ...(isThere && {how: 'Add to its entries:'}),
    text: {
      language: 'yaml',
      lines: isThere ? entry : [`forSha256: ${sourceSha256}`, 'entries:', ...entry]
    }
  }
}

/** For the curator to put a day in. Left empty, a date would say that there is known to be none. */
export const someDay = 'YYYY-MM-DD'

/** Lines of `set`. */
export const set = (...values: readonly string[]) => ['set:', ...values.map((text) => `  ${text}`)]

const quoted = (cell: string) => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)

/** A row for a table of the archive, with the header where there is no such table. */
export function row<Table extends keyof typeof authorityTables>(
  folder: string,
  table: Table,
  cells: Readonly<Record<string, string>>
): Settlement {
  const columns = Object.keys(authorityTables[table].shape)
  const {authorities} = archivePaths(folder)
  const header = existsSync(join(authorities, `${table}.csv`)) ? [] : [columns.join(',')]
  return {
    file: `authorities/${table}.csv`,
    text: {
      language: 'csv',
      lines: [...header, columns.map((column) => quoted(cells[column] ?? '')).join(',')]
    }
  }
}
