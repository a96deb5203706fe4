/** A table for spreadsheets (RFC 4180). */
import {csvLine, spreadsheetSafe} from '../../lib/csv-cell.ts'
import type {ReferenceRecord} from '../record.ts'

type Column = readonly [name: string, value: (record: ReferenceRecord) => string | undefined]

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
  ['url', ({address}) => address]
]

/** Every kind of white space as one space: a cell is one line. */
const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim()

/** A header line and a line for each, in their order. What is not known is an empty cell. */
export function csvText(records: readonly ReferenceRecord[]): string {
  const header = columns.map(([name]) => name)
  const rows = records
    .map(({english, ...record}) => ({...record, ...english}))
    .map((record) => columns.map(([, value]) => spreadsheetSafe(oneLine(value(record) ?? ''))))
  return [header, ...rows].map(csvLine).join('')
}
