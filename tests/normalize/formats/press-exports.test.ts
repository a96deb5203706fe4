/** Articles as press databases export them: what a label says is no headline and no text. */
import {describe, expect, test} from 'vitest'
import {readMarkdownFile} from '../../../src/markdown/frontmatter.ts'
import {articleOf, normalizeFile, prose, readFile} from './run.ts'

const more = 'The treasury said nothing of it on Monday. It will meet them in June, said a clerk.'
const text = `${prose}\n\n${more}`

const lexis = (counter: string, title: string) => `
                               ${counter} DOCUMENTS

                              The Valley Ledger (Burton)

                            July 9, 2009 Thursday
                             Late Edition - Final

${title}

BYLINE: By JANE HOLLIS and PETER MARSH; Ruth Vane contributed reporting.

SECTION: Section A; National Desk; Pg. 7

LENGTH: 812 words

${text}

SUBJECT: GROWERS (90%); HARVESTS (78%); TREASURIES (76%); MINISTERS (70%); TAXES (66%)
WINTER (60%)

GRAPHIC: PHOTO: The field at dawn. (PHOTOGRAPH BY ANN LEE)

LOAD-DATE: July 11, 2009

LANGUAGE: ENGLISH

                  Copyright 2009 The Valley Ledger Company
                             All Rights Reserved
`

const uni = `Growers Ask for Help
The Valley Ledger
July 9, 2009 Thursday

Copyright 2009 Ledger Media Ltd. All Rights Reserved

Section: NEWS; Pg. 7
Length: 88 words
Byline: Jane Hollis, Farm Correspondent

Body

${text}

Load-Date: July 11, 2009

End of Document
`

const german = `Bauern bitten um Hilfe
Der Talbote (Regionalausgaben)
Donnerstag 9. Juli 2009

Section: LOKALES; S. 7
Length: 75 words
Byline: Von Jane Hollis
Body

Die Ernte des Jahres war schlecht, sagten die Bauern am Montag, und baten um Hilfe vor dem Winter.

Load-Date: July 6, 2009

End of Document
`

const codes = (gap: string, under: string) =>
  [
    ['HD', 'Growers Ask for Help'],
    ['BY', 'By Jane Hollis'],
    ['WC', '96 words'],
    ['PD', '9 July 2009'],
    ['SN', 'The Valley Ledger'],
    ['SC', 'VALLED'],
    ['PG', '7'],
    ['LA', 'English'],
    ['CY', '(c) 2009 Valley Newspapers'],
    ['LP', prose],
    ['TD', `IN all, forty came.\n\n${more}`],
    ['AN', 'Document VALLED0020090710e1b90003x']
  ]
    .map(([code, value]) => `${code}${gap}${value}`)
    .join(under)

const proquest = `____________________________________________________________

Growers Ask for Help

Author: Hollis, Jane

Publication info: The Valley Ledger ; Burton. 09 July 2009: A.7.

Links:

Full text: ${text}

Subject: Growers; Harvests

Publication title: The Valley Ledger

Pages: 7

Publication year: 2009

Publication date: Jul 9, 2009

ISSN: 07435515

Language of publication: English

ProQuest document ID: 403990017

Shelf of the binder: 4

Database: Newsstream
____________________________________________________________
`

const cited = `Title: Growers Ask for Help
Author(s): Jane Hollis
Source: The Valley Ledger. (July 9, 2009): News: p7.
Document Type: Article

Full Text:
${text}

Gale Document Number: GALE|A179876543
`

const bank = `Growers Ask for Help

The Valley Ledger
July 9, 2009
Author: JANE HOLLIS, Staff Writer
Section: NEWS
Page: 7
Record Number: 9403030123

${text}
`

const typed = `Title: Growers Ask for Help
Author: Jane Hollis
Date: 9 July 2009
Source: The Valley Ledger
Keywords: farms
Text:

${text}
`

const bars = `NewsBank

Growers Ask for Help

July 9, 2009 | Valley Ledger, The (UK)
Author: Jane Hollis | Page: 7 | Section: Districts
165 Words | Readability: Lexile: 1210

OpenURL Link

${text}

Memo: Pictures by the author

Index Terms: Farms

Record Number: 0F91C22B7A3E1

To bookmark this article, right-click on the link below
`

