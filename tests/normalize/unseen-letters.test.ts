/** What is not seen in a text changes nothing of what is read; places and quotes stay the source's own. */
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {itemInLetters, lettersOfText} from '../../scripts/normalize/letters-as-read.ts'
import {perArticle, toOutcome} from '../../scripts/normalize/pipeline.ts'
import {lettersAsRead} from '../../src/lib/letters-as-read.ts'
import {correctionOf} from './corrections/correction-of.ts'
import {articleOf} from './hostile/one-file.ts'
import {itemOf} from './item.ts'
import {smallReference} from './reference.ts'
import {saysTheSame} from './says-the-same.ts'
import {stories} from './stories.ts'
import {anyText} from './texts.ts'

const unseen = [
  ...['\u00AD', '\u061C', '\u200B', '\u200E', '\u200F', '\u202A', '\u202B', '\u202C', '\u202D'],
  ...['\u202E', '\u2060', '\u2066', '\u2067', '\u2068', '\u2069', '\uFEFF']
]
const at = (places: readonly number[], text: string, put: (index: number) => string) =>
  Array.from(text)
    .map((letter, index) => (places.includes(index) ? put(index) : '') + letter)
    .join('')

describe.each(Object.entries(stories))('%s', (_, story) => {
  test('with soft hyphens within all words', () => {
    const text = story.replace(/(?<=[\p{L}\p{M}]{2})(?=\p{L}{2})/gu, '\u00AD')
    expect(text).not.toBe(story)
    saysTheSame(text, story)
  })

  test.each(['\u200E', '\u200F', '\u2068', '\u202A'])(
    'with %j and its end around numbers',
    (mark) => {
      const text = story.replace(/\p{N}+/gu, (number) => `${mark}${number}\u202C${mark}`)
      expect(text).not.toBe(story)
      saysTheSame(text, story)
    }
  )

  test('with spaces of no width behind blanks, and marks of direction around lines', () => {
    saysTheSame(story.replaceAll(' ', ' \u200B'), story)
    saysTheSame(story.replace(/^.+$/gmu, '\u202B$&\u202C'), story)
  })

  test.each(['\u2009', '\u2002', '\u202F', '\u00A0'])('with %j for blanks', (blank) => {
    saysTheSame(story.replaceAll(' ', blank), story)
  })

  test.each(['\u2010', '\u2011'])('with %j for hyphens', (hyphen) => {
    const hyphened = `${story}\nAda Brown-Smith 3-4\n`
    saysTheSame(hyphened.replaceAll('-', hyphen), hyphened)
  })
})

test('any text with such characters anywhere says the same, and loses nothing', () => {
  fc.assert(
    fc.property(
      anyText,
      fc.constantFrom(...Object.values(stories)),
      fc.array(fc.nat(400), {maxLength: 20}),
      fc.constantFrom(...unseen),
      (strange, story, places, mark) => {
        const plain = lettersAsRead(`${story}${strange}`)
        saysTheSame(
          at(places, plain, () => mark),
          plain
        )
      }
    ),
    {numRuns: 60}
  )
})

test('the places of letters are those of the text as read, in any text', () => {
  const letter = fc.constantFrom(
    ...unseen,
    ...Array.from('aé\u0301\u0323 \n\r\u2009\u2010\u3000ש😀\uD800|"')
  )
  fc.assert(
    fc.property(fc.array(letter, {maxLength: 12}), (letters) => {
      const text = letters.join('')
      const read = lettersOfText(text)
      if (read === undefined) {
        const whole = lettersAsRead(text)
        expect(whole === text || whole.trim() === '').toBe(true)
        return
      }
      expect(read.text).toBe(lettersAsRead(text))
      expect(read.toPrinted({start: 0, end: read.text.length})).toEqual({
        start: 0,
        end: text.length
      })
    }),
    {numRuns: 2000}
  )
})

test('what a format says ends where it did, with what is not seen on its own side', () => {
  const text = '"\u200Fשלום.\u200E","אב"\n'
  const [from, to] = [1, text.indexOf('","')]
  const label = {class: 'markup', rule: 'markup/row'} as const
  const markup = [
    {start: 0, end: from, label},
    {start: to, end: to + 3, label}
  ]
  const {item, read} = itemInLetters({...itemOf(text), markup})
  expect(item.rendition.text).toBe('"שלום.","אב"\n')
  expect(item.markup?.map(({start, end}) => item.rendition.text.slice(start, end))).toEqual([
    '"',
    '","'
  ])
  const [one, other] = item.markup ?? []
  expect(read?.toPrinted({start: one?.end ?? 0, end: other?.start ?? 0})).toEqual({
    start: from,
    end: to
  })
})

test.each([
  ['a joiner and a non-joiner', 'می\u200Cخواهم क\u094D\u200Dष 👩\u200D👩\u200D👧'],
  ['a blank of East Asian type', 'b\u3000c'],
  ['dashes', '1995–2016 — …']
])('%s are read', (_, text) => {
  expect(lettersAsRead(text)).toBe(text)
  expect(lettersOfText(text)).toBeUndefined()
})

test('a curator quotes words in either form', () => {
  const text =
    'Closed Ferry\n\nThe ferry\u00ADman Ada Brown\u2010Smith is ill since May, said the\u200E 3\u200E growers.\n'
  for (const quote of ['ferryman Ada Brown-Smith', 'ferry\u00ADman Ada Brown\u2010Smith']) {
    const entries = [{text: [{quote, read: 'ferry\u00ADman Eve\u2009Smith'}]}]
    const draft = perArticle(itemOf(text), smallReference, correctionOf(text, entries))
    const outcome = toOutcome(draft)
    expect(draft.problems).toBeUndefined()
    expect(outcome.markdown).toContain('The ferryman Eve Smith is ill')
    expect(outcome.evidence.readings?.[0]?.quote).toBe('ferry\u00ADman Ada Brown\u2010Smith')
  }
})

test('a page with soft hyphens has its headline, byline and date', async () => {
  const page = (soft: string) =>
    `<!DOCTYPE html><html lang="de"><head><meta charset="utf-8"><title>Schleusen${soft}wärter geht in Ruhe${soft}stand - Kanal${soft}bote</title></head><body><h1>Schleusen${soft}wärter geht in Ruhe${soft}stand</h1><p>Von Lieselotte Wester${soft}hagen</p><p>14. Sep${soft}tember 2009</p><p>Der letzte Schleusen${soft}wärter am oberen Kanal ging gestern in den Ruhe${soft}stand, sagte ein Sprecher des Amtes, und die Schleuse wird künftig von fern bedient.</p></body></html>`
  const read = async (soft: string) => {
    const {article, markdown} = await articleOf(page(soft), 'a.html')
    return {...article, sourceSha256: '', recordSha256: '', body: markdown.split('\n---\n')[1]}
  }
  const soft = await read('&shy;')
  expect(soft).toMatchObject({
    title: 'Schleusenwärter geht in Ruhestand',
    byline: ['Lieselotte Westerhagen'],
    date: '2009-09-14'
  })
  expect(soft).toEqual(await read(''))
})
