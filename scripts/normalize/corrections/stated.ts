/** Readings of words that a format states outside the text: in a column, front matter, a tag. */
import type {FormatStatement, Item, Range} from '../stages.ts'
import {passagesOf} from './passages.ts'
import type {TextAsRead} from './text-as-read.ts'

const isWithin = (one: Range, other: Range) => other.start <= one.start && one.end <= other.end
const overlap = (one: Range, other: Range) => one.start < other.end && other.start < one.end

/** Where words of the source stand in the value of a statement; absent unless that is one place. */
function placeIn({value, span}: FormatStatement, words: Range, printed: string): Range | undefined {
  if (!isWithin(words, span)) return undefined
  // A value is not always its span: quotation marks are off, and white space is folded.
  const [place, ...others] = passagesOf(value, printed.slice(words.start, words.end))
  return others.length === 0 ? place : undefined
}

/**
 * Whether words of the source can be read otherwise: those of the text can, and those of one stated
 * value. Marks of the format are neither, and words across them would swallow what they part.
 */
export function isReadable({rendition, markup = [], statements = []}: Item, words: Range): boolean {
  const marks = markup.filter((mark) => overlap(mark, words))
  if (marks.length === 0) return true
  return (
    marks.every((mark) => isWithin(words, mark)) &&
    statements.some((one) => placeIn(one, words, rendition.text) !== undefined)
  )
}

/** The value of a statement with the readings of its words; `printed` is the text of the source. */
export function valueAsRead(
  statement: FormatStatement,
  {text, regions}: Pick<TextAsRead, 'text' | 'regions'>,
  printed: string
): string {
  let value = ''
  let at = 0
  for (const {start, end, printed: words} of regions) {
    const place = placeIn(statement, words, printed)
    if (place === undefined || place.start < at) continue
    value += statement.value.slice(at, place.start) + text.slice(start, end)
    at = place.end
  }
  return value + statement.value.slice(at)
}
