/** A table for spreadsheets (RFC 4180). */
import {csvLine, spreadsheetSafe} from '../../lib/csv-cell.ts'
import {oneLine, type Reference} from './reference.ts'

type Column = readonly [name: string, value: (reference: Reference) => string | undefined]

const columns: readonly Column[] = [
  ['id', ({id}) => id],
  ['title', ({title}) => title],
  ['title_supplied', ({titleSupplied}) => (titleSupplied === true ? 'yes' : 'no')],
  ['date_edtf', ({edtf}) => edtf],
  ['date_earliest', ({earliest}) => earliest],
  ['date_latest', ({latest}) => latest],
  ['date_basis', ({basis}) => basis],
  ['date_words', ({date}) => date],
  ['source', ({source}) => source],
  ['byline', ({byline}) => byline?.join('; ')],
  ['leaders', ({leaders}) => leaders.join('; ')],
  ['countries', ({countries}) => countries.join('; ')],
  ['language', ({language}) => language],
  ['note', ({note}) => note],
  ['url', ({url}) => url]
]

/** A header line and a line for each, in their order. What is not known is an empty cell. */
export function csvText(references: readonly Reference[]): string {
  const header = columns.map(([name]) => name)
  const rows = references.map((reference) =>
    columns.map(([, value]) => spreadsheetSafe(oneLine(value(reference) ?? '')))
  )
  return [header, ...rows].map(csvLine).join('')
}