const european = `Europresse.com

Nom de la source : The Valley Ledger
Jeudi 9 juillet 2009
p. 7

Growers Ask for Help

Jane Hollis

${text}

© 2009 The Valley Ledger. Tous droits réservés.
Référence biblio : news·20090709·VL·0077
`

const wide = `QUELLE:         The Valley Ledger
RUBRIK:         Lokales
DATUM:          9. Juli 2009, Nr. 157, S. 7
AUTOR:          Jane Hollis
TITEL:          Growers Ask for Help

${text}
`

const numbered = (number: number, title: string, authors: string) => `Record: ${number}
Title: ${title}
Authors: ${authors}
Source: The Valley Ledger. Jul 9, 2009, p7. 1/2p.
Document Type: Article
Subject Terms: *FARMS
Accession Number: 710023${number}
Database: Newspaper Source
Full Text:
${text}

`

describe.each([
  ['bars between its labels', bars, ['Jane Hollis']],
  ['a day and a page below the paper', european, ['Jane Hollis']],
  ['German labels', wide, ['Jane Hollis']],
  ['a number', numbered(1, 'Growers Ask for Help', 'Hollis, Jane'), ['Hollis, Jane']],
  ['capitals', lexis('2 of 41', 'Growers Ask for\nHelp'), ['JANE HOLLIS', 'PETER MARSH']],
  ['labels and a body', uni, ['Jane Hollis']],
  ['codes apart', codes('        ', '\n\n'), ['Jane Hollis']],
  ['codes beside their values', codes(' ', '\n'), ['Jane Hollis']],
  ['codes above their values', codes('\n', '\n\n'), ['Jane Hollis']],
  ['labels below the text', proquest, ['Hollis, Jane']],
  ['a citation', cited, ['Jane Hollis']],
  ['a headline alone above the labels', bank, ['JANE HOLLIS']],
  ['a head that somebody typed', typed, ['Jane Hollis']]
])('a record with %s', (_, source, byline) => {
  test('states title, byline, paper and day', async () => {
    const {article} = await articleOf('a.txt', source)
    expect(article).toMatchObject({
      title: 'Growers Ask for Help',
      byline,
      source: expect.stringMatching(/^valley-ledger/) as string,
      date: '2009-07-09',
      dateBasis: 'stated'
    })
  })

  test('is no part of the text, which is whole', async () => {
    const {markdown} = await articleOf('a.txt', source)
    const shown = markdown.split(/^---$/m).slice(2).join('---')
    expect(shown).toContain(prose)
    expect(shown).toContain(more)
    expect(shown).not.toMatch(
      /Hollis|812|Ledger|English|Document|2009|\bHD\b|_{3}|\||NewsBank|bookmark|Europresse|Record|Reserved/i
    )
  })
})

test('in German is read as well', async () => {
  const {article} = await articleOf('a.txt', german)
  expect(article).toMatchObject({
    title: 'Bauern bitten um Hilfe',
    byline: ['Jane Hollis'],
    date: '2009-07-09',
    page: '7',
    section: 'LOKALES'
  })
})

test('bars part the labels of a row, and are its own', async () => {
  const {article} = await articleOf('a.txt', bars)
  expect(article).toMatchObject({page: '7', section: 'Districts'})
  const day = (await articleOf('a.txt', bars)).evidence.evidence.find(
    ({field, rule}) => field === 'source' && rule === 'format/press-record'
  )
  const {start, end} = day!.spans[0]!
  expect(bars.slice(start, end)).toBe('Valley Ledger, The (UK)')
})

test('an edition stands behind the day, and a headline of several lines below it', async () => {
  const source = `The Valley Ledger

July 9, 2009, Thursday, Late Edition - Final

Growers Ask for Help;
Council Says Nothing
of the Cost

BYLINE: By JANE HOLLIS

SECTION: Section A; Page 1; Column 3; Foreign Desk

LENGTH: 812 words

${text}

LOAD-DATE: July 9, 2009
`
  const {article} = await articleOf('a.txt', source)
  expect(article).toMatchObject({
    title: 'Growers Ask for Help; Council Says Nothing of the Cost',
    date: '2009-07-09',
    source: 'valley-ledger',
    page: '1'
  })
})

