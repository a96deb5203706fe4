/** The text of one page of a PDF, line by line as printed. */
import {inReadingOrder, usualSize} from './pdf-columns.ts'
import type {Piece} from './pdf-pieces.ts'

/** Of a line's height: a wider gap ends a paragraph; of the font's size: an indent begins one. */
const paragraphGap = 1.4
const indent = 0.8
/** Of the font's size: pieces on one line that are farther apart are cells. */
const cellGap = 2

/** Pieces with one baseline, in the order of reading. */
function linesOf(pieces: readonly Piece[]): Piece[][] {
  const lines: Piece[][] = []
  for (const piece of pieces) {
    const line = lines.at(-1)
    const first = line?.[0]
    if (first && Math.abs(first.y - piece.y) <= Math.min(first.size, piece.size) * 0.4)
      line.push(piece)
    else lines.push([piece])
  }
  return lines.map((line) => {
    const sorted = line.toSorted((a, b) => a.x - b.x)
    return line.some(({rightToLeft}) => rightToLeft) ? sorted.toReversed() : sorted
  })
}

function wordsOf(line: readonly Piece[]): string {
  let text = ''
  for (const [at, piece] of line.entries()) {
    const before = line[at - 1]
    const gap = before ? Math.max(piece.x - before.right, before.x - piece.right) : 0
    if (before) text += gap > piece.size * cellGap ? '\t' : ' '
    text += piece.text.trim()
  }
  return text
}

/** Distance of most baselines. */
function leadingOf(lines: readonly Piece[][]): number {
  const distances = lines
    .slice(1)
    .map((line, at) => lines[at]![0]!.y - line[0]!.y)
    .filter((distance) => distance > 0)
    .toSorted((a, b) => a - b)
  return distances[Math.floor((distances.length - 1) / 2)] ?? 0
}

/** Lines of a column; an empty line where a gap or another size of type says that something ends. */
function columnText(pieces: readonly Piece[]): string {
  const lines = linesOf(pieces)
  const leading = leadingOf(lines)
  const size = usualSize(pieces)
  const left = Math.min(...pieces.map(({x}) => x))
  let text = ''
  for (const [at, line] of lines.entries()) {
    const above = lines[at - 1]?.[0]
    const first = line[0]!
    const apart = above && above.y - first.y > leading * paragraphGap
    const otherType = above && Math.abs(above.size - first.size) > size * 0.25
    if (apart || otherType) text += '\n'
    const indented = !first.rightToLeft && first.x - left > size * indent
    text += `${indented ? '    ' : ''}${wordsOf(line)}\n`
  }
  return text
}

/** Text of a page: columns one after the other, lines and hyphens as printed. */
export function pageText(pieces: readonly Piece[]): string {
  return inReadingOrder(pieces)
    .map(
      (column, at, all) =>
        (at > 0 && newBlock(all[at - 1]!, column) ? '\n' : '') + columnText(column)
    )
    .join('')
}

/** Whether another block begins, and not the next column of running text. */
function newBlock(before: readonly Piece[], after: readonly Piece[]): boolean {
  const size = usualSize(after)
  const beside = before.at(-1)!.y < after[0]!.y
  return !beside || Math.abs(usualSize(before) - size) > size * 0.1
}
