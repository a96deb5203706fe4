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

/** Behind every block, a link to its own address. It holds no text: the block says what it said. */
const linkBlocks: Plugin<[], Root> = () => (tree) => {
  for (const block of tree.children) {
    if (block.type !== 'element') continue
    const id = String(block.properties['id'])
    block.children.push({
      type: 'element',
      tagName: 'a',
      properties: {
        className: ['paragraph-link'],
        href: `#${id}`,
        ariaLabel: `Link to paragraph ${id.slice(1)}`
      },
      children: []
    })
  }
}

/** HTML of an article body; each block carries `id="p<n>"`, counted from 1. */
export const renderBody = (markdown: string): string => String(plain.processSync(markdown))

/** The same for an article's page: marked words have addresses of their own, blocks link to theirs. */
export function renderArticle(markdown: string, marks: readonly TextMark[] = []): string {
  const marking = remark()
    .use(remarkRehype)
    .use(numberBlocks)
    .use(markWords, marks)
    .use(linkBlocks)
    .use(rehypeStringify)
  return String(marking.processSync(markdown))
}