test.each([
  ['Section A; Page 1', '1'],
  ['NEWS; Pages A1', 'A1'],
  ['NEWS; Pg. 4', '4'],
  ['LOKALES; Seite 7', '7'],
  ['NEWS; p7', '7'],
  ['NEWS; S. A1', 'A1'],
  ['NEWS; Pageant', undefined]
])('section %s', async (section, page) => {
  const {article} = await articleOf('a.txt', uni.replace('NEWS; Pg. 7', section))
  expect(article.page).toBe(page)
})

test('the place of a paper is no part of its name', async () => {
  const source = proquest.replace(
    'Publication title: The Valley Ledger',
    'Publication title: The Valley Ledger; London (UK)'
  )
  expect((await articleOf('a.txt', source)).article.source).toBe('valley-ledger')
})

test('a page stands behind the day, or below it', async () => {
  expect((await articleOf('a.txt', wide)).article).toMatchObject({page: '7', section: 'Lokales'})
  expect((await articleOf('a.txt', european)).article.page).toBe('7')
})

test('a note below the paper is not its name', async () => {
  const note =
    'The materials in this file were compiled by The Valley Ledger.  They may not be copied.'
  const noted = lexis('1 of 2', 'Growers Ask').replace('(Burton)\n', `(Burton)\n\n${note}\n`)
  const {article} = await articleOf('a.txt', noted)
  expect(article.source).toMatch(/^valley-ledger/)
})

describe('below the header of the mail that brought it', () => {
  const mail = `From: Jane Doe <jane@example.org>
To: Ann
Date: Tue, 3 May 2011 10:00:00 +0200
Subject: Article

`

  test.each([
    ['a record with a day', typed, '2009-07-09'],
    ['another', numbered(1, 'Growers Ask for Help', 'Hollis, Jane'), '2009-07-09']
  ])('%s is of that day', async (_, source, date) => {
    const {article, evidence} = await articleOf('a.txt', mail + source)
    expect(article).toMatchObject({title: 'Growers Ask for Help', date})
    const sent = (mail + source).indexOf('Tue,')
    expect(evidence.segments.find(({start, end}) => start <= sent && end > sent)?.rule).toBe(
      'markup/mail-header'
    )
  })

  test('a record without a day is not of the day on which the mail was sent', async () => {
    const undated = `Title: Growers Ask\nAuthor: Jane Doe\nPublication: The Ledger\nLength: 812 words\n\n${text}`
    const {article} = await articleOf('a.txt', mail + undated)
    expect(article).toMatchObject({title: 'Growers Ask', byline: ['Jane Doe']})
    expect(article.date).toBe('[..2011-05-04]')
  })
})

test('a year alone dates no article', async () => {
  const {article} = await articleOf('a.txt', cited.replace('(July 9, 2009)', '(2009)'))
  expect(article.date).toBeUndefined()
  const year = typed.replace('Date: 9 July 2009', 'Date: 2009\nAccession Number: 7100233')
  expect((await articleOf('a.txt', year)).article.date).toBeUndefined()
})

describe('a paragraph with a colon', () => {
  const closing = [
    'Update: the bridge reopened at noon.',
    'Correction: The mayor, Jane Doe, resigned on Monday and the clerk came.',
    'The question now: who will build it?'
  ]

  test.each(closing)('at the end of the text is printed: %s', async (line) => {
    const {markdown} = await articleOf('a.txt', uni.replace(more, `${more}\n\n${line}`))
    expect(markdown).toContain(line)
  })

  test('in capitals, or below another label, is of the record', async () => {
    const source = uni.replace(
      'Load-Date',
      'CORRECTION: The mayor, Jane Doe, resigned on Monday.\n\nCity: Burton\n\nUpdate: it is the last of all of them.\n\nLoad-Date'
    )
    const {markdown} = await articleOf('a.txt', source)
    expect(markdown).not.toMatch(/resigned|the last of all/)
  })
})

test('authors below each other are as many', async () => {
  const source = numbered(1, 'Growers Ask', 'Hollis, Jane\nPaz Soldán, Aurelio\nMarsh, Peter B.')
  const {article, markdown} = await articleOf('a.txt', source)
  expect(article.byline).toEqual(['Hollis, Jane', 'Paz Soldán, Aurelio', 'Marsh, Peter B.'])
  expect(markdown.split(/^---$/m)[2]).not.toMatch(/Soldán|Marsh/)
})

