/** Lists of those who gave that stand in a box drawn with signs: read as if the box were not there. */
import type {ListLine} from './prose.ts'

const sides = /^[|│┃║]\s?(.*?)\s*[|│┃║]$/u
/** A line of the box alone: `+-----+`, `======`. */
const border = /^[\s+\-=_*#~|·.'`´’─━═│┃║┌┐└┘├┤┬┴┼╔╗╚╝╠╣]{5,}$/u

/** A line within a box, without its sides. */
export interface Unframed extends ListLine {
  /** Index among the lines as printed. */
  readonly at: number
}

/** All lines but borders of a box, without the sides of one; a row of cells keeps the signs between them. */
export function withoutFrames(lines: readonly ListLine[]): readonly Unframed[] {
  const bare: Unframed[] = []
  let gap = 0
  for (const [at, line] of lines.entries()) {
    const inner = sides.exec(line.text)?.[1]
    const isBorder = border.test(line.text) && (isSide(lines[at - 1]) || isSide(lines[at + 1]))
    if (isBorder) gap = Math.max(gap, line.gap)
    else {
      const own = {text: inner ?? line.text, gap: Math.max(gap, line.gap)}
      bare.push({...own, at, isFramed: inner !== undefined})
      gap = 0
    }
  }
  return bare
}

const isSide = (line: ListLine | undefined) => line !== undefined && sides.test(line.text)

/** First and last line of a stretch as printed, with the borders right above and below it. */
export function withBorders(
  lines: readonly ListLine[],
  first: number,
  last: number
): {first: number; last: number} {
  const isBorder = (at: number) => border.test(lines[at]?.text ?? '')
  if (!isSide(lines[first]) || !isSide(lines[last])) return {first, last}
  return {
    first: isBorder(first - 1) ? first - 1 : first,
    last: isBorder(last + 1) ? last + 1 : last
  }
}
