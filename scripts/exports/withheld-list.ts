/** The list in a bag of what it does not hold: files of texts that are withheld, with their hashes. */
import {parse} from 'csv-parse/sync'
import {csvLine} from '../../src/lib/csv-cell.ts'
import type {WithheldFile} from './withheld-files.ts'

/** Path below `data/`. */
export const withheldList = 'withheld.csv'

const columns = ['path', 'sha256', 'article', 'since', 'reason'] as const

/** Its content. */
export const withheldCsv = (files: readonly WithheldFile[]): string =>
  [columns, ...files.map((file) => columns.map((column) => file[column] ?? ''))]
    .map((row) => csvLine(row))
    .join('')

/** The files that a list names. */
export const readWithheldCsv = (text: string): Pick<WithheldFile, 'path' | 'sha256'>[] =>
  parse<Record<string, string>>(text, {columns: true}).map(({path = '', sha256 = ''}) => ({
    path,
    sha256
  }))