describe('the day of loading', () => {
  const daysOf = async (source: string) => {
    const {article, evidence} = await articleOf('a.txt', source)
    const days = evidence.evidence.filter(({field}) => field === 'date')
    return {date: article.date, days: days.map(({value}) => value)}
  }

  test('is no day of publication: it says by when', async () => {
    expect(await daysOf(uni)).toEqual({
      date: '2009-07-09',
      days: ['2009-07-09', '[..2009-07-12]']
    })
    const {article, evidence} = await articleOf('a.txt', uni.replace('July 9, 2009 Thursday\n', ''))
    expect(article.date).toBe('[..2009-07-12]')
    expect(evidence.derivation.certain.map(({say}) => say).join(' ')).toContain(
      'Not after 12 July 2009: the database took the text on the day that is given as “Load-Date”'
    )
  })

  test('says nothing where the paper bears a later one', async () => {
    expect(await daysOf(german)).toEqual({date: '2009-07-09', days: ['2009-07-09']})
  })
})

describe('the place line of a record', () => {
  const placed = (line: string, first = prose) =>
    lexis('2 of 41', 'Growers Ask for Help')
      .replace('LENGTH:', `DATELINE: ${line}\n\nLENGTH:`)
      .replace(prose, first)

  test('is that of the text, and no part of it', async () => {
    const {article, markdown} = await articleOf('a.txt', placed('BAKU, Azerbaijan, July 8'))
    expect(article.dateline).toBe('BAKU, Azerbaijan, July 8')
    expect(article.date).toBe('2009-07-09')
    expect(article.countriesMentioned).toEqual(['AZ'])
    expect(readMarkdownFile(markdown).body.trim()).toBe(text)
  })

  test('gives way to one that opens the text', async () => {
    const {article} = await articleOf('a.txt', placed('BAKU', `TBILISI, July 8 (AP) - ${prose}`))
    expect(article.dateline).toBe('TBILISI, July 8 (AP)')
  })

  test('is none where nothing is said', async () => {
    expect((await articleOf('a.txt', placed(''))).article.dateline).toBeUndefined()
  })
})

test('a label that is not known is kept, and marked as such', async () => {
  const {evidence} = await articleOf('a.txt', proquest)
  const unknown = evidence.segments.filter(({rule}) => rule === 'markup/press-label')
  expect(unknown).toHaveLength(1)
  const {start, end} = unknown[0]!
  expect(proquest.slice(start, end)).toBe('Shelf of the binder: 4')
})

test.each([
  ['By JANE HOLLIS, Staff Writer', ['JANE HOLLIS']],
  ['Jane Hollis; Peter Marsh', ['Jane Hollis', 'Peter Marsh']],
  [
    'Jane Hollis, Peter Marsh and Ann Lee, Staff Writers',
    ['Jane Hollis', 'Peter Marsh', 'Ann Lee']
  ],
  ['Hollis, Jane; Marsh, Peter', ['Hollis, Jane', 'Marsh, Peter']],
  ['Hollis, Jane; Paz Soldán, Aurelio', ['Hollis, Jane', 'Paz Soldán, Aurelio']],
  ['Van der Meulen, Aurelio', ['Van der Meulen, Aurelio']],
  ['Jane Hollis, Boston', ['Jane Hollis']],
  ['Hollis, Jane; Peter Marsh, Staff Writer', ['Hollis, Jane', 'Peter Marsh']],
  ['Jane Hollis, The Valley Times', ['Jane Hollis']],
  ['From our own correspondent', undefined],
  ['Staff', undefined]
])('byline %s', async (byline, expected) => {
  const {article} = await articleOf('a.txt', uni.replace('Jane Hollis, Farm Correspondent', byline))
  expect(article.byline).toEqual(expected)
})

