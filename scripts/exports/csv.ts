/** CSV as RFC 4180 has it: a header line, CR LF, quotes where they are needed. */
import type {Cell, DataTable} from '../../src/views/data/table.ts'

/** The lines of a table, one at a time, header first. */
export function* csvLines({fields, rows}: DataTable): Generator<string> {
  yield line(fields.map(({name}) => name))
  for (const row of rows()) yield line(row)
}

const line = (cells: readonly Cell[]) => `${cells.map(quote).join(',')}\r\n`

function quote(cell: Cell): string {
  const text = cell === undefined ? '' : String(cell)
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
