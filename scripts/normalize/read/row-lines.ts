/** Lines of a file on which the rows of its table begin. */

const lineFeed = 0x0a
const carriageReturn = 0x0d

/**
 * The line, counted from 1, on which the first row at or behind an offset begins; offsets are bytes of
 * UTF-8, and are asked for in ascending order. Empty lines are no rows, but are counted, and so are the
 * lines within a cell. Linear in the text, however many are asked for.
 */
export function lineCounter(text: string): (from: number) => number {
  const bytes = Buffer.from(text)
  let at = 0
  let line = 1
  const isEnd = (byte: number | undefined) => byte === lineFeed || byte === carriageReturn
  return (from) => {
    for (; at < from || isEnd(bytes[at]); at += 1) {
      // A carriage return before a line feed ends the same line.
      const ends = bytes[at] === lineFeed || (isEnd(bytes[at]) && bytes[at + 1] !== lineFeed)
      if (at < bytes.length && ends) line += 1
    }
    return line
  }
}
