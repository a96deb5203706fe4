/** Lines that hold several fields of a record between bars: `Author: Ann Lee | Page: 5 | Section: News`. */
import {countsWords, labelIn, type PressLine} from './press-lines.ts'
import {isDated} from './press-places.ts'

const bar = /\s\|\s/u

/** Whether no sentence has such a cell. */
const isOfLabel = (text: string): boolean =>
  countsWords.test(text) || labelIn({text, start: 0, end: text.length}) !== undefined

/** Of labels each cell; beside a day alone stands the paper. */
const isRow = (cells: readonly string[]): boolean =>
  cells.every(isOfLabel) || (cells.length === 2 && isDated(cells[0]!))

/** The lines, and of those that are rows of fields each cell as a line of its own. */
export const cellsIn = (lines: readonly PressLine[]): PressLine[] =>
  lines.flatMap((line) => {
    const cells = line.text.split(bar).map((text) => text.trim())
    if (cells.length === 1 || !isRow(cells)) return [line]
    let {start} = line
    return cells.map((text, index) => {
      const end =
        index === 0
          ? start + text.length
          : line.start + line.text.indexOf(text, start - line.start) + text.length
      const cell = {start, end, text, ...(index > 0 && {isCell: true as const})}
      start = end
      return cell
    })
  })
