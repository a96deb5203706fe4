/** A table as a JSON array, one object a line, so that it can be read whole or line by line. */
import type {Cell, DataTable} from '../../src/views/data/table.ts'

/** What stands before the first row, between two, and behind the last. */
export const jsonArray = {opening: '[\n', between: ',\n', closing: '\n]\n'} as const

/** The object of a row. Cells without a value are left out. */
export function jsonRow({fields}: Pick<DataTable, 'fields'>, row: readonly Cell[]): string {
  const entries = fields.flatMap(({name}, at) =>
    row[at] === undefined ? [] : [[name, row[at]] as const]
  )
  return JSON.stringify(Object.fromEntries(entries))
}
