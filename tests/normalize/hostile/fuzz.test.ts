/** A small run of `npm run fuzz` with a fixed seed, and proof that its checks can fail. */
import {describe, expect, test} from 'vitest'
import {inputOf} from '../../../scripts/fuzz/inputs.ts'
import {
  blanksAreBlank,
  quotesAreExact,
  segmentsTile
} from '../../../scripts/fuzz/invariants/accounting.ts'
import {datesAgree} from '../../../scripts/fuzz/invariants/dates.ts'
import {pageSaysTheText} from '../../../scripts/fuzz/invariants/fidelity.ts'
import {checkFile} from '../../../scripts/fuzz/invariants/index.ts'
import {recordReadsBack, valuesAreHarmless} from '../../../scripts/fuzz/invariants/record.ts'
import type {ArticleCheck} from '../../../scripts/fuzz/invariants/types.ts'
import {liveMarkup} from '../../../scripts/fuzz/live-markup.ts'
import {formats} from '../../../scripts/normalize/read/formats.ts'
import {shippedFiles} from '../../../scripts/fuzz/real-files.ts'
import {shippedTexts} from '../../../scripts/fuzz/real-texts.ts'
import {shrink} from '../../../scripts/fuzz/shrink.ts'
import type {Outcome} from '../../../scripts/normalize/drafts.ts'
import {smallReference} from '../reference.ts'
import {articleOf, prose} from './one-file.ts'

const material = {texts: shippedTexts() as [Buffer, ...Buffer[]], files: shippedFiles()}

test('300 inputs break nothing and lose nothing', async () => {
  const found: string[] = []
  let articles = 0
  for (let index = 0; index < 300; index += 1) {
    const {file} = inputOf(20, index, material)
    const result = await checkFile(file, smallReference)
    articles += result.articles
    found.push(...result.violations.map(({name, say}) => `${index} ${name}: ${say}`))
  }
  expect(found).toEqual([])
  expect(articles).toBeGreaterThan(150)
})

test('an input is what its seed and number say, and nothing else', () => {
  for (const index of [0, 7, 99])
    expect(inputOf(1, index, material)).toEqual(inputOf(1, index, material))
  expect(inputOf(1, 7, material)).not.toEqual(inputOf(2, 7, material))
})

test('inputs are of every format, whole and damaged', async () => {
  const names = formats.map(({name}) => name)
  const formatOf = (path: string) =>
    formats.find(({endings}) => endings.some((ending) => path.endsWith(ending)))?.name
  const inputs = Array.from({length: 1200}, (_, index) => inputOf(3, index, material).file)
  const counts = Object.groupBy(inputs, ({path}) => formatOf(path) ?? 'none')
  for (const name of names) expect(counts[name]?.length, name).toBeGreaterThan(10)
  const articles = new Set<string>()
  const refused = new Set<string>()
  for (const name of names) {
    for (const file of counts[name]!.slice(0, 14)) {
      const made = (await checkFile(file, smallReference)).articles
      ;(made > 0 ? articles : refused).add(name)
    }
  }
  expect([...articles].toSorted()).toEqual(names.toSorted())
  expect(refused.size).toBeGreaterThan(4)
})

test('a defect of ours is a crash', async () => {
  const broken = {
    ...smallReference,
    names: {
      ...smallReference.names,
      find() {
        throw new Error('a defect')
      }
    }
  }
  const {violations} = await checkFile({path: 'a.txt', bytes: Buffer.from(prose)}, broken)
  expect(violations.map(({name}) => name)).toEqual(['crash/failed'])
})

