/** Article Markdown to plain text: the words of the page, a blank line between blocks. */
import type {Nodes} from 'mdast'
import {remark} from 'remark'
import {plainBlocks} from './plain-blocks.ts'

const parser = remark().freeze()

/** The text of an article's Markdown; ends with a line break. */
export function plainText(markdown: string): string {
  const blocks = plainBlocks(markdown)
  return blocks ? `${blocks.join('\n\n')}\n` : parsedText(markdown)
}

/** The same by the grammar of CommonMark alone. */
export function parsedText(markdown: string): string {
  return `${parser.parse(markdown).children.map(textOf).join('\n\n')}\n`
}

function textOf(node: Nodes): string {
  if (node.type === 'break') return '\n'
  if ('value' in node) return node.value
  return 'children' in node ? node.children.map(textOf).join('') : ''
}
