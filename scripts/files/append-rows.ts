/** Adds rows to a table that is never rewritten. */
import {existsSync, readFileSync} from 'node:fs'
import {parse} from 'csv-parse/sync'
import {csvCell} from '../../src/lib/csv-cell.ts'
import {replaceFile} from './replace-file.ts'

/**
 * Writes the table at `path` with `rows` below what it holds, every byte of which stays. A table that
 * is not there gets `columns` as its header; one that is keeps the order of its own.
 */
export function appendRows(
  path: string,
  columns: readonly string[],
  rows: readonly Readonly<Record<string, string | number>>[]
): void {
  if (rows.length === 0) return
  const old = existsSync(path) ? readFileSync(path) : Buffer.of()
  const [header] = parse(old, {bom: true, to: 1, relax_column_count: true})
  const lineEnd = old.includes('\r\n') ? '\r\n' : '\n'
  const lines = rows.map((row) =>
    (header ?? columns).map((name) => csvCell(String(row[name] ?? ''))).join(',')
  )
  const added = [...(header ? [] : [columns.join(',')]), ...lines].join(lineEnd) + lineEnd
  const joint = old.length === 0 || old.at(-1) === 0x0a ? '' : lineEnd
  replaceFile(path, Buffer.concat([old, Buffer.from(joint + added)]))
}
