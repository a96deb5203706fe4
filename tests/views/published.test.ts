/** How much of a text is shown where not all of it is. */
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {openingOf} from '../../src/lib/opening.ts'
import {quotationOf} from '../../src/lib/quotation.ts'
import {archiveSettingsSchema} from '../../src/schema/archive-settings.ts'
import {plainText} from '../../src/markdown/plain-text.ts'
import {correctionSchema} from '../../src/schema/correction.ts'
import type {EvidenceFile} from '../../src/schema/evidence.ts'
import {articlePages} from '../../src/views/article.ts'
import {asPublishedCorrection} from '../../src/views/published-correction.ts'
import {asPublishedEvidence} from '../../src/views/published-evidence.ts'
import {archiveOf, record} from './records.ts'

describe('the opening of a text', () => {
  test.each([
    ['cut within a paragraph', 'a b c d e f g h i', 2, 'a b …\n'],
    ['never more than a third', 'a b c d e f g h i', 100, 'a b c …\n'],
    ['up to the end of a paragraph', 'a b\n\nc d e f g', 2, 'a b\n'],
    ['beyond it', 'a b\n\nc d e f g h i', 3, 'a b\n\nc …\n'],
    ['no heading without its text', 'a b\n\n## x\n\nc d e f g h', 4, 'a b\n'],
    ['nothing of two words', 'a b', 5, ''],
    ['nothing of nothing', '', 5, '']
  ])('%s', (_name, text, words, expected) => {
    expect(openingOf(`${text}\n`, words)).toBe(expected)
  })

  test('is a beginning of the text, whatever is escaped in it', () => {
    const word = fc.constantFrom('word', String.raw`\*`, '&#x2A;', String.raw`a\_b`, '&lt;', '1\\.')
    const block = fc.array(word, {minLength: 1, maxLength: 8}).map((all) => all.join(' '))
    fc.assert(
      fc.property(
        fc.array(block, {maxLength: 6}),
        fc.integer({min: 1, max: 20}),
        (blocks, most) => {
          const whole = `${blocks.join('\n\n')}\n`
          const shown = plainText(openingOf(whole, most)).replace(/ …$/m, '').trim()
          expect(plainText(whole).startsWith(shown)).toBe(true)
        }
      )
    )
  })
})

const long = `${Array.from({length: 90}, (_, at) => `word${at}`).join(' ')}\n`

describe('a page says what is not on it', () => {
  const archiveWith = (settings: object, data = {}) =>
    archiveOf([record('a', data, long)], {settings: archiveSettingsSchema.parse(settings)})
  const page = (settings: object, data = {}) => articlePages(archiveWith(settings, data))[0]?.props
  const text = (settings: object) => archiveWith(settings).bodyOf('a')

  test('nothing', () => {
    expect(text({})).toBe(long)
    expect(page({})?.original).toBe('/articles/a/original/')
    expect(page({})?.limits).toBeUndefined()
  })

  test('all but the opening', () => {
    const found = page({excerptOnly: 5}, {url: 'https://example.org/x'})
    expect(found?.limits).toEqual({kind: 'opening', url: 'https://example.org/x'})
    expect(found?.article.excerpt).toBe('word0 word1 word2 word3 word4 …')
    expect(text({excerptOnly: 5})).toBe('word0 word1 word2 word3 word4 …\n')
    expect(found?.original).toBeUndefined()
    expect(text({excerptOnly: true})).toContain('word29 …')
  })

  test('all of it', () => {
    const data = {withheldSince: '2026-05-03', withheldReason: 'Asked for.', withheldWith: 'a'}
    const found = page({}, data)
    expect(found?.limits).toMatchObject({since: '3 May 2026', reason: 'Asked for.'})
    expect(found?.original).toBeUndefined()
    expect(found?.article).toMatchObject({
      note: 'Text withheld',
      excerpt: 'The text is withheld since 3 May 2026: Asked for.'
    })
  })
})

test('a quotation has a dozen words, or so many characters where no spaces part words', () => {
  expect(quotationOf('a b  c')).toBe('a b  c')
  expect(quotationOf(long.trim())).toBe(`${long.split(' ').slice(0, 12).join(' ')} …`)
  expect(quotationOf('字'.repeat(121))).toBe(`${'字'.repeat(120)} …`)
  expect(quotationOf('字'.repeat(120))).toBe('字'.repeat(120))
})

const opening = `${long.split(' ').slice(0, 12).join(' ')} …`

test('the log of corrections quotes no more of a text that is not shown whole', () => {
  const correction = correctionSchema.parse({
    forSha256: 'a'.repeat(64),
    entries: [
      {
        segments: [{quote: long, class: 'menu'}],
        text: [{quote: 'toal', read: long}],
        set: {page: '1'},
        ...{why: 'It is known.', on: '2026-05-03'}
      }
    ]
  })
  expect(asPublishedCorrection(correction, {excerptOnly: 400}).entries).toEqual([
    {
      ...correction.entries[0],
      segments: [{quote: opening, class: 'menu'}],
      text: [{quote: 'toal', read: opening}]
    }
  ])
  expect(asPublishedCorrection(correction, {excerptOnly: false})).toBe(correction)
})

test('readings and what is said of a passage are shortened as evidence is', () => {
  const quote = long.trim()
  const reading = {start: 3, end: 400, quote, read: `${quote} more`, rule: 'correction/text'}
  const issue = {rule: 'x', params: {quote, count: 2}, say: `Lost: “${quote}”.`, spans: []}
  const file = {evidence: [], issues: [issue], conflicts: [], readings: [reading]}
  expect(asPublishedEvidence(file as unknown as EvidenceFile, {excerptOnly: true})).toMatchObject({
    readings: [{...reading, quote: opening, read: opening}],
    issues: [{params: {quote: opening, count: 2}, say: `Lost: “${opening}”.`}]
  })
})

test('evidence quotes a dozen words where only openings are shown', () => {
  const span = {start: 3, end: 400, quote: long.trim()}
  const short = {start: 0, end: 5, quote: 'word0'}
  const file = {
    evidence: [{id: 'ev-1', spans: [span, short]}],
    issues: [{spans: [span], params: {}}],
    conflicts: [{mine: span, theirs: short}]
  } as unknown as EvidenceFile
  const cut = {...span, quote: `${long.split(' ').slice(0, 12).join(' ')} …`}
  expect(asPublishedEvidence(file, {excerptOnly: true})).toEqual({
    evidence: [{id: 'ev-1', spans: [cut, short]}],
    issues: [{spans: [cut], params: {}}],
    conflicts: [{mine: cut, theirs: short}]
  })
  expect(asPublishedEvidence(file, {excerptOnly: false})).toBe(file)
})