describe('each check fails when what it checks is wrong', () => {
  const text = `A headline of growers\n\nJuly 9, 2009\n\nPresident Shimon Peres visited Kazakhstan.\n\n${prose}\n`
  const spoil: readonly [string, ArticleCheck, (outcome: Outcome) => unknown][] = [
    ['a segment less', segmentsTile, ({evidence}) => evidence.segments.pop()],
    ['words called blank', blanksAreBlank, ({evidence}) => (evidence.segments[0]!.class = 'blank')],
    [
      'another quote',
      quotesAreExact,
      ({evidence}) => (evidence.evidence[0]!.spans[0]!.quote += 'x')
    ],
    [
      'a word more',
      pageSaysTheText,
      (outcome) => Object.assign(outcome, {markdown: `${outcome.markdown}x`})
    ],
    ['another title', recordReadsBack, ({article}) => (article.title = 'Another')],
    ['a turned title', valuesAreHarmless, ({article}) => (article.title = '\u202Ex')],
    ['another bound', datesAgree, ({article}) => (article.dateLatest = '2010-01-01')],
    ['no day', datesAgree, ({article}) => (article.date = '2009-02-30')],
    ['outside', datesAgree, ({article}) => (article.dateLikely = '2020-01-01')]
  ]

  test('a quote that ends within a character, and no half that the text itself has', async () => {
    const rosy = `The growers 🌹 \ud800 of Astana\n\n${prose}\n`
    const outcome = structuredClone(await articleOf(rosy))
    const span = outcome.evidence.evidence[0]!.spans[0]!
    const quoted = (start: number, end: number) => {
      Object.assign(span, {start, end, quote: rosy.slice(start, end)})
      return quotesAreExact({outcome, text: rosy, plain: true})
    }
    expect(quoted(0, 17)).toEqual([])
    expect(quoted(12, 14)).toEqual([])
    expect(quoted(0, 13)).toEqual(['the quote of 0 to 13 holds half a character'])
    expect(quoted(13, 20)).toEqual(['the quote of 13 to 20 holds half a character'])
  })

  test.each(spoil)('%s', async (_, check, change) => {
    const outcome = structuredClone(await articleOf(text))
    expect(check({outcome, text, plain: true})).toEqual([])
    change(outcome)
    expect(check({outcome, text, plain: true})).not.toEqual([])
  })
})

describe('live markup', () => {
  const page = (inner: string) =>
    `<!doctype html><html lang="en"><head><title>x</title></head><body><main>${inner}</main></body></html>`

  test.each([
    '<p dir="auto" data-astro-cid-abc>text &lt;script&gt;</p>',
    '<a href="/articles/a/">x</a><a href="https://example.org/">y</a><a href="#p1">z</a>',
    '<script type="module" src="/_astro/x.js"></script>',
    '<script type="application/ld+json">{"name": "\\u003c/script>"}</script>'
  ])('is not %s', (inner) => {
    expect(liveMarkup(page(inner))).toEqual([])
  })

  test.each([
    '<script>attacked()</script>',
    '<script src="//example.org/x.js"></script>',
    '<script src="/_astro/x.js">attacked()</script>',
    '<script type="application/ld+json">{"name": "</script><b>x</b>"}</script>',
    '<p onclick="attacked()">x</p>',
    '<p style="color: red">x</p>',
    '<style>p {}</style>',
    '<iframe src="/x"></iframe>',
    '<object data="/x"></object>',
    '<base href="//example.org/">',
    '<a href="javascript:attacked()">x</a>',
    '<a href=" java\nscript:attacked()">x</a>',
    '<a href="data:text/html,x">x</a>',
    '<form action="javascript:attacked()"></form>',
    '<meta http-equiv="refresh" content="0; url=//example.org/">',
    '<!-- comment -->'
  ])('is %s', (inner) => {
    expect(liveMarkup(page(inner))).not.toEqual([])
  })
})

test('an input is shrunk to what fails', async () => {
  const bytes = Buffer.from('one\ntwo needle x\nthree\n'.repeat(20))
  const fails = (candidate: Uint8Array) =>
    Promise.resolve(Buffer.from(candidate).includes('needle'))
  expect(Buffer.from(await shrink(bytes, fails, 1000)).toString()).toBe('needle')
})
