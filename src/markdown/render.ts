/**
 * Article Markdown to HTML: plain CommonMark. No GFM, no smart punctuation, no raw HTML, so that the
 * page says exactly what the source said.
 */
import type {Element, Root} from 'hast'
import rehypeStringify from 'rehype-stringify'
import {remark} from 'remark'
import remarkRehype from 'remark-rehype'
import type {Plugin} from 'unified'
import {markWords, type TextMark} from './marks.ts'

/** Gives every block an address: `p1`, `p2`, … in order, subheads included. */
const numberBlocks: Plugin<[], Root> = () => (tree) => {
  const blocks = tree.children.filter((node): node is Element => node.type === 'element')
  for (const [index, block] of blocks.entries()) block.properties['id'] = `p${index + 1}`
}

const plain = remark().use(remarkRehype).use(numberBlocks).use(rehypeStringify).freeze()

/**
 * HTML of an article body; each block carries `id="p<n>"`, counted from 1, and the marked words their
 * own.
 */
export function renderBody(markdown: string, marks: readonly TextMark[] = []): string {
  if (marks.length === 0) return String(plain.processSync(markdown))
  const marking = remark()
    .use(remarkRehype)
    .use(numberBlocks)
    .use(markWords, marks)
    .use(rehypeStringify)
  return String(marking.processSync(markdown))
}
