/** Words that read otherwise than they are printed: in the article corrected, in the evidence as printed. */
import fc from 'fast-check'
import {fromHtml} from 'hast-util-from-html'
import {toString} from 'hast-util-to-string'
import {describe, expect, test} from 'vitest'
import {perArticle, normalize, toOutcome} from '../../../scripts/normalize/pipeline.ts'
import {readMarkdownFile} from '../../../src/markdown/frontmatter.ts'
import {renderBody} from '../../../src/markdown/render.ts'
import {lettersAsRead} from '../../../src/lib/letters-as-read.ts'
import {collapseWhitespace} from '../../../src/lib/whitespace.ts'
import {evidenceSchema, keptClasses} from '../../../src/schema/evidence.ts'
import {itemOf} from '../item.ts'
import {smallReference} from '../reference.ts'
import {anyText, hostileLines} from '../texts.ts'
import {correctionOf} from './correction-of.ts'

type Pair = readonly [quote: string, read: string]
const draftOf = (text: string, ...pairs: Pair[]) => {
  const entries = [{text: pairs.map(([quote, read]) => ({quote, read}))}]
  return perArticle(itemOf(text), smallReference, correctionOf(text, entries))
}
const run = (text: string, ...pairs: Pair[]) => toOutcome(draftOf(text, ...pairs))

const text = `Peres fl1es to Kazakhst-
an

President Shimon Pcres flew to Kazakhstan on Monday. "toal" was printed, and the whole of the rest of it was as it should be, said the growers at their yearly meeting in the north.
`

describe('a misprint', () => {
  test('stands corrected in the text', () => {
    const {markdown} = run(text, ['"toal"', '"total"'])
    expect(markdown).toContain('"total" was printed')
    expect(markdown).not.toContain('toal')
  })

  test('is kept as printed in the record', () => {
    const {evidence} = run(text, ['"toal"', '"total"'])
    expect(evidence.readings).toEqual([
      expect.objectContaining({
        quote: '"toal"',
        read: '"total"',
        start: text.indexOf('"toal"'),
        say: 'Read so by the curator (3 May 2026): It is known.'
      })
    ])
  })

  test('in a name is read right, and the evidence quotes what is printed', () => {
    const names = ({evidence}: ReturnType<typeof run>) =>
      evidence.evidence
        .filter(({value}) => value === 'shimon-peres')
        .flatMap(({spans}) => spans.map(({quote}) => quote))
    expect(names(normalize(itemOf(text), smallReference))).not.toContain('Shimon Pcres')
    const {evidence, article} = run(text, ['Pcres', 'Peres'])
    expect(article.leader).toBe('shimon-peres')
    expect(JSON.stringify(evidence.evidence)).toContain('Shimon Pcres')
    for (const {start, end, quote} of evidence.evidence.flatMap(({spans}) => spans))
      expect(text.slice(start, end)).toBe(quote)
  })

  test('around a name: the evidence quotes all of it, for no one knows which letters are the name', () => {
    const {evidence} = run(text, ['President Shimon Pcres flew', 'President Shimon Peres flew'])
    const quotes = evidence.evidence
      .filter(({field}) => field === 'leader')
      .flatMap(({spans}) => spans.map(({quote}) => quote))
    expect(quotes).toContain('President Shimon Pcres flew')
  })

  test('in a line of two classes keeps the line whole', () => {
    const line = 'SHIMON PERES walks with his host. (photo crcdit: A. PHOTOGRAPHER/REUTERS)'
    const source = `${line}\n\n${text}`
    const {evidence} = run(source, ['host. (photo crcdit: A.', 'host. (photo credit: A.'])
    const tiles = evidence.segments.map(({start, end}) => source.slice(start, end))
    expect(tiles[0]).toBe(line)
    expect(tiles.join('')).toBe(source)
  })

  test('in a date is read right', () => {
    const source = text.replace('\n\nPresident', '\n\nJu1y 9, 2009\n\nPresident')
    const {article, evidence} = run(source, ['Ju1y', 'July'])
    expect(article).toMatchObject({date: '2009-07-09', dateBasis: 'stated'})
    const [date] = evidence.evidence.filter(({field}) => field === 'date')
    expect(date?.spans[0]?.quote).toBe('Ju1y 9, 2009')
  })

  test('over a line break joins the lines', () => {
    const {article} = run(text, ['fl1es', 'flies'], ['Kazakhst-\nan', 'Kazakhstan'])
    expect(article.title).toBe('Peres flies to Kazakhstan')
  })

  test('is one line, however its reading is written', () => {
    const {markdown} = run(text, ['"toal"', 'the\n\n  total\u2028sum\n'])
    expect(markdown).toContain('the total sum was printed')
  })

  test('may hold markup, which stays text', () => {
    const {markdown} = run(text, ['"toal"', '<b>*x*</b> ---'])
    const html = renderBody(readMarkdownFile(markdown).body)
    expect(html).toContain('&#x3C;b>*x*&#x3C;/b> --- was printed')
  })

  test('read twice is as the later one says', () => {
    expect(run(text, ['"toal"', 'one'], ['"toal"', 'two']).markdown).toContain('two was printed')
  })
})

