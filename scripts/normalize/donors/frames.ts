/** Lists of those who gave that stand in a box drawn with signs: read as if the box were not there. */
import type {ListLine} from './prose.ts'

const side = /^[|│┃║]$/u
/** A line of the box alone: `+-----+`, `======`. */
const border = /^[\s+\-=_*#~|·.'`´’─━═│┃║╭╮╰╯┌┐└┘├┤┬┴┼╔╗╚╝╠╣]{5,}$/u

/** A line within a box, without its sides. */
export interface Unframed extends ListLine {
  /** Index among the lines as printed. */
  readonly at: number
}

/** What stands between the two sides of a box; undefined where a line has none. */
function within(text: string): string | undefined {
  const [first, last] = [text.charAt(0), text.slice(-1)]
  // A bullet opens a line and closes none.
  const isStarred = first === '*' && last === '*' && /^\*\s[^*]+\s\*$/u.test(text)
  const isBetween = isStarred || (text.length > 1 && side.test(first) && side.test(last))
  return isBetween ? text.slice(1, -1).replace(/^\s/u, '').trimEnd() : undefined
}

/** All lines but borders of a box, without the sides of one; a row of cells keeps the signs between them. */
export function withoutFrames(lines: readonly ListLine[]): readonly Unframed[] {
  const bare: Unframed[] = []
  let gap = 0
  for (const [at, line] of lines.entries()) {
    const inner = within(line.text)
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

const isSide = (line: ListLine | undefined) => line !== undefined && within(line.text) !== undefined

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
