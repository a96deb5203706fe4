/** CSV as RFC 4180 has it: a header line, CR LF, quotes where they are needed. */
import {csvLine} from '../../src/lib/csv-cell.ts'
import type {Cell, DataTable} from '../../src/views/data/table.ts'

/** The first line of a table. */
export const csvHeader = ({fields}: Pick<DataTable, 'fields'>): string =>
  csvRow(fields.map(({name}) => name))

/** The line of a row. */
export const csvRow = (cells: readonly Cell[]): string =>
  csvLine(cells.map((cell) => (cell === undefined ? '' : String(cell))))
