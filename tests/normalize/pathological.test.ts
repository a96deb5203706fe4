/**
 * Texts that could keep a careless pattern busy for ever. Each is long enough that a rule which looks
 * at every pair of places would not end within the time that any test has.
 */
import {describe, expect, test} from 'vitest'
import {isSubject} from '../../scripts/normalize/extract/subjects.ts'
import {normalize} from '../../scripts/normalize/pipeline.ts'
import {readHtml} from '../../scripts/normalize/read/html.ts'
import {itemOf} from './item.ts'
import {smallReference} from './reference.ts'

const length = 200_000
const body = {label: {class: 'body', rule: 'body/default'}} as const
const repeated = [
  '.',
  ' ',
  '-',
  '(',
  '"',
  '“',
  "'",
  '“a” ',
  'a',
  'A',
  '1',
  'I',
  '\n',
  '\r\n',
  '\0',
  '. ',
  'a.',
  'a-',
  "a'",
  'By ',
  'By A ',
  'Vol ',
  'Vol 1',
  '18:40 Price of wheat\n',
  '18:40\nPrice of wheat\n',
  'Most read\nWhy the price of wheat fell\n',
  'AbCd',
  'ab | ',
  'A/B',
  'Telegram ',
  'Menu ',
  'Copyright ',
  '© 2009 ',
  'BAKU ',
  'BAKU, ',
  'Peres ',
  'Shimon Peres ',
  'He visited Kazakhstan, ',
  'Kazakhstan and ',
  '"Kazakhstan" ',
  'July 9, 2009 ',
  'July 9, 2009\n',
  '9 July ',
  'word ',
  'Word word. ',
  'a\n',
  'Line\n',
  ' • a\n',
  'courtesy of ',
  'as reported by ',
  'Updated ',
  'Home > ',
  'Comments\n',
  'Share\nAda, AP\n',
  '1) a: b\n',
  'By\n',
  'Ada Brown\n',
  'Ada Brown | ',
  'Eds: ',
  'With ',
  '28. Juli 2019',
  'https://example.org/',
  '中',
  'ש ',
  'é',
  '\u202E',
  'a:\n',
  'Ada Brown Sells Ten Canals Over There Today\n',
  'Ada Brown, left, (Ada Brown/Getty\n',
  '$19.00\nOne hose for gardens\n',
  'Donors\n\nAnn Fisk\n\nAda Quill\n\n',
  'Gold ($5)\nAnn Fisk\nStrangers\n',
  'Members\njane doe\n',
  'A caption that stands here so often that no page ever had more copies of it\n'
] as const

describe('a text of nothing but', () => {
  test.each(repeated)('%j', (part) => {
    const text = part.repeat(Math.ceil(length / part.length))
    const {segments} = normalize(itemOf(text), smallReference).evidence
    expect(segments.at(-1)?.end).toBe(text.length)
  })
})

describe('a table of dates', () => {
  test('is read in time that grows with its lines', () => {
    const rows = Array.from(
      {length: 30_000},
      (_, at) => `${(at % 28) + 1} July ${1900 + (at % 120)}\t${(at % 12) + 1}/1/1987\t1987-03-11\n`
    )
    const text = rows.join('')
    const {segments} = normalize(itemOf(text), smallReference).evidence
    expect(segments.at(-1)?.end).toBe(text.length)
  })
})

test('a page that begins with links for many days', async () => {
  const days = Array.from(
    {length: 40_000},
    (_, at) => `${['May', 'June'][at % 2]} ${(at % 28) + 1}, ${1980 + (at % 30)}`
  )
  const prose =
    'The mayor closed the old bridge over the river on Monday, and nobody knew for how long it would be so.'
  const links = days.map((day) => `<div><a href="/day">${day}</a></div>`).join('')
  const page = `<title>Mayor closes bridge</title><body>${links}<h1>Mayor closes bridge</h1><p>${prose}<p>${prose}`
  const {items} = await readHtml({path: 'page.html', bytes: Buffer.from(page)})
  expect(items).toHaveLength(1)
  const [item] = items
  const {article} = normalize(item!, smallReference)
  expect(article.title).toBe('Mayor closes bridge')
  expect(article.date).toBeUndefined()
})

test('numbers without end below a day on which some money was not there yet', () => {
  const text = `Mayor closes bridge\n\nMay 3, 1990\n\nThe mayor counted: ${'1 '.repeat(5 * length)}\n`
  const {article} = normalize(itemOf(text), smallReference)
  expect(article.date).toBe('1990-05-03')
})

test('a page of captions over paragraphs that could each introduce a writer', () => {
  const captions = Array.from(
    {length: 6000},
    (_, at) =>
      `Photo: Anna Brown${at}\n\nCarl Lind is ${at} years of age and lives beside the old mill with his dog.`
  )
  const head = ['Mill sold | The Paper', 'Home', 'News', 'Sport', 'Mill sold', 'May 3, 2012']
  const text = [...head, ...captions].join('\n\n')
  expect(normalize(itemOf(text), smallReference).evidence.segments.at(-1)?.end).toBe(text.length)
})

describe('one line that a pattern could read in very many ways', () => {
  test.each([
    `Vol ${'1'.repeat(100)}z`,
    `Volume ${'I'.repeat(100)}z`,
    `courtesy of${' '.repeat(5000)}\n`,
    `${'a > '.repeat(60)}!`,
    `By ${'A '.repeat(50)}!`,
    `${'('.repeat(300)}photo credit`,
    `Published ${'on '.repeat(60)}x`,
    `a${'-'.repeat(40_000)}b`,
    `(${'A'.repeat(300)}/`,
    `(${'Ada '.repeat(70)}/`,
    `Text size ${'A '.repeat(70)}y1`,
    `Shimon Peres of Israel and ${'A'.repeat(300)}, visited Kazakhstan. Peres spoke.`,
    `Shimon Peres of Israel and his ${'a'.repeat(300)}, visited Kazakhstan. Peres spoke.`
  ])('%#', (line) => {
    const {segments} = normalize(itemOf(line), smallReference).evidence
    expect(segments.at(-1)?.end).toBe(line.length)
  })
})

test.each(['on Monday ', 'earlier ', 'but and '])(
  'a sentence that opens with many of %j',
  (part) => {
    const text = `${part.repeat(60_000)}he left.`
    const unit = {...{text, start: 0, end: text.length, wordCount: 3, gap: 0, indent: 0}, ...body}
    const actor = {id: 'shimon-peres', unit, mentions: []}
    expect(isSubject(actor, {start: 0, end: text.length})).toBe(false)
  }
)
