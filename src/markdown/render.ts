/**
 * Article Markdown to HTML: plain CommonMark. No GFM, no smart punctuation, no raw HTML, so that the
 * page says exactly what the source said.
 */
import type {Element, Root, RootContent} from 'hast'
import rehypeStringify from 'rehype-stringify'
import {remark} from 'remark'
import remarkRehype from 'remark-rehype'
import {unified} from 'unified'
import {markWords, type TextMark} from './marks.ts'
import {plainBlocks} from './plain-blocks.ts'

const parser = remark().use(remarkRehype).freeze()
const writer = unified().use(rehypeStringify).freeze()

/** The document that it is, its blocks numbered. */
function documentOf(markdown: string): Root {
  const texts = plainBlocks(markdown)
  const tree = texts ? paragraphs(texts) : parser.runSync(parser.parse(markdown))
  for (const [index, block] of blocksOf(tree).entries()) block.properties['id'] = `p${index + 1}`
  return tree
}

/** As a parser would make them of plain texts. */
function paragraphs(texts: readonly string[]): Root {
  const children = texts.flatMap((value, index): RootContent[] => {
    const paragraph: Element = {
      type: 'element',
      tagName: 'p',
      properties: {},
      children: [{type: 'text', value}]
    }
    return index === 0 ? [paragraph] : [{type: 'text', value: '\n'}, paragraph]
  })
  return {type: 'root', children}
}

const blocksOf = ({children}: Root): Element[] =>
  children.filter((node): node is Element => node.type === 'element')

/** Behind every block, a link to its own address. It holds no text: the block says what it said. */
function linkBlocks(tree: Root): void {
  for (const block of blocksOf(tree)) {
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

/** HTML of an article body; each block carries `id="p<n>"`, in order from 1, subheads included. */
export const renderBody = (markdown: string): string => writer.stringify(documentOf(markdown))

/** The same for an article's page: marked words have addresses of their own, blocks link to theirs. */
export function renderArticle(markdown: string, marks: readonly TextMark[] = []): string {
  const tree = documentOf(markdown)
  markWords(tree, marks)
  linkBlocks(tree)
  return writer.stringify(tree)
}
