/** Letters with their accents apart (NFD) say what composed ones (NFC) say; places and quotes stay the source's own. */
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {
  blanksAreBlank,
  quotesAreExact,
  segmentsTile
} from '../../scripts/fuzz/invariants/accounting.ts'
import {pageSaysTheText} from '../../scripts/fuzz/invariants/fidelity.ts'
import {lettersOfText} from '../../scripts/normalize/letters-as-read.ts'
import {lettersAsRead} from '../../src/lib/letters-as-read.ts'
import {normalize, perArticle, toOutcome} from '../../scripts/normalize/pipeline.ts'
import {marksOf} from '../../src/views/marks.ts'
import {correctionOf} from './corrections/correction-of.ts'
import {itemOf} from './item.ts'
import {smallReference} from './reference.ts'
import {stories} from './stories.ts'
import {anyText} from './texts.ts'

/** The outcome of the text in a form, as of one and the same file. */
const inForm = (text: string, form: 'NFC' | 'NFD') => {
  const item = {...itemOf(text.normalize(form)), sourceSha256: 'a'.repeat(64)}
  return {outcome: normalize(item, smallReference), text: item.rendition.text, plain: true}
}

const composedQuotes = ({evidence: {evidence, issues}}: ReturnType<typeof normalize>) =>
  [...evidence, ...issues].map(({spans, ...rest}) => ({
    ...rest,
    quotes: spans.map(({quote}) => quote.normalize('NFC'))
  }))

describe.each(Object.entries(stories))('%s', (_, story) => {
  const [one, other] = [inForm(story, 'NFC'), inForm(story, 'NFD')]

  test('has the same record in both forms', () => {
    expect(other.text).not.toBe(one.text)
    expect(other.outcome.article).toEqual(one.outcome.article)
    expect(other.outcome.markdown).toBe(one.outcome.markdown)
    expect(composedQuotes(other.outcome)).toEqual(composedQuotes(one.outcome))
  })

  test.each([segmentsTile, blanksAreBlank, quotesAreExact, pageSaysTheText])(
    'keeps its own letters: %o',
    (check) => {
      expect(check(other)).toEqual([])
    }
  )

  test('is marked at the same words of the page', () => {
    const marks = ({outcome, text}: typeof one) => marksOf(outcome.evidence, text).marks
    expect(marks(other)).toEqual(marks(one))
  })
})

test('what stands in letters taken apart is found', () => {
  const {article} = inForm(stories['French']!, 'NFD').outcome
  expect(article).toMatchObject({
    title: 'Le maréchal-ferrant réélu à Évreux',
    byline: ['Hélène Désiré'],
    date: '2011-08-03'
  })
})

test('any text has the same record in both forms, and loses nothing', () => {
  fc.assert(
    fc.property(anyText, fc.constantFrom(...Object.values(stories)), (strange, story) => {
      const text = `${story}${strange}`
      const [one, other] = [inForm(text, 'NFC'), inForm(text, 'NFD')]
      expect(other.outcome.article).toEqual(one.outcome.article)
      expect(other.outcome.markdown).toBe(one.outcome.markdown)
      for (const check of [segmentsTile, blanksAreBlank, quotesAreExact, pageSaysTheText])
        expect(check(other)).toEqual([])
    }),
    {numRuns: 60}
  )
})

test('every character that can be taken apart is put together as Unicode says, between others', () => {
  const wrong: string[] = []
  for (let code = 0x80; code <= 0x10ffff; code += 1) {
    if (code >= 0xd800 && code <= 0xdfff) continue
    const letter = String.fromCodePoint(code)
    for (const form of [letter, letter.normalize('NFD')]) {
      const text = `a ${form}b`
      const read = lettersOfText(text)?.text ?? text
      if (read !== lettersAsRead(text)) wrong.push(code.toString(16))
    }
  }
  expect(wrong).toEqual([])
})

test('a text in composed letters is itself', () => {
  expect(lettersOfText('Café, 한국, क')).toBeUndefined()
})

test('a curator quotes words in either form', () => {
  const text =
    'Café au lait\n\nLe café du village est fermé depuis le mois dernier, a dit la mairie.\n'
  for (const [source, quote] of [
    ['NFD', 'NFC'],
    ['NFD', 'NFD'],
    ['NFC', 'NFD']
  ] as const) {
    const own = text.normalize(source)
    const entries = [{text: [{quote: 'fermé depuis'.normalize(quote), read: 'ouvert depuis'}]}]
    const draft = perArticle(itemOf(own), smallReference, correctionOf(own, entries))
    const outcome = toOutcome(draft)
    expect(draft.problems).toBeUndefined()
    expect(outcome.markdown).toContain('café du village est ouvert depuis')
    const [reading] = outcome.evidence.readings ?? []
    expect(reading?.quote).toBe('fermé depuis'.normalize(source))
    expect(own.slice(reading?.start, reading?.end)).toBe(reading?.quote)
  }
})
