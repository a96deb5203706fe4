/**
 * What settles a finding, ready to be pasted: what the curator has to fill in is left out, so
 * that it is an error until it is there.
 */
import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {stringify} from 'yaml'
import {archivePaths} from '../../src/archive-folder/paths.ts'
import {csvCell} from '../../src/lib/csv-cell.ts'
import {authorityTables} from '../../src/schema/authority.ts'
import type {Settlement} from './finding.ts'

/** The article that an entry is about. */
export interface Correctable {
  readonly id: string
  readonly sourceSha256: string
  /** SHA-256 of its text, where its file holds several. */
  readonly textSha256?: string
}

/** For the curator to put a day in. Left empty, a date would say that there is known to be none. */
export const someDay = 'YYYY-MM-DD'

/** One line of YAML: `title: "…"`; for a person to change. */
export const line = (key: string, value: unknown) => `${key}: ${stringify(value).trim()}`

/**
 * An entry for the article's correction; the head of the file where there is none. `decision` are the
 * lines of `set` or of another key.
 */
export function correction(
  folder: string,
  {id, sourceSha256, textSha256}: Correctable,
  decision: readonly string[]
): Settlement {
  const file = `corrections/${id}.yaml`
  const entry = [...decision, 'why:', `on: ${someDay}`].map(
    (text, index) => `${index === 0 ? '  - ' : '    '}${text}`
  )
  const isThere = existsSync(join(folder, file))
  const bound = [
    `forSha256: ${sourceSha256}`,
    ...(textSha256 === undefined ? [] : [`forTextSha256: ${textSha256}`])
  ]
  return {
    file,
    ...(isThere && {how: 'Add to its entries:'}),
    text: {
      language: 'yaml',
      lines: isThere ? entry : [...bound, 'entries:', ...entry]
    }
  }
}

/** Lines of `set`. */
export const set = (...values: readonly string[]) => ['set:', ...values.map((text) => `  ${text}`)]

/** A row for a table of the archive: in its own columns, or with a header where there is no table. */
export function row(
  folder: string,
  table: keyof typeof authorityTables,
  cells: Readonly<Record<string, string>>
): Settlement {
  const path = join(archivePaths(folder).authorities, `${table}.csv`)
  const own = existsSync(path) ? headerOf(path) : undefined
  const columns = own ?? Object.keys(authorityTables[table].shape)
  const written = columns.map((column) => csvCell(cells[column] ?? '')).join(',')
  return {
    file: `authorities/${table}.csv`,
    text: {language: 'csv', lines: own ? [written] : [columns.join(','), written]}
  }
}

/** Columns of a table as its first line names them; none of their names needs quotes. */
function headerOf(path: string): string[] {
  const [header = ''] = readFileSync(path, 'utf8')
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
  return header.split(',').map((column) => column.replaceAll('"', ''))
}
