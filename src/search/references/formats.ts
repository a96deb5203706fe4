/** The formats in which a list of results can be taken along. */
import type {ReferenceRecord} from '../record.ts'
import {csvText} from './csv.ts'

interface Format {
  readonly extension: string
  readonly type: string
  readonly write: (records: readonly ReferenceRecord[]) => string
}

/** By the value of the choice on the search page. */
export const formats = {
  csv: {extension: 'csv', type: 'text/csv', write: csvText},
  ris: {
    extension: 'ris',
    type: 'application/x-research-info-systems',
    write: (records) => records.map(({ris}) => ris).join('\r\n')
  },
  bibtex: {
    extension: 'bib',
    type: 'application/x-bibtex',
    write: (records) => records.map(({bibtex}) => bibtex).join('\n')
  }
} as const satisfies Record<string, Format>

/** The format of that name; the table when there is none of it. */
export const formatOf = (name: string): Format =>
  name in formats ? formats[name as keyof typeof formats] : formats.csv