describe('several articles in one text', () => {
  const first = lexis('1 of 2', 'Growers Ask for Help')
  const second = lexis('2 of 2', 'Millers Ask Too').replace(prose, `${prose} Again.`)

  test('are as many articles, and every character is in one of them', async () => {
    const {items} = await readFile('export.txt', first + second)
    expect(items.map(({id}) => id)).toEqual(['export--document-1', 'export--document-2'])
    expect(items.map(({rendition}) => rendition.text).join('')).toBe(first + second)
    const {outcomes} = await normalizeFile('export.txt', first + second)
    expect(outcomes.map(({article}) => article.title)).toEqual([
      'Growers Ask for Help',
      'Millers Ask Too'
    ])
  })

  test.each([
    ['an end of each', uni + uni.replace('Growers', 'Millers')],
    ['lines between them', proquest + proquest.replace('Growers', 'Millers')],
    ['a number of each', numbered(1, 'Growers', 'Lee, Ann') + numbered(2, 'Millers', 'Lee, Ann')],
    [
      'the number of the article at the end of each',
      `${codes('\n', '\n')}\n\n${codes('\n', '\n').replace('Growers', 'Millers')}\n\nSearch Summary\n`
    ],
    [
      'such a number in one line',
      `${codes('  ', '\n')}\n${codes('  ', '\n').replace('Growers', 'Millers')}\n`
    ]
  ])('are told by %s', async (_, source) => {
    const {items} = await readFile('export.txt', source)
    expect(items).toHaveLength(2)
    expect(items.map(({rendition}) => rendition.text).join('')).toBe(source)
  })

  test('but a text with lines between its parts is one', async () => {
    const source = `${text}\n\n__________________________\n\n${text} Again.\n`
    const {items} = await readFile('plain.txt', source)
    expect(items.map(({id, markup}) => [id, markup])).toEqual([['plain', undefined]])
  })
})

test.each([
  ['labels', 'City: Bonn\n'.repeat(40_000)],
  ['rows', `Author: Ann Lee${' | Page: 7'.repeat(40_000)}\n`],
  ['blanks in a row', `Author: Ann Lee${' '.repeat(200_000)}| Page: 7\n`],
  ['a day', `Date: ${'1 '.repeat(100_000)}x\n`],
  ['heads of mails', `${'From: a@b.c\nDate: 3 May\n'.repeat(20_000)}\n`],
  ['records', `Record: 1\nTitle: a\n`.repeat(5000)]
])('many %s are read in good time', async (_, many) => {
  const source = `Title: Growers\nAuthor: Ann Lee\nSource: Ledger\n${many}\n${text}\n\nLoad-Date: x\n`
  const {items} = await readFile('a.txt', source)
  expect(items.map(({rendition}) => rendition.text).join('')).toBe(source)
})

describe('no record', () => {
  test.each([
    ['a recipe', `Bread\n\nAuthor: Ann Lee\n\nDate: 3 May 1999\n\n${prose}\n\nLength: two hours.`],
    [
      'a talk',
      `The Mayor\n\nBy Ann Lee\n\nQuestion: Why?\n\nTitle: None, he said.\n\nBody: ${prose}`
    ],
    ['a count', `Papers Found\n\nBy Ann Lee\n\n3 of 40 documents\n\n${prose}\n\nSubject: mills.`],
    [
      'words in capitals',
      `PD James Talks\n\nBy Ann Lee\n\nBY the sea.\n\nIN it.\n\nHD is new.\n\n${prose}`
    ],
    ['a memorandum', `TO: All\nFROM: The Mayor\nDATE: June 14, 1951\nSUBJECT: Bridge\n\n${prose}`],
    ['a table with bars', `Bread\n\nAuthor: Ann Lee | Page: 5 | Section: Food\n\n${prose}`],
    [
      'a review of a book',
      `Title: The Sea\nAuthor: Ann Lee\nPages: 127\nPublisher: Mill\nDate: 1952\n\n${prose}`
    ],
    [
      'a review of a film',
      `Title: The Sea\nAuthor: Ann Lee\nSource: Mill\nPage: 4\nDate: 1952\n\n${prose}`
    ],
    [
      'a review of a disc',
      `Title: Sea\nAuthor: Ann Lee\nSource: Mill\nPublisher: Mill\nDate: 3 May 1999\n\n${prose}`
    ],
    ['a list of finds', `Finds\n\nRecord: 1\n\n${prose}\n\nRecord: 2\n\n${more}`],
    ['a mail', `From: Ann\nTo: Paul\nSubject: Bridge\nDate: 3 May 1999 10:00\n\n${prose}`],
    [
      'an obituary',
      `Ann Lee\n\nPublished: 3 May 1999\n\nCity: Burton.\n\nPeople: many.\n\n${prose}`
    ]
  ])('is in %s', async (_, source) => {
    const {items} = await readFile('a.txt', source)
    expect(items[0]?.markup).toBeUndefined()
    expect(items[0]?.statements).toBeUndefined()
  })
})
