/** The rows of a table, comma- or tab-separated (RFC 4180), and where it breaks off. */
import {CsvError, parse} from 'csv-parse/sync'
import {countOf} from '../../../src/lib/count-of.ts'
import {refuseBroken, type Refusal} from './quarantine.ts'
import {lineCounter} from './row-lines.ts'
import {SwallowedRows, type Swallowed} from './swallowed-rows.ts'

/** A row, and the line of the file on which it begins. */
export interface Row {
  readonly cells: readonly string[]
  /** By cell: whether it stands in quotation marks. */
  readonly quoted: readonly boolean[]
  readonly line: number
  /** Rows within one of its cells. */
  readonly swallowed?: Swallowed
}

/** The separator that the first row has most of: spreadsheets of some countries write semicolons. */
function separatorOf(text: string): string {
  const [first = ''] = text.split(/\r?\n|\r/, 1)
  const counts = [',', ';', '\t'].map((mark) => [mark, first.split(mark).length] as const)
  return counts.reduce((best, next) => (next[1] > best[1] ? next : best))[0]
}

/** The rows that are whole, and what tells that the table breaks off. */
export function rowsOf(text: string): {rows: Row[]; rest?: Refusal} {
  const rows: Row[] = []
  const delimiter = separatorOf(text)
  const lineAt = lineCounter(text)
  const hidden = new SwallowedRows(Buffer.from(text), delimiter)
  let quoted: boolean[] = []
  let line = lineAt(0)
  let start = 0
  try {
    parse(text, {
      delimiter,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      cast: (value, {quoting}) => {
        quoted.push(quoting)
        return value
      },
      on_record: (cells: string[], {bytes}) => {
        const read = {cells, quoted, line}
        const width = rows[0]?.cells.length ?? 0
        const swallowed = hidden.within({...read, start, end: bytes}, width)
        rows.push({...read, ...(swallowed && {swallowed})})
        quoted = []
        start = bytes
        line = lineAt(bytes)
        return null
      }
    })
    const rest = brokenRow(text, rows)
    return rest ? {rows: rows.slice(0, -1), rest} : {rows}
  } catch (error) {
    if (!(error instanceof CsvError) || error.code !== 'CSV_QUOTE_NOT_CLOSED') throw error
    return {rows, rest: brokenOff(line)}
  }
}

const brokenOff = (line: number): Refusal =>
  refuseBroken(
    `The row that begins on line ${line} has a quotation mark that nothing closes: of that row and what follows nothing is read.`,
    'Get the whole file, or close the quotation; the rows above it stay as they are.'
  )

/**
 * What tells that the table breaks off in its last row: alone among the rows it lacks cells, and no line
 * ends it. Within the last cell, where nothing quotes it, no sign tells a break from the end.
 */
function brokenRow(text: string, rows: readonly Row[]): Refusal | undefined {
  const [{cells: names} = {cells: [] as readonly string[]}, ...articles] = rows
  const last = articles.pop()
  if (last === undefined || /[\r\n]$/.test(text) || last.cells.length >= names.length) {
    return undefined
  }
  if (articles.some(({cells}) => cells.length < names.length)) return undefined
  const cells = countOf(last.cells.length, 'cell')
  return refuseBroken(
    `The row on line ${last.line} has ${cells} of ${names.length}, and no line ends it: of that row nothing is read.`,
    'Get the whole file, or end the row with its missing cells; the rows above it stay as they are.'
  )
}
