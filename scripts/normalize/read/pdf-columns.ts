/** The order in which the columns of a page are read: white space between them tells. */
import type {Piece} from './pdf-pieces.ts'

/** Of the usual font size: a gutter is at least so wide, a column at least so wide. */
const narrowestGutter = 0.8
const narrowestColumn = 7
/** A column holds so many lines, of so many characters on average: cells of tables are shorter. */
const fewestLines = 2
const shortestLine = 12
/** Above this many pieces, a page is a list or a drawing, and is read from top to bottom. */
const mostPieces = 1000

/** A stretch without ink, and the pieces on its two sides. */
interface Cut {
  readonly width: number
  readonly before: readonly Piece[]
  readonly after: readonly Piece[]
}

/** Every white stretch across pieces along one axis. */
function cuts(
  pieces: readonly Piece[],
  start: (piece: Piece) => number,
  end: (piece: Piece) => number
): Cut[] {
  const sorted = pieces.toSorted((a, b) => start(a) - start(b))
  const found: Cut[] = []
  let reach = Number.NEGATIVE_INFINITY
  for (const [at, piece] of sorted.entries()) {
    const width = start(piece) - reach
    if (at > 0 && width > 0)
      found.push({width, before: sorted.slice(0, at), after: sorted.slice(at)})
    reach = Math.max(reach, end(piece))
  }
  return found
}

const gutters = (pieces: readonly Piece[]) =>
  cuts(
    pieces,
    ({x}) => x,
    ({right}) => right
  )
/** From top to bottom; letters reach below and above their baseline. */
const bands = (pieces: readonly Piece[]) =>
  cuts(
    pieces,
    ({y, size}) => -y - size * 0.75,
    ({y, size}) => -y + size * 0.2
  )

/** The median size of the letters, in points; 0 where there are none. */
export function usualSize(pieces: readonly Piece[]): number {
  const sizes = pieces.map(({size}) => size).toSorted((a, b) => a - b)
  return sizes[Math.floor(sizes.length / 2)] ?? 0
}

function isColumn(pieces: readonly Piece[], size: number): boolean {
  const left = Math.min(...pieces.map(({x}) => x))
  const right = Math.max(...pieces.map((piece) => piece.right))
  const letters = pieces.reduce((sum, {text}) => sum + text.length, 0)
  return (
    pieces.length >= fewestLines &&
    right - left >= size * narrowestColumn &&
    letters / pieces.length >= shortestLine
  )
}

/** The widest gutter with a column on both sides. */
function columnCut(pieces: readonly Piece[]): Cut | undefined {
  const size = usualSize(pieces)
  return gutters(pieces)
    .filter(({width}) => width >= size * narrowestGutter)
    .filter(({before, after}) => isColumn(before, size) && isColumn(after, size))
    .toSorted((a, b) => b.width - a.width)[0]
}

/** Of the white bands, the one that parts what spans columns from the most lines in columns. */
function spanCut(pieces: readonly Piece[]): Cut | undefined {
  const inColumns = (part: readonly Piece[]) => (columnCut(part) ? part.length : 0)
  return bands(pieces)
    .map((cut) => ({cut, lines: Math.max(inColumns(cut.before), inColumns(cut.after))}))
    .filter(({lines}) => lines > 0)
    .toSorted((a, b) => b.lines - a.lines)[0]?.cut
}

/**
 * Pieces in columns, in the order of reading: a headline over columns comes before them, and each
 * column is read to its end.
 */
export function inReadingOrder(pieces: readonly Piece[]): Piece[][] {
  if (pieces.length > mostPieces) return [topToBottom(pieces)]
  const columns = columnCut(pieces)
  if (columns) {
    const parts = [columns.before, columns.after]
    if (mostlyRightToLeft(pieces)) parts.reverse()
    return parts.flatMap(inReadingOrder)
  }
  const span = spanCut(pieces)
  if (span) return [span.before, span.after].flatMap(inReadingOrder)
  return pieces.length === 0 ? [] : [topToBottom(pieces)]
}

const mostlyRightToLeft = (pieces: readonly Piece[]) =>
  pieces.filter(({rightToLeft}) => rightToLeft).length > pieces.length / 2

const topToBottom = (pieces: readonly Piece[]) => pieces.toSorted((a, b) => b.y - a.y)
