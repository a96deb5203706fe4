/** Rows of a table that stand within a cell of another, for want of a quotation mark. */
import {parse} from 'csv-parse/sync'

/** Where a row holds others, and how many. */
export interface Swallowed {
  /** Line of the file on which the first of them begins. */
  readonly line: number
  readonly count: number
}

/** A row as it was read. */
interface ReadRow {
  readonly cells: readonly string[]
  /** By cell: whether it stands in quotation marks. */
  readonly quoted: readonly boolean[]
  readonly line: number
  /** Where it begins and ends in the file, bytes. */
  readonly start: number
  readonly end: number
}

/** As far as the rows within a row may reach beyond it, bytes: their cells may have several lines. */
const reach = 65_536
/** Bytes that are read again in search of rows, of one file. */
const mostReadAgain = 2_000_000

const lineEnd = /\r\n?|\n/g
const noRows = new Error('The lines are no rows of the table.')
const reached = new Error('All lines are rows of the table.')

/** Looks for them in the rows of one file. */
export class SwallowedRows {
  readonly #bytes: Buffer
  readonly #delimiter: string
  #left = mostReadAgain

  constructor(bytes: Buffer, delimiter: string) {
    this.#bytes = bytes
    this.#delimiter = delimiter
  }

  /**
   * What a row has swallowed, where that can be known: from a line on within it, everything reads as whole
   * rows of `width` cells, strictly by RFC 4180. Within a cell that is well quoted, nothing can: up to its
   * end there is one quotation mark too many.
   */
  within(row: ReadRow, width: number): Swallowed | undefined {
    // A quotation that closes before its cell ends is given back with its marks.
    const isLoose = row.cells.some(
      (cell, at) => row.quoted[at] === true && cell.startsWith('"') && /[\r\n]/.test(cell)
    )
    if (!isLoose || width < 2) return undefined
    const raw = this.#bytes.subarray(row.start, row.end).toString('latin1')
    const begin = /^[\r\n]*/.exec(raw)?.[0].length ?? 0
    const end = raw.replace(/[\r\n]+$/, '').length
    let {line} = row
    lineEnd.lastIndex = begin
    for (let found = lineEnd.exec(raw); found !== null; found = lineEnd.exec(raw)) {
      line += 1
      const from = lineEnd.lastIndex
      if (from >= end) break
      const count = this.#rowsFrom(row.start + from, end - from, width)
      if (count > 0) return {line, count}
    }
    return undefined
  }

  /** Number of rows from `start` up to `needed` bytes behind it; 0 when they are not all whole. */
  #rowsFrom(start: number, needed: number, width: number): number {
    const read = this.#bytes.subarray(start, start + needed + reach)
    let count = 0
    if (this.#left <= 0) return 0
    let consumed = read.length
    try {
      parse(read, {
        delimiter: this.#delimiter,
        relax_column_count: true,
        skip_empty_lines: true,
        on_record: (cells: string[], {bytes}) => {
          const isRow = cells.length === width
          if (isRow && bytes < needed) {
            count += 1
            return null
          }
          consumed = bytes
          throw isRow ? reached : noRows
        }
      })
      return 0
    } catch (error) {
      return error === reached ? count + 1 : 0
    } finally {
      this.#left -= consumed
    }
  }
}
