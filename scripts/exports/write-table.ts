/** Writes a table in all its forms. */
import {join} from 'node:path'
import type {Cell, DataTable} from '../../src/views/data/table.ts'
import {csvHeader, csvRow} from './csv.ts'
import {jsonArray, jsonRow} from './json-lines.ts'
import {TextFile, type WrittenFile} from './written-file.ts'

/**
 * Writes a table into `folder` as CSV and as JSON, and gives each row to `insert`. Rows are made once:
 * for those of evidence, the files of all articles are read. They are never all in memory.
 */
export function writeTable(
  table: DataTable,
  folder: string,
  insert: (row: readonly Cell[]) => void
): {readonly csv: WrittenFile; readonly json: WrittenFile} {
  const csv = new TextFile(join(folder, `${table.name}.csv`))
  const json = new TextFile(join(folder, `${table.name}.json`))
  try {
    csv.add(csvHeader(table))
    let before: string = jsonArray.opening
    for (const row of table.rows()) {
      csv.add(csvRow(row))
      json.add(`${before}${jsonRow(table, row)}`)
      before = jsonArray.between
      insert(row)
    }
    if (before === jsonArray.opening) json.add(before)
    json.add(jsonArray.closing)
    return {csv: csv.finish(), json: json.finish()}
  } finally {
    csv.close()
    json.close()
  }
}
