/** Rows of a table with more cells than its header: what that tells, and what to do. */
import type {Refusal} from './quarantine.ts'

/** Number of a row's cells without those at its end that hold nothing: spreadsheets leave them. */
export const filledCells = (row: readonly string[]) =>
  row.findLastIndex((value) => value.trim() !== '') + 1

/** A separator within a cell that no quotation marks enclose cuts it in two, and moves those behind it. */
export const tooManyCells = (line: number, cells: number, columns: number): Refusal => ({
  rule: 'quarantine/too-many-cells',
  reason: `The row that begins on line ${line} has ${cells} cells; the header has ${columns}. A cell probably holds a separator without quotation marks around it, so the text would break off there.`,
  fix: 'Put quotation marks around the cell with the separator; the other rows stay as they are.'
})
