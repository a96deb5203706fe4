/**
 * Reader of Markdown: one file is one item. The rendition is the file as it is. Front matter and the
 * marks of headings and quotations are the format's; all else is text, marks of emphasis included.
 */
import {decode} from '../../../src/archive-folder/decode.ts'
import {toldHeadlineRule} from '../part-rules.ts'
import type {LabeledRange} from '../stages.ts'
import {frontMatterIn} from './front-matter.ts'
import type {Reader} from './index.ts'
import {Items} from './items.ts'
import {refuseBytes} from './quarantine.ts'
import {strayNotices} from './stray-bytes.ts'

const markdownReader = {reader: 'markdown', readerVersion: '1'}

const heading = {
  class: 'markup',
  rule: 'markup/markdown',
  reason: 'A mark of Markdown.'
} as const

/** Marks that open a line, and lines that are nothing but marks (CommonMark 0.31, 4.1 to 4.3, 5.1). */
const opening = /^ {0,3}(?<mark>#{1,6}(?=\s)|(?:>\s?)+)/
const onlyMarks = /^ {0,3}(?:=+|-{2,}|(?:[*_-][ \t]*){3,}|(?:`{3,}|~{3,})\w*)[ \t]*$/

interface Line {
  readonly start: number
  readonly text: string
}

function linesFrom(text: string, from: number): Line[] {
  let start = from
  return text
    .slice(from)
    .split(/(?<=\n)/)
    .map((raw) => {
      const line = {start, text: raw.replace(/\r?\n$/, '')}
      start += raw.length
      return line
    })
}

/** What headings are: the first of the first level is the headline, the others stand between. */
function headingPart({start, text}: Line, mark: string, isFirst: boolean): LabeledRange {
  const range = {start: start + text.indexOf(mark) + mark.length, end: start + text.length}
  if (isFirst && mark === '#') return {...range, label: {class: 'headline', rule: toldHeadlineRule}}
  return {...range, label: {class: 'subhead', rule: 'markup/markdown-heading'}}
}

/** Marks and headings of the lines of a text from `from` on. */
function readLines(text: string, from: number) {
  const markup: LabeledRange[] = []
  const parts: LabeledRange[] = []
  let hasHeadline = false
  for (const line of linesFrom(text, from)) {
    if (onlyMarks.test(line.text)) {
      markup.push({start: line.start, end: line.start + line.text.length, label: heading})
      continue
    }
    const mark = opening.exec(line.text)?.groups?.['mark']
    if (mark === undefined) continue
    const start = line.start + line.text.indexOf(mark)
    markup.push({start, end: start + mark.trimEnd().length, label: heading})
    if (!mark.startsWith('#')) continue
    const part = headingPart(line, mark, !hasHeadline)
    hasHeadline ||= part.label.class === 'headline'
    parts.push(part)
  }
  return {markup, parts}
}

export const readMarkdown: Reader = (file) => {
  const items = new Items(file)
  const refusal = refuseBytes(file.bytes)
  if (refusal) {
    items.refuse(refusal)
    return items.reading
  }
  const {text, ...decoded} = decode(file.bytes)
  const front = frontMatterIn(text)
  const {markup, parts} = readLines(text, front.end)
  items.add({
    head: [],
    text,
    markup: [...front.markup, ...markup],
    parts,
    statements: front.statements,
    notices: [...strayNotices(file.bytes, decoded), ...front.notices],
    readAs: {...decoded, ...markdownReader}
  })
  return items.reading
}
