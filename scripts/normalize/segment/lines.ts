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

/** The lines that hold text, in order; what lies between them is white space. */
export function textLines(text: string): Line[] {
  const lines: Line[] = []
  let gap = 0
  let start = 0
  const take = (end: number) => {
    const raw = text.slice(start, end)
    const trimmed = raw.replace(/^[\s\0]+|[\s\0]+$/g, '')
    if (trimmed === '') gap += 1
    else {
      const indent = raw.indexOf(trimmed)
      const from = start + indent
      lines.push({start: from, end: from + trimmed.length, text: trimmed, indent, gap})
      gap = 0
    }
  }
  for (const match of text.matchAll(terminators)) {
    take(match.index)
    start = match.index + match[0].length
  }
  take(text.length)
  return lines
}
