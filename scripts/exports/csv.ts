/** CSV as RFC 4180 has it: a header line, CR LF, quotes where they are needed. */
import {csvLine} from '../../src/lib/csv-cell.ts'
import type {Cell, DataTable} from '../../src/views/data/table.ts'

/** The lines of a table, one at a time, header first. */
export function* csvLines({fields, rows}: DataTable): Generator<string> {
  yield line(fields.map(({name}) => name))
  for (const row of rows()) yield line(row)
}

const line = (cells: readonly Cell[]) =>
  csvLine(cells.map((cell) => (cell === undefined ? '' : String(cell))))
