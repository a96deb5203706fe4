/** Stage 2, segment: a rendition to units, each a line or a hard-wrapped paragraph. */
import type {Unit} from '../stages.ts'
import {donorLines} from '../donors/lists.ts'
import {words} from '../text.ts'
import {continues, wrapColumn} from './hard-wraps.ts'
import {textLines, type Line} from './lines.ts'

/** Units in order; they cover every character of `text` but the white space between them. */
export function segment(text: string): Unit[] {
  const lines = textLines(text)
  // A list of donors says nothing about the width of the text that it stands beside.
  const lists = donorLines(lines)
  const column = wrapColumn(
    lists.size === 0 ? lines : lines.filter((_, index) => !lists.has(index))
  )
  const paragraphs: Line[][] = []
  for (const [index, line] of lines.entries()) {
    const open = lists.has(index) || lists.has(index - 1) ? undefined : paragraphs.at(-1)
    const last = open?.at(-1)
    if (open && last && column !== undefined && continues(last, line, column)) open.push(line)
    else paragraphs.push([line])
  }
  return paragraphs.map((members) => toUnit(text, members))
}

function toUnit(text: string, members: readonly Line[]): Unit {
  const first = members[0]!
  const end = members.at(-1)!.end
  const own = text.slice(first.start, end)
  return {
    start: first.start,
    end,
    text: own,
    wordCount: words(own).length,
    gap: first.gap,
    indent: first.indent
  }
}
