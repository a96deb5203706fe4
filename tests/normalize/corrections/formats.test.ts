/** Readings in sources of a format: of its text, of what it states, and of neither. */
import {existsSync, readFileSync, readdirSync} from 'node:fs'
import {join} from 'node:path'
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {perArticle, toOutcome} from '../../../scripts/normalize/pipeline.ts'
import {read} from '../../../scripts/normalize/read/index.ts'
import {evidenceSchema} from '../../../src/schema/evidence.ts'
import {smallReference} from '../reference.ts'
import {correctionOf, sha256} from './correction-of.ts'

type Pair = readonly [quote: string, read: string]

async function itemIn(path: string, source: string | Uint8Array) {
  const {items} = await read({path, bytes: Buffer.from(source)})
  return items[0]!
}
type Source = Awaited<ReturnType<typeof itemIn>>

function draftOf(item: Source, ...pairs: Pair[]) {
  const entries = [{text: pairs.map(([quote, words]) => ({quote, read: words}))}]
  const {correction, ...file} = correctionOf('', entries)
  return perArticle(item, smallReference, {
    ...file,
    correction: {...correction, forSha256: item.sourceSha256}
  })
}
const run = async (path: string, source: string, ...pairs: Pair[]) => {
  const draft = draftOf(await itemIn(path, source), ...pairs)
  return {...toOutcome(draft), problems: draft.problems ?? []}
}

const body = `The harbor was opened to ships of all nations by the mayor, who had waited long for it.

She spoke for an hour, and was heard by all who had come down to the harbor to see the ships.`
const csv = `title,author,date,text\nHarbor opns,Ada Brwn,2009-05-04,"${body}"\n`
const markdown = `---\nauthor: "Ada Brown"\ndate: 2009-05-04\n---\n\n# Harbor opns\n\n${body}\n`
const page = `<html><head><title>x</title><meta name="author" content="Ada Brwn"><meta property="article:published_time" content="2009-05-04"></head><body><article><h1>Harbor opns</h1>${body
  .split('\n\n')
  .map((one) => `<p>${one}</p>`)
  .join('')}</article></body></html>`

describe('a value that the format states is read as the curator reads it', () => {
  test.each<[string, string, Pair, object]>([
    ['a.csv', csv, ['Ada Brwn', 'Ada Brown'], {byline: ['Ada Brown']}],
    ['a.csv', csv, ['Brwn', 'Brown'], {byline: ['Ada Brown']}],
    ['a.csv', csv, ['2009-05-04', '2009-05-05'], {date: '2009-05-05'}],
    ['a.csv', csv, ['opns', 'opens'], {title: 'Harbor opens'}],
    ['a.md', markdown, ['Brown', 'Browne'], {byline: ['Ada Browne']}],
    ['a.md', markdown, ['2009-05-04', '2009-05-05'], {date: '2009-05-05'}],
    ['a.html', page, ['Ada Brwn', 'Ada Brown'], {byline: ['Ada Brown']}],
    ['a.html', page, ['2009-05-04', '2009-05-05'], {date: '2009-05-05'}]
  ])('%s', async (path, source, pair, expected) => {
    const {article, evidence, problems} = await run(path, source, pair)
    expect(problems).toEqual([])
    expect(article).toMatchObject(expected)
    expect(evidence.readings).toMatchObject([{quote: pair[0], read: pair[1]}])
  })

  test('with two readings of one value', async () => {
    const {article} = await run('a.csv', csv, ['Brwn', 'Brown'], ['Ada', 'Adah'])
    expect(article.byline).toEqual(['Adah Brown'])
  })
})

describe('what stands behind a reading keeps its place', () => {
  const longer = 'Ada Brown, of this paper and of no other one,'

  test('statements: their evidence quotes the words that state them', async () => {
    const {evidence} = await run('a.csv', csv, ['Ada Brwn', longer])
    const date = evidence.evidence.find(({field}) => field === 'date')
    expect(date?.spans.map(({quote}) => quote)).toEqual(['2009-05-04'])
  })

  test('parts: a headline is still one', async () => {
    const {article, evidence} = await run('a.md', markdown, ['Brown', longer])
    expect(article.title).toBe('Harbor opns')
    const headline = evidence.segments.find((one) => one.class === 'headline')
    expect(markdown.slice(headline?.start, headline?.end)).toBe('Harbor opns')
  })
})

describe('marks of the format are not read otherwise', () => {
  test.each<[string, string, Pair]>([
    ['a.md', markdown, ['Brown"\ndate: 2009-05-04\n---\n\n# Harbor', 'Brown']],
    ['a.md', markdown, ['# Harbor opns', 'Harbor opens']],
    ['a.md', markdown, ['author', 'title']],
    ['a.csv', csv, ['Ada Brwn\ndate', 'Ada Brown']],
    ['a.csv', csv, ['author: Ada Brwn', 'author: Ada Brown']],
    ['a.csv', csv, ['2009-05-04 The harbor was opened', 'The harbor was opened']]
  ])('%s, %#', async (path, source, pair) => {
    const {problems, evidence, article} = await run(path, source, pair)
    expect(problems).toHaveLength(1)
    expect(problems[0]?.expected).toContain('words of the text, not of its markup')
    expect(evidence.readings ?? []).toEqual([])
    expect(article.title).toBe('Harbor opns')
  })
})

const golden = join(import.meta.dirname, '../../golden')
const inputs = readdirSync(golden).flatMap((name) =>
  ['md', 'csv', 'html']
    .map((ending) => join(golden, name, `input.${ending}`))
    .filter((path) => existsSync(path))
)
const items = await Promise.all(
  inputs.map(
    async (path) =>
      (
        await read({
          path: path.slice(golden.length + 1),
          bytes: readFileSync(path)
        })
      ).items
  )
).then((all) => all.flat())

/** An item, and readings of any stretches of its rendition. */
const misread = fc.constantFrom(...items).chain((item) => {
  const {text} = item.rendition
  const stretch = fc.tuple(fc.nat(text.length - 1), fc.integer({min: 1, max: 60}))
  const pair = fc
    .tuple(stretch, fc.string({minLength: 1, maxLength: 60}))
    .map(([[at, length], words]): Pair => [text.slice(at, at + length), words])
    .filter(([quote, words]) => quote.trim() !== '' && words.trim() !== '')
  return fc.tuple(fc.constant(item), fc.array(pair, {minLength: 1, maxLength: 3}))
})

test('of any source and any readings, the record tiles and quotes what is printed', () => {
  expect(items.length).toBeGreaterThan(5)
  fc.assert(
    fc.property(misread, ([item, pairs]) => {
      const {text} = item.rendition
      const {evidence} = toOutcome(draftOf(item, ...pairs))
      evidenceSchema.parse(evidence)
      expect(evidence.rendition.sha256).toBe(sha256(text))
      expect(evidence.segments.map(({start, end}) => text.slice(start, end)).join('')).toBe(text)
      let at = 0
      for (const {start, end} of evidence.segments) {
        expect(start).toBe(at)
        expect(end).toBeGreaterThan(start)
        at = end
      }
      expect(at).toBe(text.length)
      const spans = [...evidence.evidence, ...evidence.issues].flatMap((one) => one.spans)
      for (const {start, end, quote} of [...spans, ...(evidence.readings ?? [])])
        expect(quote).toBe(text.slice(start, end))
    }),
    {numRuns: 300}
  )
})
