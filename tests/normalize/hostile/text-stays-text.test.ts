/** No text of a source becomes anything but text: no markup, script, frontmatter or link. */
import type {Element, Root, RootContent} from 'hast'
import {fromHtml} from 'hast-util-from-html'
import {toString} from 'hast-util-to-string'
import {describe, expect, test} from 'vitest'
import {fragments} from '../../../scripts/fuzz/fragments.ts'
import {collapseWhitespace} from '../../../src/lib/whitespace.ts'
import {readMarkdownFile, writeMarkdownFile} from '../../../src/markdown/frontmatter.ts'
import {renderBody} from '../../../src/markdown/render.ts'
import {articleSchema} from '../../../src/schema/article.ts'
import {correctedValuesSchema} from '../../../src/schema/correction.ts'
import {archiveOf, articleOf, prose} from './one-file.ts'

const all = fragments.flat()

function elementsOf(node: Root | RootContent): Element[] {
  const own = node.type === 'element' ? [node] : []
  return 'children' in node ? [...own, ...node.children.flatMap(elementsOf)] : own
}

const rendered = (markdown: string) =>
  fromHtml(renderBody(readMarkdownFile(markdown).body), {fragment: true})

describe('markup, scripts and links: the body of an article is paragraphs and subheads', () => {
  test.each(all)('%j', async (fragment) => {
    const text = `${prose}\n\n${fragment} ${prose} ${fragment}\n\n${prose}\n`
    const {markdown} = await articleOf(text)
    const tree = rendered(markdown)
    const names = new Set(elementsOf(tree).map(({tagName}) => tagName))
    expect([...names].filter((name) => name !== 'p' && name !== 'h2')).toEqual([])
    const shown = collapseWhitespace(toString(tree)).replaceAll(/[\s\u0085]+/g, ' ')
    // A fragment such as `Copyright 2009` takes the paragraph that it opens with it.
    expect(shown.split(prose).length).toBeGreaterThan(2)
    expect(globalThis).not.toHaveProperty('attacked')
  })
})

describe('frontmatter: what opens a source is its text', () => {
  test.each([
    '---\ntitle: Forged\nleader: forged\n---',
    '---js\n{get title() { globalThis.attacked = true; return "Forged" }}\n---',
    '---javascript\nglobalThis.attacked = true\n---',
    '---json\n{"title": "Forged"}\n---',
    '+++\ntitle = "Forged"\n+++'
  ])('%j', async (opening) => {
    const {article, markdown} = await articleOf(`${opening}\n${prose}\n`)
    const {data, body} = readMarkdownFile(markdown)
    expect(data).toEqual(article)
    expect(article.leader).toBeUndefined()
    expect(article.title).not.toBe('Forged')
    expect(body).toContain(prose)
    expect(globalThis).not.toHaveProperty('attacked')
  })
})

describe('frontmatter: a title is one string, whatever it says', () => {
  const values = ['---', '---js', '__proto__', '!!js/function "attacked()"', '!!js', '&a', '*a']
  test.each([...values, 'a: b # c', '"', "'", '| x', '{a: 1}', 'no', '\u2028', '\\', '%YAML'])(
    '%j',
    async (title) => {
      const {article, markdown} = await articleOf(`A headline\n\nJuly 9, 2009\n\n${prose}\n`)
      const file = writeMarkdownFile({
        data: {...article, title, byline: [title, title]},
        body: readMarkdownFile(markdown).body
      })
      const {data, body} = readMarkdownFile(file)
      expect(data).toEqual({...article, title, byline: [title, title]})
      expect(body).toContain(prose)
      expect({}).not.toHaveProperty('attacked')
    }
  )
})

describe('a link leads to a web address or nowhere', () => {
  test.each([
    'javascript:attacked()',
    'JaVaScRiPt:attacked()',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
    'ftp://example.org/',
    '//example.org/',
    '/etc/passwd'
  ])('%s is no address of a record', async (address) => {
    const {article} = await articleOf(prose)
    const {recordSha256} = article
    expect(articleSchema.safeParse({...article, recordSha256}).success).toBe(true)
    for (const key of ['url', 'rights'])
      expect(articleSchema.safeParse({...article, [key]: address}).success, key).toBe(false)
    expect(correctedValuesSchema.safeParse({url: address}).success).toBe(false)
  })

  test('http and https are', async () => {
    const {article} = await articleOf(prose)
    for (const url of ['http://example.org/a', 'https://example.org/?a=b#c'])
      expect(articleSchema.safeParse({...article, url}).success).toBe(true)
  })
})

test('quotes of evidence are the words of the source, markup and all', async () => {
  const words = 'President Shimon Peres <b onclick="attacked()">visited</b> Kazakhstan'
  const {evidence} = await articleOf(`${words} on Monday. ${prose}`)
  const quotes = evidence.evidence.flatMap(({spans}) => spans.map(({quote}) => quote))
  expect(quotes.length).toBeGreaterThan(0)
  for (const quote of quotes) expect(`${words} on Monday. ${prose}`).toContain(quote)
})

test('a record that breaks its contract is one file set aside, not the end of the run', async () => {
  // Such a title was made of a line of nothing visible once it stood where a headline stands.
  const {outcomes, quarantined} = await archiveOf(`\u202C\ne\nn\nl\nRead next\n\u202C\nterms\n`)
  expect(quarantined).toEqual([])
  expect(outcomes).toHaveLength(1)
})
