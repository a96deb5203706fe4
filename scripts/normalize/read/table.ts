/** Reader of tables: one row is one article. */
import {decode} from '../../../src/archive-folder/decode.ts'
import {fieldNames, fieldOf, type FieldName} from './field-names.ts'
import type {Reader} from './index.ts'
import {Items, type ReadAs} from './items.ts'
import {maximumContainerBytes, refuseBytes, refuseText} from './quarantine.ts'
import type {Notice} from '../stages.ts'
import {filledCells, tooManyCells} from './surplus-cells.ts'
import {namedLine, type HeadLine} from './rendition.ts'
import {StrayBytes} from './stray-bytes.ts'
import type {Swallowed} from './swallowed-rows.ts'
import {rowsOf, type Row} from './table-rows.ts'
import {Unreadable} from './unreadable.ts'

const tableReader = {reader: 'csv', readerVersion: '1'}

interface Column {
  /** As printed in the first row. */
  readonly name: string
  readonly field: FieldName | undefined
}

const column = {
  rule: 'markup/column',
  reason: 'A column of the table, with its name.'
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

const swallowedNotice = (row: number, {line, count}: Swallowed): Notice => ({
  rule: 'issue/swallowed-rows',
  params: {row, line, count},
  spans: []
})

function addRows(rows: readonly Row[], items: Items, readAs: ReadAs, strays: StrayBytes): void {
  const [{cells: names} = {cells: [] as readonly string[]}, ...articles] = rows
  const columns = columnsOf(names)
  const cell = (row: readonly string[], field: FieldName) =>
    row[columns.findIndex((one) => one.field === field)] ?? ''
  if (!columns.some(({field}) => field === 'text')) {
    items.refuse(noTextColumn(names))
    return
  }
  for (const [index, {cells: row, quoted, line: number, swallowed}] of articles.entries()) {
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
      notices: [
        ...(swallowed ? [swallowedNotice(number, swallowed)] : []),
        ...strays.take(({line}) => line < (articles[index + 1]?.line ?? Infinity))
      ],
      readAs
    })
  }
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
  addRows(rows, items, {...decoded, ...tableReader}, new StrayBytes(file.bytes, decoded))
  if (rest) items.refuse(rest)
  return items.reading
}
