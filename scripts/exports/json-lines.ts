/** A table as a JSON array, one object a line, so that it can be read whole or line by line. */
import type {DataTable} from '../../src/views/data/table.ts'

/** Pieces of the array, in order. Cells without a value are left out. */
export function* jsonPieces({fields, rows}: DataTable): Generator<string> {
  let first = true
  yield '[\n'
  for (const row of rows()) {
    const entries = fields.flatMap(({name}, at) =>
      row[at] === undefined ? [] : [[name, row[at]] as const]
    )
    yield `${first ? '' : ',\n'}${JSON.stringify(Object.fromEntries(entries))}`
    first = false
  }
  yield '\n]\n'
}
