/** Stage 6, render: the Markdown body, by a serializer that knows every escape. */
import type {Root, RootContent} from 'mdast'
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

/** CommonMark of the units that are the article: paragraphs, and subheads as headings. */
export function renderMarkdown(units: readonly LabeledUnit[]): string {
  const children = units.flatMap(({label, text}): RootContent[] => {
    const value = collapseWhitespace(text)
    if (value === '') return []
    const content = [{type: 'text' as const, value}]
    if (label.class === 'body') return [{type: 'paragraph', children: content}]
    if (label.class === 'subhead') return [{type: 'heading', depth: 2, children: content}]
    return []
  })
  const root: Root = {type: 'root', children}
  return processor.stringify(root)
}
