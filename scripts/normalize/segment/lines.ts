/** Physical lines of a rendition. */
import type {Range} from '../stages.ts'

export interface Line extends Range {
  /** Without white space at its ends; never empty. */
  readonly text: string
  /** Characters of white space before the text. */
  readonly indent: number
  /** Blank lines directly above. */
  readonly gap: number
}

// Every character that ends a line somewhere: LF, CR LF, CR, VT, FF, NEL, and Unicode's separators.
const terminators = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g

const isBlank = (character: string | undefined) => character === '\0' || character?.trim() === ''

/** The lines that hold text, in order; what lies between them is white space. */
export function textLines(text: string): Line[] {
  const lines: Line[] = []
  let gap = 0
  let start = 0
  const take = (end: number) => {
    let from = start
    let to = end
    while (from < to && isBlank(text[from])) from += 1
    while (to > from && isBlank(text[to - 1])) to -= 1
    if (from === to) gap += 1
    else {
      lines.push({start: from, end: to, text: text.slice(from, to), indent: from - start, gap})
      gap = 0
    }
  }
  terminators.lastIndex = 0
  for (let end = terminators.exec(text); end; end = terminators.exec(text)) {
    take(end.index)
    start = terminators.lastIndex
  }
  take(text.length)
  return lines
}
