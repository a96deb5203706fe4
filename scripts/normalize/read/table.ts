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

/**
 * The columns as one row fills them. Of two columns for one thing the first that holds something counts, and
 * the other is kept as it stands: tables carry columns that nobody fills beside those that are used. What
 * rows are known by is one column in all of them, so that no id is of another kind than its neighbors.
 */
function columnsOf(names: readonly Column[], row: readonly string[], key: number): Column[] {
  const isFilled = (at: number) => (row[at] ?? '').trim() !== ''
  const chosen = new Map<FieldName, number>()
  for (const [at, {field}] of names.entries()) {
    if (field === undefined) continue
    const first = chosen.get(field)
    if (first === undefined || (!isFilled(first) && isFilled(at))) chosen.set(field, at)
  }
  if (key >= 0) chosen.set('key', key)
  return names.map(({name, field}, at) => {
    const counts = field !== undefined && chosen.get(field) === at
    return {name, field: counts ? field : undefined}
  })
}

/** The column that rows are known by: the first of its name that holds something in any row; -1 without. */
function keyColumn(names: readonly Column[], rows: readonly Row[]): number {
  const keys = [...names.keys()].filter((at) => names[at]!.field === 'key')
  const filled = keys.find((at) => rows.some(({cells}) => (cells[at] ?? '').trim() !== ''))
  return filled ?? keys[0] ?? -1
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
  const named = names.map((name): Column => ({name, field: fieldOf(name)}))
  if (!named.some(({field}) => field === 'text')) {
    items.refuse(noTextColumn(names))
    return
  }
  const key = keyColumn(named, articles)
  for (const [index, {cells: row, quoted, line: number, swallowed}] of articles.entries()) {
    const columns = columnsOf(named, row, key)
    const columnOf = (field: FieldName) => columns.findIndex((one) => one.field === field)
    const cell = (field: FieldName) => row[columnOf(field)] ?? ''
    const own = [cell('key'), cell('url')].find((name) => name.trim() !== '')
    const name = own?.trim() ?? `row-${index + 1}`
    // A text in quotation marks is whole, whatever stands behind it.
    const whole = quoted[columnOf('text')]
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
      text: cell('text'),
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
