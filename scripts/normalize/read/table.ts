/** Reader of tables, comma- or tab-separated (RFC 4180): one row is one article. */
import {CsvError, parse} from 'csv-parse/sync'
import {decode} from '../../../src/archive-folder/decode.ts'
import {countOf} from '../../../src/lib/count-of.ts'
import {fieldNames, fieldOf, type FieldName} from './field-names.ts'
import type {Reader} from './index.ts'
import {Items, type ReadAs} from './items.ts'
import {
  maximumContainerBytes,
  refuseBroken,
  refuseBytes,
  refuseText,
  type Refusal
} from './quarantine.ts'
import {lineCounter} from './row-lines.ts'
import {filledCells, tooManyCells} from './surplus-cells.ts'
import {namedLine, type HeadLine} from './rendition.ts'
import {Unreadable} from './unreadable.ts'

const tableReader = {reader: 'csv', readerVersion: '1'}

/** A row, and the line of the file on which it begins. */
interface Row {
  readonly cells: readonly string[]
  /** By cell: whether it stands in quotation marks. */
  readonly quoted: readonly boolean[]
  readonly line: number
}

interface Column {
  /** As printed in the first row. */
  readonly name: string
  readonly field: FieldName | undefined
}

const column = {
  rule: 'markup/column',
  reason: 'A column of the table, with its name.'
}

/** The separator that the first row has most of: spreadsheets of some countries write semicolons. */
function separatorOf(text: string): string {
  const [first = ''] = text.split(/\r?\n|\r/, 1)
  const counts = [',', ';', '\t'].map((mark) => [mark, first.split(mark).length] as const)
  return counts.reduce((best, next) => (next[1] > best[1] ? next : best))[0]
}

function columnsOf(names: readonly string[]): Column[] {
  const taken = new Set<FieldName>()
  return names.map((name) => {
    const field = fieldOf(name)
    // Of two columns for one thing the first counts; the other is kept as it stands.
    if (field === undefined || taken.has(field)) return {name, field: undefined}
    taken.add(field)
    return {name, field}
  })
}

/** The line of a cell; the text's own and empty cells have none. */
function cellLine({name, field}: Column, value: string): HeadLine[] {
  if (value.trim() === '' || field === 'text') return []
  const stated =
    field === undefined || field === 'key' ? [] : [{field, value, rule: 'format/column'}]
  return [
    namedLine(name.trim() === '' ? 'Column without a name' : name.trim(), value, column, stated)
  ]
}

const noTextColumn = (names: readonly string[]) => ({
  rule: 'quarantine/no-text-column',
  reason: `No column of the table holds the text. Columns: ${names.map((name) => `“${name.trim()}”`).join(', ')}.`,
  fix: `Name the column of the article's text one of: ${fieldNames.text.join(', ')}.`
})

function addRows(rows: readonly Row[], items: Items, readAs: ReadAs): void {
  const [{cells: names} = {cells: [] as readonly string[]}, ...articles] = rows
  const columns = columnsOf(names)
  const cell = (row: readonly string[], field: FieldName) =>
    row[columns.findIndex((one) => one.field === field)] ?? ''
  if (!columns.some(({field}) => field === 'text')) {
    items.refuse(noTextColumn(names))
    return
  }
  for (const [index, {cells: row, quoted, line: number}] of articles.entries()) {
    const own = [cell(row, 'key'), cell(row, 'url')].find((name) => name.trim() !== '')
    const name = own?.trim() ?? `row-${index + 1}`
    // A text in quotation marks is whole, whatever stands behind it.
    const whole = quoted[columns.findIndex(({field}) => field === 'text')]
    if (filledCells(row) > names.length && !whole) {
      items.refuse(tooManyCells(number, row.length, names.length), name)
      continue
    }
    items.add({
      name,
      nameIsCounted: own === undefined,
      place: {of: 'line', number},
      head: row.flatMap((value, at) =>
        cellLine(columns[at] ?? {name: '', field: undefined}, value)
      ),
      text: cell(row, 'text'),
      readAs
    })
  }
}

/** The rows that are whole, and what tells that the table breaks off. */
function rowsOf(text: string): {rows: Row[]; rest?: Refusal} {
  const rows: Row[] = []
  const lineAt = lineCounter(text)
  let quoted: boolean[] = []
  let line = lineAt(0)
  try {
    parse(text, {
      delimiter: separatorOf(text),
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      cast: (value, {quoting}) => {
        quoted.push(quoting)
        return value
      },
      on_record: (cells: string[], {bytes}) => {
        rows.push({cells, quoted, line})
        quoted = []
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

export const readTable: Reader = (file) => {
  const items = new Items(file)
  const refusal = refuseBytes(file.bytes, maximumContainerBytes)
  if (refusal) {
    items.refuse(refusal)
    return items.reading
  }
  const {text, ...decoded} = decode(file.bytes)
  const empty = refuseText({text})
  if (empty?.rule === 'quarantine/empty') {
    items.refuse(empty)
    return items.reading
  }
  const {rows, rest} = rowsOf(text)
  if (rows.length === 0 && rest) throw new Unreadable('a quotation mark that nothing closes')
  addRows(rows, items, {...decoded, ...tableReader})
  if (rest) items.refuse(rest)
  return items.reading
}
