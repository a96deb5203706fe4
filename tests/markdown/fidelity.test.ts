/** The rendered page says what the source says, in letters as read: no character gained, lost or dressed up. */
import fc from 'fast-check'
import {fromHtml} from 'hast-util-from-html'
import {toString} from 'hast-util-to-string'
import {describe, expect, test} from 'vitest'
import {normalize} from '../../scripts/normalize/pipeline.ts'
import {lettersAsRead} from '../../src/lib/letters-as-read.ts'
import {collapseWhitespace} from '../../src/lib/whitespace.ts'
import {readMarkdownFile} from '../../src/markdown/frontmatter.ts'
import {renderArticle, renderBody} from '../../src/markdown/render.ts'
import {keptClasses} from '../../src/schema/evidence.ts'
import {smallReference} from '../normalize/reference.ts'
import {anyText, hostileLines} from '../normalize/texts.ts'
import {itemOf} from '../normalize/item.ts'

/** Text of each block as a browser reads it. */
function renderedBlocks(text: string): string[] {
  const {markdown} = normalize(itemOf(text), smallReference)
  const html = renderBody(readMarkdownFile(markdown).body)
  return fromHtml(html, {fragment: true})
    .children.filter((node) => node.type === 'element')
    .map((node) => collapseWhitespace(toString(node)))
}

function keptBlocks(text: string): string[] {
  const {segments} = normalize(itemOf(text), smallReference).evidence
  return segments
    .filter((segment) => keptClasses.includes(segment.class))
    .map(({start, end}) => collapseWhitespace(lettersAsRead(text.slice(start, end))))
    .filter((block) => block !== '')
}

describe('kept text survives Markdown and rendering', () => {
  test.each(hostileLines)('%j', (line) => {
    expect(renderedBlocks(line)).toEqual(keptBlocks(line))
  })

  test('of any text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(renderedBlocks(text)).toEqual(keptBlocks(text))
      }),
      {numRuns: 500}
    )
  })
})

test('blocks are numbered in order', () => {
  expect(renderBody('One.\n\n## Two\n\nThree.\n')).toBe(
    '<p id="p1">One.</p>\n<h2 id="p2">Two</h2>\n<p id="p3">Three.</p>'
  )
})

test('links of blocks to themselves hold no text', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const {body} = readMarkdownFile(normalize(itemOf(text), smallReference).markdown)
      const words = (html: string) => toString(fromHtml(html, {fragment: true}))
      expect(words(renderArticle(body))).toBe(words(renderBody(body)))
    })
  )
  expect(renderArticle('One.\n')).toBe(
    '<p id="p1">One.<a class="paragraph-link" href="#p1" aria-label="Link to paragraph 1"></a></p>'
  )
})

test('a script in a source is text', () => {
  expect(renderBody('\\<script>alert(1)\\</script>\n')).not.toContain('<script')
})
