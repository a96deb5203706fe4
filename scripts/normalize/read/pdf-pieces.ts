/** Words of a page of a PDF, where they stand: from the runs of glyphs that a library gives. */

/** A run of text as PDF.js gives it, upright; units are points, the origin is below on the left. */
export interface GlyphRun {
  readonly text: string
  readonly x: number
  /** Of the baseline. */
  readonly y: number
  readonly width: number
  /** Of the font. */
  readonly size: number
  readonly rightToLeft: boolean
}

/** Words on one line without a wide gap: a line of a column, a cell of a table. */
export interface Piece extends GlyphRun {
  readonly right: number
}

/** Of the font's size: runs this far apart belong to one word, to one line, to one baseline. */
const wordGap = 0.15
const lineGap = 1
const baselineShift = 0.5

/** Gap between a run and a piece on the same line, in the direction of writing. */
const gapBetween = (piece: Piece, run: GlyphRun) =>
  run.rightToLeft ? piece.x - (run.x + run.width) : run.x - piece.right

function continues(piece: Piece, run: GlyphRun): boolean {
  const size = Math.max(piece.size, run.size)
  if (Math.abs(piece.y - run.y) > size * baselineShift) return false
  const gap = gapBetween(piece, run)
  return gap < size * lineGap && gap > -size
}

function join(piece: Piece, run: GlyphRun): Piece {
  const apart = gapBetween(piece, run) > Math.max(piece.size, run.size) * wordGap
  const spaced = /\s$/.test(piece.text) || /^\s/.test(run.text)
  const x = Math.min(piece.x, run.x)
  const right = Math.max(piece.right, run.x + run.width)
  const main = run.size > piece.size ? run : piece
  return {
    ...piece,
    text: `${piece.text}${apart && !spaced ? ' ' : ''}${run.text}`,
    x,
    right,
    width: right - x,
    y: main.y,
    size: main.size
  }
}

/** Puts runs together that stand side by side; they come in the order in which they were set. */
export function piecesOf(runs: Iterable<GlyphRun>): Piece[] {
  const pieces: Piece[] = []
  for (const run of runs) {
    const last = pieces.at(-1)
    if (last && continues(last, run)) pieces[pieces.length - 1] = join(last, run)
    else if (run.text.trim() !== '') pieces.push({...run, right: run.x + run.width})
  }
  return pieces
}
