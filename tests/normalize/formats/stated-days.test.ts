/** What the dates of formats mean: a day only where the whole value is one. */
import {describe, expect, test} from 'vitest'
import {statedDays} from '../../../scripts/normalize/extract/format-spans.ts'
import {articleOf, page, prose} from './run.ts'

const day = '2009-07-09'

test.each([
  ...['2009-07-09', ' 20090709 ', '2009/07/09', '2009-7-9', '2009-07-09.', '2009-07-09 (Thursday)'],
  ...[
    '2009-07-09T23:30',
    '2009-07-09T23:30:00-05:00',
    '2009-07-09T10:15:00.123Z',
    '2009-07-09T24:00'
  ],
  ...[
    '2009-07-09 10:15:00',
    '2009-07-09 10:15:00 +0200',
    '2009-07-09 10:15:00 UTC',
    '20090709T101500Z'
  ],
  ...['2009-07-09T10:15+02:00[Europe/Paris]', '2009-07-09 10:15 am', '2009-07-09 10.15 Uhr'],
  ...['Thu, 09 Jul 2009 10:15:00 +0000', 'Thu, 9 Jul 2009 10:15:00 GMT', '09 Jul 2009 10:15 EST'],
  ...['Thu, 09 Jul 2009 10:15:00 -0500 (EST)', 'Thu Jul 09 2009 10:15:00 GMT+0200'],
  ...['Thu Jul 09 2009 10:15:00 GMT+0200 (Central European Summer Time)'],
  ...[
    'July 9, 2009',
    'July 9th, 2009',
    '9 July 2009',
    'the 9th of July 2009',
    'July 9, 2009 at 10:15'
  ],
  ...['Thursday, 9 July 2009, 10:15 am', 'Thursday - July 9, 2009 - 10:15 p.m. ET', '9-Jul-2009'],
  ...['10:15 am, Thursday 9 July 2009', '9 July 2009 | 10am', '9 July 2009 (Thursday)'],
  ...[
    '09.07.2009',
    'Donnerstag, 9. Juli 2009, 10:15 Uhr',
    'am 9. Juli 2009',
    'le 9 juillet 2009 à 10h15'
  ],
  ...['9 de julio de 2009 a las 10:15', '9 июля 2009 г.', '2009. július 9.', '2009年7月9日']
])('one day: %s', (value) => {
  const dayFirst = value === '09.07.2009'
  expect(statedDays(value, {dayFirst})?.edtf).toBe(day)
  expect(statedDays(value, {dayFirst})?.weekday).not.toBe('other')
})

test.each([
  ['03/04/2009', '[2009-03-04,2009-04-03]'],
  ['2009-07', '2009-07'],
  ['July 2009', '2009-07'],
  ['1995', '1995'],
  ['199X', '199X'],
  ['[2009-07-09,2009-07-12]', '[2009-07-09,2009-07-12]'],
  ['2009-07-09 or 2009-07-10', '[2009-07-09,2009-07-10]'],
  ['10 July 2009 OR 9 July 2009', '[2009-07-09,2009-07-10]'],
  ['2009-07-09 to 2009-07-12', '[2009-07-09..2009-07-12]'],
  ['from 9 July 2009 until 12 July 2009', '[2009-07-09..2009-07-12]'],
  ['2009-07-09/2009-07-12', '[2009-07-09..2009-07-12]'],
  ['2009-07-09 – 2009-07-12', '[2009-07-09..2009-07-12]'],
  ['2009-07/2009-08', '[2009-07-01..2009-08-31]'],
  ['2009-07-09/2009-07-09', day],
  ['before 9 July 2009', '[..2009-07-08]'],
  ['before 03/04/2009', '[..2009-04-02]'],
  ['after 3 May 1995', '[1995-05-04..]'],
  ['after 03/04/2009', '[2009-03-05..]'],
  ['After May 2009', '[2009-06-01..]']
])('no single day: %s is %s', (value, edtf) => {
  expect(statedDays(value, {dayFirst: false})?.edtf).toBe(edtf)
})

const unsure = [
  ...['c. 3 May 1995', 'ca. 1995', 'circa 1995-05-03', 'about May 3, 1995', '3 May 1995 or so'],
  ...[
    '2009-07-09 ?',
    '9 July 2009?',
    '(9 July 2009?)',
    '2009-07-09 10:15 TBC',
    '2009-07-09 (uncertain)'
  ],
  ...['undated; after May 2009', 'undated', 'n.d.', 'not before 9 July 2009', 'by 9 July 2009'],
  ...[
    '2009-07-09/..',
    '../2009-07-09',
    '2009-07-09..',
    '..2009-07-09',
    '9 July 2009 –',
    '– 9 July 2009'
  ],
  ...['2009-07-12/2009-07-09', '2009-07-09/1995~', 'before 1995~', 'after before 9 July 2009'],
  ...['2009-07-09 or 2009-07-09', '9–12 July 2009', '2009-07-09, 2009-07-10', '2009-07-09 25:00'],
  ...['2009-07-09 and 2009-07-12', '2009-07-09 edition', '2009-07-09T', '2009-0709', '2009-02-30'],
  ...[
    '2009-02-30T10:00:00Z',
    '2009-07-09 10',
    'reprinted 9 July 2009',
    `9 July 2009 ${' '.repeat(300)}x`
  ]
]

test.each(unsure)('nothing for certain: %s', (value) => {
  expect(statedDays(value, {dayFirst: false})).toBeUndefined()
})

test.each(['1995~', '2009-07-09?', '2009-07%'])('marked as uncertain: %s', (value) => {
  expect(statedDays(value, {dayFirst: false})).toMatchObject({edtf: value, qualified: true})
})

