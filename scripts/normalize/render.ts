/** Stage 6, render: the Markdown body, by a serializer that knows every escape. */
import type {RootContent} from 'mdast'
import {remark} from 'remark'
import {collapseWhitespace} from '../../src/lib/whitespace.ts'
import type {LabeledUnit} from './stages.ts'

/** What opens an address of mail in angle brackets; the serializer knows of letters there alone. */
const openingOfAddress = {
  character: '<',
  after: "[\\w.!#$%&'*+/=?^`{|}~-]+@",
  inConstruct: 'phrasing'
} as const

const processor = remark().data('settings', {
  bullet: '-',
  rule: '-',
  fences: true,
  unsafe: [openingOfAddress]
})

/**
 * Marks that mean nothing to Markdown where they stand: no figure with a stop or bracket and no dash
 * opens the line, and of what can mean something there is none. Most paragraphs of the press.
 */
const plain = /^(?!-|\d+[.)])[\p{L}\p{M}\p{N} ,;:.?!'"’‘“”…()$£€%/–—-]+$/u

/** A block by itself: blocks that are neither lists nor code are written alike beside any others. */
function blockText({label}: LabeledUnit, value: string): string {
  const isSubhead = label.class === 'subhead'
  if (plain.test(value)) return isSubhead ? `## ${value}` : value
  const children = [{type: 'text' as const, value}]
  const block: RootContent = isSubhead
    ? {type: 'heading', depth: 2, children}
    : {type: 'paragraph', children}
  return processor.stringify({type: 'root', children: [block]}).replace(/\n$/, '')
}

/** CommonMark of the units that are the article: paragraphs, and subheads as headings. */
export function renderMarkdown(units: readonly LabeledUnit[]): string {
  const blocks = units.flatMap((unit) => {
    if (unit.label.class !== 'body' && unit.label.class !== 'subhead') return []
    const value = collapseWhitespace(unit.text)
    return value === '' ? [] : [blockText(unit, value)]
  })
  return blocks.length === 0 ? '' : `${blocks.join('\n\n')}\n`
}
