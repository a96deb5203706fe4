/** One text, one page; versions of one story know each other; what is only alike in its frame does not. */
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {normalizeArchive} from '../../scripts/normalize/archive.ts'
import {bandsOf, signatureOf} from '../../scripts/normalize/duplicates/min-hash.ts'
import {fingerprintOf} from '../../scripts/normalize/duplicates/fingerprint.ts'
import {versionsOf} from '../../scripts/normalize/duplicates/versions.ts'
import type {ArticleDraft} from '../../scripts/normalize/drafts.ts'
import type {LabeledUnit} from '../../scripts/normalize/stages.ts'
import {pack, unpack} from '../../scripts/normalize/duplicates/packed.ts'
import {
  comparedWords,
  shinglesOf,
  similarityOf,
  toSet
} from '../../scripts/normalize/duplicates/shingles.ts'
import {smallReference} from './reference.ts'

const vocabulary =
  'harvest treasury growers winter council budget rail bridge harbor minister vote court judge school hospital road water power line city'.split(
    ' '
  )

/** Prose of `sentences` sentences that no other seed has. */
function story(seed: string, sentences = 12): string {
  const line = (number: number) => {
    const words = vocabulary.map((word, at) => `${word}${(at * 7 + number * 3) % 5 ? '' : seed}`)
    const turned = [...words.slice(number % 7), ...words.slice(0, number % 7)]
    return `The ${turned.slice(0, 12).join(' ')} of ${seed}${number} was told on Monday.`
  }
  return Array.from({length: sentences}, (_, number) => line(number)).join('\n\n')
}

const files = (texts: Readonly<Record<string, string | Uint8Array>>) =>
  Object.entries(texts).map(([path, text]) => ({path, bytes: Buffer.from(text)}))
const run = (texts: Readonly<Record<string, string | Uint8Array>>) =>
  normalizeArchive(files(texts), smallReference)
const versionsIn = async (texts: Readonly<Record<string, string>>) =>
  Object.fromEntries((await run(texts)).outcomes.map(({id, evidence}) => [id, evidence.versions]))

describe('the same text', () => {
  const text = `A headline\n\n${story('x')}\n`

  test.each([
    ['the same bytes', text],
    ['other line ends', text.replaceAll('\n', '\r\n')],
    ['a byte order mark', `\uFEFF${text}`],
    ['white space at the ends', `\n  ${text}\n\n`],
    ['another encoding', Buffer.from(`\uFEFF${text}`, 'utf16le')],
    ['no-break spaces', text.replaceAll(' of ', '\u00A0of\u00A0')]
  ])('with %s is one article, the first by path', async (_, copy) => {
    const {outcomes, duplicates} = await run({'b/copy.txt': copy, 'a.txt': text})
    expect(outcomes.map(({id}) => id)).toEqual(['a'])
    expect(duplicates).toMatchObject([{id: 'b--copy', of: 'a', sourceFile: 'sources/b/copy.txt'}])
    expect(outcomes[0]?.evidence.versions).toEqual([])
  })

  test.each([
    ['another case', text.toUpperCase()],
    ['one word more', `${text}More.\n`],
    ['another paper above it', `The Daily Gazette\n\n${text}`],
    ['a joined word', text.replace(' of ', 'of ')]
  ])('with %s is two articles', async (_, other) => {
    expect((await run({'a.txt': text, 'b.txt': other})).duplicates).toEqual([])
  })

  test('three times is one article with two copies', async () => {
    const {outcomes, duplicates} = await run({'c.txt': text, 'b.txt': text, 'a.txt': text})
    expect(outcomes.map(({id}) => id)).toEqual(['a'])
    expect(duplicates.map(({id, of}) => [id, of])).toEqual([
      ['b', 'a'],
      ['c', 'a']
    ])
  })
})

describe('the page of several copies', () => {
  const text = `A headline\n\n${story('x')}\n`
  const copies = files({'a.txt': text, 'b/c.txt': text, 'd.txt': text, 'e.txt': story('y')})
  const pageOf = async (accessions: Record<string, number>) => {
    const numbers = new Map(Object.entries(accessions))
    const {outcomes, duplicates} = await normalizeArchive(copies, smallReference, [], numbers)
    expect(duplicates.map(({sourceFile}) => sourceFile)).toEqual(
      duplicates.map(({sourceFile}) => sourceFile).toSorted()
    )
    return outcomes.map(({id}) => id).find((id) => id !== 'e')
  }

  test.each([
    ['none has a number', {}, 'a'],
    ['one has a number', {'d.txt': 900}, 'd'],
    ['all have', {'a.txt': 30, 'b/c.txt': 4, 'd.txt': 21}, 'b--c'],
    ['only others have', {'e.txt': 1}, 'a']
  ])('is that of the first by accession, then by path: %s', async (_, accessions, expected) => {
    expect(await pageOf(accessions)).toBe(expected)
  })
})

