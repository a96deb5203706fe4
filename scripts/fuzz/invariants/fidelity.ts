/** The page says what the text said: no character is lost, gained, or taken for markup. */
import type {Element, RootContent} from 'hast'
import {fromHtml} from 'hast-util-from-html'
import {lettersAsRead} from '../../../src/lib/letters-as-read.ts'
import {collapseWhitespace} from '../../../src/lib/whitespace.ts'
import {readMarkdownFile} from '../../../src/markdown/frontmatter.ts'
import {renderBody} from '../../../src/markdown/render.ts'
import {keptBlocks, textOfBlock} from '../../../src/schema/kept-blocks.ts'
import type {ArticleCheck, MadeArticle} from './types.ts'

/** The blocks of a text, and the element that each is rendered as. */
const blockNames: ReadonlySet<string> = new Set(['p', 'h2'])

/** The text that an element shows; `undefined` when it holds anything but text. */
function plainText({children}: Element): string | undefined {
  const texts = children.map((child) => (child.type === 'text' ? child.value : undefined))
  return texts.includes(undefined) ? undefined : texts.join('')
}

function blocksOf({outcome, text}: MadeArticle): string[] {
  return keptBlocks(outcome.evidence.segments)
    .map((block) => lettersAsRead(textOfBlock(text, block, block.start, block.end)))
    .map(collapseWhitespace)
    .filter((block) => block !== '')
}

const isElement = (node: RootContent): node is Element => node.type === 'element'

/** Where two texts part. */
function difference(shown: string, kept: string): string {
  let at = 0
  while (at < kept.length && shown[at] === kept[at]) at += 1
  const piece = (text: string) => JSON.stringify(text.slice(Math.max(0, at - 10), at + 20))
  return `the page shows ${piece(shown)} where the text has ${piece(kept)}`
}

/** The page shows exactly the kept text, block by block, in letters as read; blanks can be those that were saved. */
export const pageSaysTheText: ArticleCheck = (made) => {
  const body = readMarkdownFile(made.outcome.markdown).body
  const elements = fromHtml(renderBody(body), {fragment: true}).children.filter(isElement)
  const live = elements.filter(
    (element) => !blockNames.has(element.tagName) || plainText(element) === undefined
  )
  if (live.length > 0) return [`the text is shown with markup in <${live[0]?.tagName ?? ''}>`]
  const shown = elements.map((element) =>
    collapseWhitespace(lettersAsRead(plainText(element) ?? ''))
  )
  const [one, other] = [shown.join('\n\n'), blocksOf(made).join('\n\n')]
  return one === other ? [] : [difference(one, other)]
}