describe('quotations that do not fit', () => {
  test.each<[string, Pair[], string, string]>([
    ['not there', [['nowhere', 'x']], 'does not have: “nowhere”', 'Copy the words'],
    ['there twice', [['the', 'x']], 'has more than once: “the”', 'Quote more'],
    [
      'overlapping',
      [
        ['was printed,', 'x'],
        ['printed, and', 'y']
      ],
      'shares words',
      'together'
    ]
  ])('%s are errors', (_, pairs, found, fix) => {
    const {problems = []} = draftOf(text, ...pairs)
    expect(problems).toHaveLength(1)
    expect(problems[0]).toMatchObject({file: 'corrections/item.yaml', line: 5})
    expect(problems[0]?.found).toContain(found)
    expect(problems[0]?.fix).toContain(fix)
  })

  test('match over other white space, and only whole', () => {
    expect(draftOf(text, ['Kazakhst- an', 'x']).problems).toBeUndefined()
    expect(draftOf('aaa b', ['aa', 'x']).problems).toHaveLength(1)
    expect(draftOf('a.c abc', ['a.c', 'x']).problems).toBeUndefined()
  })

  test('of a source that has changed are told, and the others still hold', () => {
    const changed = `${text}One line more.\n`
    const correction = correctionOf(text, [
      {text: [{quote: '"toal"', read: '"total"'}], set: {page: '3'}},
      {segments: [{quote: 'gone', class: 'menu'}]}
    ])
    const draft = perArticle(itemOf(changed), smallReference, correction)
    expect(draft.problems).toBeUndefined()
    expect(draft.decisions.page).toBe('3')
    expect(draft.body).toContain('"total"')
    expect(draft.evidence.issues.map(({rule}) => rule).slice(0, 2)).toEqual([
      'issue/correction-outdated',
      'issue/correction-quote-gone'
    ])
  })
})

const reading = fc.oneof(fc.string({maxLength: 12}), fc.constantFrom(...hostileLines))

/** A text, and readings of stretches of it that stand in it once. */
const misread = anyText.chain((source) =>
  fc
    .array(fc.tuple(fc.nat(), fc.integer({min: 1, max: 30}), reading), {
      maxLength: 3
    })
    .map((all) => ({
      source,
      pairs: all
        .map(([at, length, read]): Pair => {
          const start = source.length === 0 ? 0 : at % source.length
          return [source.slice(start, start + length), read]
        })
        .filter(([quote, read]) => quote.trim() !== '' && read.trim() !== '')
    }))
)

/** What the article should say: kept words of the source, read as the curator reads them. */
function keptAsRead(source: string, {segments, readings = []}: ReturnType<typeof run>['evidence']) {
  return segments
    .filter((one) => keptClasses.includes(one.class))
    .map(({start, end}) => {
      let words = ''
      let at = start
      for (const one of readings.filter((reading) => reading.start < end && start < reading.end)) {
        expect(one.start).toBeGreaterThanOrEqual(start)
        expect(one.end).toBeLessThanOrEqual(end)
        words += source.slice(at, one.start) + one.read
        at = one.end
      }
      return collapseWhitespace(lettersAsRead(words + source.slice(at, end)))
    })
    .filter((block) => block !== '')
}

test('of any text and any readings, the page says what is kept, as it is read', () => {
  fc.assert(
    fc.property(misread, ({source, pairs}) => {
      if (pairs.length === 0) return
      const {markdown, evidence} = run(source, ...pairs)
      evidenceSchema.parse(evidence)
      const html = renderBody(readMarkdownFile(markdown).body)
      const blocks = fromHtml(html, {fragment: true})
        .children.filter((node) => node.type === 'element')
        .map((node) => collapseWhitespace(toString(node).normalize('NFC')))
      expect(blocks).toEqual(keptAsRead(source, evidence))
      expect(evidence.segments.map(({start, end}) => source.slice(start, end)).join('')).toBe(
        source
      )
      const blank = evidence.segments.filter((one) => one.class === 'blank')
      for (const {start, end} of blank)
        expect(lettersAsRead(source.slice(start, end))).toMatch(/^[\s\0\u0085]+$/)
      const spans = [...evidence.evidence, ...evidence.issues].flatMap((item) => item.spans)
      for (const {start, end, quote} of [...spans, ...(evidence.readings ?? [])])
        expect(quote).toBe(source.slice(start, end))
    }),
    {numRuns: 500}
  )
})