describe('versions', () => {
  const original = story('x')

  test.each([
    ['a sentence is added', `${original}\n\nThis was added by the late edition.`],
    [
      'a new opening stands above',
      `The council met again in the night, it was said.\n\n${original}`
    ],
    ['a word is another', original.replace('was told', 'was reported')],
    ['it is cut at the end', original.split('\n\n').slice(0, 10).join('\n\n')],
    ['it is all in capitals', original.toUpperCase()],
    ['a paper stands above', `The Daily Gazette\n\n${original}`]
  ])('are linked when %s', async (_, other) => {
    const {a, b} = await versionsIn({'a.txt': original, 'b.txt': other})
    expect(a).toMatchObject([{id: 'b'}])
    expect(b).toEqual([{id: 'a', similarity: a?.[0]?.similarity}])
    expect(a?.[0]?.similarity).toBeGreaterThanOrEqual(0.72)
  })

  test('are linked in scripts without spaces', async () => {
    const chinese =
      '总统昨天抵达巴库进行正式访问并会见了外交部长。两国代表团讨论了石油和天然气管道的建设以及里海地区的安全问题。访问期间签署了三项关于贸易和教育合作的协议。发言人说下一轮会谈将于秋天在另一座城市举行。'
    const {a} = await versionsIn({'a.txt': chinese, 'b.txt': chinese.replace('秋天', '冬天')})
    expect(a).toMatchObject([{id: 'b'}])
  })

  test.each([
    ['other stories', story('x'), story('y')],
    [
      'texts with the same menu',
      `Home | News | Sport\n\n${story('x')}`,
      `Home | News | Sport\n\n${story('y')}`
    ],
    [
      'texts with one long list behind them',
      `${story('x', 6)}\n\n${story('list', 60)}`,
      `${story('y', 6)}\n\n${story('list', 60)}`
    ],
    [
      'briefs: there is one way to write them',
      'There were five ships loading and three ships waiting at Portland, the exchange said on Monday.',
      'There were five ships loading and three ships waiting at Portland, the exchange said on Tuesday.'
    ],
    ['reports in the same words with other numbers', report(1), report(2)]
  ])('are not %s', async (_, a, b) => {
    expect(await versionsIn({'a.txt': a, 'b.txt': b})).toEqual({a: [], b: []})
  })

  test('do not multiply without end where a thousand texts are alike', async () => {
    const texts = Object.fromEntries(
      Array.from({length: 300}, (_, index) => [
        `day-${String(index).padStart(3, '0')}.txt`,
        `${original}\n\nEdition ${'abcdefghij'[index % 10]}${'klmnopqrst'[Math.floor(index / 10) % 10]}${'uvw'[Math.floor(index / 100)]}.`
      ])
    )
    const counts = Object.values(await versionsIn(texts)).map((versions) => versions.length)
    expect(Math.min(...counts)).toBeGreaterThan(0)
    expect(Math.max(...counts)).toBeLessThan(150)
  })
})

/** A market report: the same sentences every day, with the numbers of the day. */
function report(day: number): string {
  const prices = Array.from({length: 9}, (_, index) => String(100 + day * 37 + index * 11))
  return `The price as posted by the exchange is calculated by the cattle bureau and represents the price used for cash settlement of the feeder cattle contract, and it is an average of steer prices from many states, based on auction and direct country sales for steers that are estimated to grade between choice and prime when they are fed to the weight at which they are brought to slaughter in the yards of the west and of the middle states.\n\nQuotes ${prices.join(' ')} were the latest that were posted.`
}

test('the answer does not depend on the order of the files', async () => {
  const texts = files({
    'a.txt': story('x'),
    'b.txt': `${story('x')}\n\nAdded.`,
    'c/a.txt': `${story('x')}  `,
    'd.txt': story('y'),
    'e.txt': `Late edition.\n\n${story('x')}`,
    'f.txt': story('y')
  })
  const expected = await normalizeArchive(texts, smallReference)
  expect(expected.duplicates.map(({id, of}) => [id, of])).toEqual([
    ['c--a', 'a'],
    ['f', 'd']
  ])
  await fc.assert(
    fc.asyncProperty(fc.shuffledSubarray(texts, {minLength: texts.length}), async (order) => {
      expect(await normalizeArchive(order, smallReference)).toEqual(expected)
    }),
    {numRuns: 20}
  )
})

describe('measures', () => {
  test('words are letters and digits of any script, in one case', () => {
    expect(comparedWords('Ｔhe U.S. deal: 1,000 “Öl”—中文 и ещё')).toEqual([
      'the',
      'u',
      's',
      'deal',
      '1',
      '000',
      'öl',
      '中',
      '文',
      'и',
      'ещё'
    ])
  })

  test('similarity is shared runs by all runs', () => {
    const shingles = (text: string) => toSet(shinglesOf(text.split(' ')))
    expect(similarityOf(shingles('a b c d e f'), shingles('a b c d e g'))).toBeCloseTo(1 / 3)
    expect(similarityOf(shingles('a b c d'), shingles('a b c d'))).toBe(0)
  })

  test('numbers survive being packed', () => {
    fc.assert(
      fc.property(fc.uint32Array(), (numbers) => {
        expect(unpack(pack(numbers))).toEqual(numbers)
      })
    )
  })

  test('a signature is the same on every machine', () => {
    const bands = bandsOf(signatureOf(toSet(shinglesOf(comparedWords(story('x'))))))
    expect([bands.length, bands[0], bands[13]]).toMatchInlineSnapshot(`
      [
        14,
        1024751778,
        3043392996,
      ]
    `)
  })
})

test('versions do not depend on the order of many alike', () => {
  const {body} = fingerprintOf(story('x'), [
    {label: {class: 'body'}, text: story('x')} as unknown as LabeledUnit
  ])
  const drafts = Array.from(
    {length: 50},
    (_, index) =>
      ({id: `d${index}`, fingerprint: {textSha256: '', body}}) as unknown as ArticleDraft
  )
  expect(body).toBeDefined()
  const versions = versionsOf(drafts)
  expect(versions.get('d0')!.length).toBeGreaterThan(30)
  const shuffled = drafts.map((_, index) => drafts[(index * 7) % drafts.length]!)
  expect(versionsOf(shuffled)).toEqual(versions)
})
