/** Quotations of Markdown whose lines are one paragraph: the marks between them are no text. */
import {expect, test} from 'vitest'
import {checkFile} from '../../../scripts/fuzz/invariants/index.ts'
import {readMarkdownFile} from '../../../src/markdown/frontmatter.ts'
import {keptBlocks, textOfBlock} from '../../../src/schema/kept-blocks.ts'
import {marksOf} from '../../../src/views/marks.ts'
import {smallReference} from '../reference.ts'
import {articleOf} from './run.ts'

const text = `# The harvest of the valley

The growers of the valley met on Monday, and the chairman of their union said
to those who had come that the year had been a poor one, and that help from the
treasury was needed before the winter. He went on in these words about it all:

> We have not seen a year such as this since the war, and those who remember it
> will tell you that nobody came to our help then either, and that the farms of
> the valley were sold one after another to people who had never seen the fields
> and did not want to. That ended in March 2009, said the chairman of the union.

They then voted for a delegation to the capital, which will leave on Tuesday to
speak with the minister and with the heads of the banks about loans for growers.
`

test('every character is in one segment, and the quotation is one paragraph', async () => {
  const file = {path: 'a.md', bytes: Buffer.from(text)}
  expect((await checkFile(file, smallReference)).violations).toEqual([])
  const {markdown, evidence} = await articleOf('a.md', text)
  const paragraphs = readMarkdownFile(markdown).body.trim().split('\n\n')
  expect(paragraphs).toHaveLength(3)
  const blocks = keptBlocks(evidence.segments)
  expect(blocks.map(({pieces}) => pieces.length)).toEqual([1, 4, 1])
  const shown = blocks.map((block) => textOfBlock(text, block, block.start, block.end))
  expect(shown.map((one) => one.replace(/\s+/g, ' ').trim())).toEqual(paragraphs)
})

test('words below a mark are marked where they stand on the page', async () => {
  const {markdown, evidence} = await articleOf('a.md', text)
  const paragraphs = readMarkdownFile(markdown).body.trim().split('\n\n')
  const start = text.indexOf('March 2009')
  const span = {start, end: start + 'March 2009'.length, quote: 'March 2009'}
  const [item] = evidence.evidence
  const step = {rule: 'x', params: {}, say: 'x', evidence: ['ev-1']}
  const {marks} = marksOf(
    {
      ...evidence,
      evidence: [{...item!, id: 'ev-1', spans: [span]}],
      derivation: {...evidence.derivation, certain: [step], likely: []}
    },
    text
  )
  expect(marks.map(({block, start: from, end}) => paragraphs[block - 1]!.slice(from, end))).toEqual(
    ['March 2009']
  )
})