test.each(['Friday, 9 July 2009', '9 July 2009 (Friday)', 'before Friday, 9 July 2009'])(
  'on no such weekday: %s',
  (value) => {
    expect(statedDays(value, {dayFirst: false})?.weekday).toBe('other')
  }
)

const sources: readonly (readonly [string, (value: string) => [string, string]])[] = [
  ['a table', (value) => ['a.csv', `text,date\n"${prose}","${value}"\n`]],
  ['front matter', (value) => ['a.md', `---\ndate: "${value}"\n---\n\n${prose}\n`]],
  [
    'a page',
    (value) => ['a.html', page(`<meta property="article:published_time" content="${value}">`)]
  ]
]

describe.each(sources)('%s', (_, source) => {
  test.each(['c. 3 May 1995', '2009-07-09 ?', '2009-07-09?', '1995~'])(
    '%s is kept, told, and not taken',
    async (value) => {
      const {article, evidence} = await articleOf(...source(value))
      expect(article.date).toBeUndefined()
      expect(article.dateBasis).toBe('unknown')
      const kept = evidence.evidence.find(({spans}) =>
        spans.some(({quote}) => quote.includes(value))
      )
      expect(kept).toMatchObject({field: 'date', strength: 'soft', basis: 'stated'})
      expect(evidence.derivation.dropped).toContainEqual({
        evidence: kept?.id,
        why: 'Not taken: it is not stated as a certain day, month or year.'
      })
      expect(evidence.issues.map(({rule}) => rule)).toEqual(
        expect.arrayContaining(['issue/unsure-date', 'issue/undated'])
      )
    }
  )

  test.each([
    ['2009-07-09 or 2009-07-10', '[2009-07-09,2009-07-10]'],
    ['2009-07-09/2009-07-12', '[2009-07-09..2009-07-12]'],
    ['before 9 July 2009', '[..2009-07-08]'],
    ['Thu, 09 Jul 2009 10:15:00 +0000', day]
  ])('%s is taken as it is meant', async (value, date) => {
    const {article, evidence} = await articleOf(...source(value))
    expect(article).toMatchObject({date, dateBasis: 'stated'})
    expect(evidence.evidence.find(({field}) => field === 'date')?.say).not.toContain('either way')
  })
})

test.each(['c. 3 May 1995', '1995-05-03?'])(
  'a change on %s is kept, and says nothing',
  async (value) => {
    const {article, evidence} = await articleOf('a.csv', `text,updated\n"${prose}","${value}"\n`)
    expect(article.date).toBeUndefined()
    expect(evidence.issues.map(({rule}) => rule)).toContain('issue/unsure-date')
  }
)

describe.each(sources.filter(([name]) => name !== 'a page'))(
  'a year of two digits in %s',
  (_, source) => {
    test.each([
      ['12/25/08', '[1908-12-25,2008-12-25]', 'its year does not say the century'],
      ['03/04/08', '[1908-03-04,1908-04-03,2008-03-04,2008-04-03]', 'either way round; its year'],
      ['Thursday, 12/25/08', '2008-12-25', ''],
      ['12/25/45', '1945-12-25', ''],
      ['03/04/45', '[1945-03-04,1945-04-03]', 'either way round.'],
      ['12/25/87', '1987-12-25', ''],
      ['12/25/2008', '2008-12-25', '']
    ])('%s', async (value, date, words) => {
      const {article, evidence} = await articleOf(...source(value))
      expect(article).toMatchObject({date, dateBasis: 'stated'})
      const say = evidence.evidence.find(({field}) => field === 'date')?.say
      expect(say).toContain(words)
      if (!words.includes('century') && !words.includes('year'))
        expect(say).not.toContain('century')
    })
  }
)

test('what else bounds the day decides its century', async () => {
  const row = `text,date,captured\n"${prose}",12/25/08,1999-01-01\n`
  expect((await articleOf('a.csv', row)).article.date).toBe('1908-12-25')
})

test('a page is of the century that has the web', async () => {
  const head = '<meta property="article:published_time" content="12/25/08">'
  expect((await articleOf('a.html', page(head))).article.date).toBe('2008-12-25')
})

test('a day by which a row was taken is of the later century', async () => {
  const {article} = await articleOf('a.csv', `text,captured\n"${prose}",12/25/08\n`)
  expect(article.dateLatest).toBe('2008-12-26')
})

test('an empty value is no statement', async () => {
  const {evidence} = await articleOf('a.csv', `text,date\n"${prose}"," "\n`)
  expect(evidence.issues.map(({rule}) => rule)).not.toContain('issue/unsure-date')
})

describe('a moment in Greenwich', () => {
  const dateOf = async (moment: string, printed: string) => {
    const body = `<h1>Growers ask for help</h1><p>Published ${printed}</p><p>${prose}</p>`
    const head = `<meta property="article:published_time" content="${moment}">`
    return (await articleOf('a.html', page(head, body))).article.date
  }
  // At noon the day begins at the farthest clock behind, and at ten it ends at the farthest ahead.
  test.each([
    ['2009-07-10T11:59:00Z', 'July 9, 2009', day],
    ['2009-07-10T12:00:00Z', 'July 9, 2009', undefined],
    ['2009-07-10T23:00:00Z', 'July 9, 2009', undefined],
    ['2009-07-08T10:00:00Z', 'July 9, 2009', day],
    ['2009-07-08T09:59:00Z', 'July 9, 2009', undefined]
  ])('%s, printed %s: %s', async (moment, printed, date) => {
    expect(await dateOf(moment, printed)).toBe(date)
  })
})
