/** A table as a JSON array, one object a line, so that it can be read whole or line by line. */
import type {Cell, DataTable} from '../../src/views/data/table.ts'

/** What stands before the first row, between two, and behind the last. */
export const jsonArray = {opening: '[\n', between: ',\n', closing: '\n]\n'} as const

/** The object of a row. Cells without a value are left out. */
export function jsonRow({fields}: Pick<DataTable, 'fields'>, row: readonly Cell[]): string {
  // Not by way of entries, which takes three times as long: evidence has more than a hundred thousand rows.
  const members: Record<string, Cell> = {}
  for (const [at, {name}] of fields.entries()) {
    if (row[at] !== undefined) members[name] = row[at]
  }
  return JSON.stringify(members)
}
