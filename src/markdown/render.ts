/**
 * Article Markdown to HTML: plain CommonMark. No GFM, no smart punctuation, no raw HTML, so that the
 * page says exactly what the source said.
 */
import type {Element, Root} from 'hast'
import rehypeStringify from 'rehype-stringify'
import {remark} from 'remark'
import remarkRehype from 'remark-rehype'
import type {Plugin} from 'unified'

/** Gives every block an address: `p1`, `p2`, … in order, subheads included. */
const numberBlocks: Plugin<[], Root> = () => (tree) => {
  const blocks = tree.children.filter((node): node is Element => node.type === 'element')
  for (const [index, block] of blocks.entries()) block.properties['id'] = `p${index + 1}`
}

const processor = remark().use(remarkRehype).use(numberBlocks).use(rehypeStringify)

/** HTML of an article body; each block carries `id="p<n>"`, counted from 1. */
export function renderBody(markdown: string): string {
  return String(processor.processSync(markdown))
}
