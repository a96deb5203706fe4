/** How far apart places of a text stand in its letters: ends of lines, blank lines and margins are no distance. */
import type {LabeledUnit} from '../stages.ts'

const white = /\s/gu

/** How many characters of a text are not white space. */
const countPrinted = (text: string): number => text.length - (text.match(white)?.length ?? 0)

/**
 * Tells of offsets into the rendition how many printed characters of `units` stand ahead of them. Offsets are asked for
 * in ascending order, so that the whole text is read once.
 */
export function printedAhead(units: readonly LabeledUnit[]): (offset: number) => number {
  let index = 0
  let read = 0
  let count = 0
  return (offset) => {
    for (let unit = units[index]; unit && unit.start <= offset; unit = units[index]) {
      const to = Math.min(offset - unit.start, unit.text.length)
      count += countPrinted(unit.text.slice(read, to))
      read = to
      if (offset - unit.start <= unit.text.length) break
      index += 1
      read = 0
    }
    return count
  }
}
