/**
 * Wire copy and e-mail break lines at a fixed column. Such lines are one paragraph; lines of any
 * other text are a paragraph each.
 */
import {bullet, endsSentence} from '../text.ts'
import {isDateLine} from '../time/date-lines.ts'
import type {Line} from './lines.ts'

/** No terminal wraps beyond this many columns. */
const widestColumn = 100
/** Lines of mail and wires are at least so wide; below, they can be verse as well. */
const narrowestPlain = 40
/** Columns of newspapers are at least so wide. */
const narrowestColumn = 24
/** A line this much shorter than the widest could have taken another word. */
const slackOf = (column: number) => Math.min(18, column * 0.35)

const isClosed = (text: string) => endsSentence(text) || text.endsWith(':')
const startsLower = (text: string) => /^\p{Ll}/u.test(text)

/** Of fewer lines that another follows, their widths say nothing. */
const fewestFollowed = 3

/** So many of a hundred lines may be wider than the rest: joined headlines, a row of a table. */
const mostWider = 5

/** The width of the lines, but for the few that are wider than all others. */
function widthOf(lines: readonly Line[]): number {
  const widths = lines.map(({text, indent}) => text.length + indent).toSorted((a, b) => b - a)
  return widths[Math.floor((widths.length * mostWider) / 100)] ?? 0
}

/** Whether most lines go on in mid-sentence, in a script that would begin verses with capitals. */
function runsOn(lines: readonly Line[]): boolean {
  const following = lines.filter(({gap}, index) => index > 0 && gap === 0)
  const lower = following.filter(({text}) => startsLower(text))
  return following.length >= 5 && lower.length >= following.length * 0.5
}

/** Whether more than a few whole sentences are wider: then what is narrow is a list, of donors perhaps. */
function hasWideSentences(lines: readonly Line[], column: number): boolean {
  const wide = lines.filter(
    ({text, indent}) => text.length + indent > column + slackOf(column) && isClosed(text)
  )
  return wide.length > (lines.length * mostWider) / 100
}

/**
 * The column at which the lines are wrapped, or `undefined` when they are not: most lines are cut
 * off in mid-sentence near one width.
 */
export function wrapColumn(lines: readonly Line[]): number | undefined {
  const followed = lines.filter((_, index) => lines[index + 1]?.gap === 0)
  if (followed.length < fewestFollowed) return columnOfFew(lines)
  const widest = widthOf(followed)
  if (widest > widestColumn || widest < narrowestColumn) return undefined
  if (widest < narrowestPlain && !runsOn(lines)) return undefined
  if (hasWideSentences(lines, widest)) return undefined
  const cut = followed.filter(
    (line) => line.text.length + line.indent >= widest - slackOf(widest) && !isClosed(line.text)
  )
  return cut.length >= followed.length * 0.5 ? widest : undefined
}

/** The lines between blank ones. */
const blocksOf = (lines: readonly Line[]): Line[][] =>
  lines.reduce<Line[][]>((blocks, line) => {
    if (line.gap === 0 && blocks.length > 0) blocks.at(-1)!.push(line)
    else blocks.push([line])
    return blocks
  }, [])

const firstWord = (text: string): string => text.split(/\s/u, 1)[0]!

/** Whether the break between two lines is in mid-sentence: no mark before it, and a small letter beside it. */
const isBroken = (line: Line, next: Line, few: boolean): boolean =>
  !/[\p{P}\p{S}]$/u.test(line.text) &&
  (startsLower(next.text) || (!few && /\s\p{Ll}+$/u.test(line.text)))

/**
 * A paragraph from a capital to a stop whose lines are filled: the first word of each next line did not fit.
 * Of two lines that says nothing, so the second must open in small letters.
 */
function isWrapped(block: readonly Line[]): boolean {
  const [first, last] = [block[0]!, block.at(-1)!]
  const cut = block.slice(0, -1)
  if (cut.length === 0 || startsLower(first.text) || !isClosed(last.text)) return false
  const widest = Math.max(...cut.map(({text}) => text.length))
  const isFilled = cut.every(
    ({text}, at) =>
      text.length >= narrowestPlain && text.length + firstWord(block[at + 1]!.text).length >= widest
  )
  const broken = cut.filter((line, at) => isBroken(line, block[at + 1]!, cut.length === 1))
  return isFilled && last.text.length <= widest && broken.length * 2 >= cut.length
}

/** The column of a text of few lines, whose widths alone say nothing: that of its wrapped paragraphs. */
function columnOfFew(lines: readonly Line[]): number | undefined {
  const cut = blocksOf(lines)
    .filter(isWrapped)
    .flatMap((block) => block.slice(0, -1))
  const widest = Math.max(0, ...cut.map(({text, indent}) => text.length + indent))
  const most = widest + slackOf(widest)
  const isNarrow = ({text, indent}: Line) => text.length + indent <= most
  return cut.length > 0 && widest <= widestColumn && lines.every(isNarrow) ? widest : undefined
}

const isShouted = (text: string) => /\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text)

/** Whether `next` goes on with the paragraph that `line` is in, in text wrapped at `column`. */
export function continues(line: Line, next: Line, column: number): boolean {
  if (next.gap > 0 || bullet.test(next.text)) return false
  // A headline in capitals, above a text that is not.
  if (isShouted(line.text) && !isShouted(next.text)) return false
  if (next.indent > line.indent && !startsLower(next.text)) return false
  const full = line.text.length + line.indent >= column - slackOf(column)
  // `sábado, 3 de octubre de 1964` below the name of the paper.
  return full || (startsLower(next.text) && !isDateLine(next.text))
}
