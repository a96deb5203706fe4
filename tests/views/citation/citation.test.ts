/** What goes into reference managers comes out again as it was, and no date is made up. */
import {plugins} from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-ris'
import {describe, expect, test} from 'vitest'
import type {Article} from '../../../src/schema/article.ts'
import {archiveSettingsSchema} from '../../../src/schema/archive-settings.ts'
import {readAuthor} from '../../../src/views/citation/author.ts'
import {biblatexOf} from '../../../src/views/citation/biblatex.ts'
import {citationDate} from '../../../src/views/citation/citation-date.ts'
import {citedArticle, type CitedArticle} from '../../../src/views/citation/cited.ts'
import {coinsOf} from '../../../src/views/citation/coins.ts'
import {cslOf} from '../../../src/views/citation/csl-json.ts'
import {scriptSafe} from '../../../src/views/citation/json-ld.ts'
import {metaTagsOf} from '../../../src/views/citation/meta-tags.ts'
import {risOf} from '../../../src/views/citation/ris.ts'
import {citationsOf, plainText} from '../../../src/views/citation/styles.ts'
import {archiveOf, bounded, record} from '../records.ts'

const settings = archiveSettingsSchema.parse({
  title: 'Our archive',
  url: 'https://example.org/a/'
})

/** The cited form of a record with these keys. */
function cited(data: Partial<Article>): CitedArticle {
  const one = record('some-article', data)
  return citedArticle(archiveOf([one], {settings}), one, 'Some text.')
}

const printed = {
  date: '2009-07-09',
  dateEarliest: '2009-07-09',
  dateLatest: '2009-07-09',
  dateBasis: 'stated'
} as const
const week = {
  date: '[1995-09-03..1995-09-10]',
  dateEarliest: '1995-09-03',
  dateLatest: '1995-09-10',
  dateBasis: 'inferred'
} as const
const years = {
  date: '[2015-05-14..2017-12-05]',
  dateEarliest: '2015-05-14',
  dateLatest: '2017-12-05',
  dateBasis: 'inferred'
} as const

describe('dates in fields that know no bounds', () => {
  test.each<[string, Partial<Article>, string | undefined, string | undefined]>([
    ['a day', printed, '2009-07-09', undefined],
    [
      'a printed month',
      {date: '1987-03', dateEarliest: '1987-03-01', dateLatest: '1987-03-31', dateBasis: 'stated'},
      '1987-03',
      undefined
    ],
    ['days of one month', week, '1995-09', 'between 3 and 10 September 1995'],
    [
      'months of one year',
      bounded('x', '2009-04-01', '2009-07-08').data,
      '2009',
      'between 1 April and 8 July 2009'
    ],
    ['years', years, undefined, 'between 14 May 2015 and 5 December 2017'],
    ['an open end', bounded('x', '1996-05-01').data, undefined, 'not before 1 May 1996'],
    [
      'an open beginning',
      bounded('x', undefined, '1996-05-01').data,
      undefined,
      'not after 1 May 1996'
    ],
    [
      'a day without a year',
      {date: 'XXXX-08-31', dateBasis: 'stated'},
      undefined,
      '31 August, year unknown'
    ]
  ])('%s', (_name, data, iso, words) => {
    const found = citationDate(cited(data).date)
    expect(found?.iso).toBe(iso)
    expect(found?.words).toBe(words)
  })

  test('nothing of an undated article', () => {
    expect(citationDate(cited({}).date)).toBeUndefined()
  })
})

describe('authors', () => {
  const publications = new Set(['reuters', 'jta'])
  test.each([
    ['Aryeh Savir', {given: 'Aryeh', family: 'Savir'}],
    ['Savir, Aryeh', {given: 'Aryeh', family: 'Savir'}],
    ['Jan van der Berg', {given: 'Jan', family: 'van der Berg'}],
    ['Martin Luther King Jr.', {given: 'Martin Luther', family: 'King', suffix: 'Jr.'}],
    ['Reuters', {name: 'Reuters'}],
    ['Jewish Telegraphic Agency', {name: 'Jewish Telegraphic Agency'}],
    ['Times of Israel Staff', {name: 'Times of Israel Staff'}],
    ['Madonna', {name: 'Madonna'}],
    ['新华社', {name: '新华社'}],
    ['editor@example.org', {name: 'editor@example.org'}]
  ])('%s', (printedName, expected) => {
    expect(readAuthor(printedName, publications)).toMatchObject(expected)
  })
})

/** Everything that a citation can hold, with all that the forms must escape. */
const hostile: Partial<Article> = {
  ...printed,
  title: 'Profits & {losses} of 50% \\ "quoted" <b>#1</b> ~$5^2_3',
  byline: ['Jane O’Neil-Smith', 'Jewish Telegraphic Agency'],
  source: 'jta',
  section: 'World',
  page: '7',
  language: 'en'
}

interface Issued {
  'date-parts'?: unknown
}

/** The one item in a file of citations, as CSL. */
function readBack(text: string): Record<string, unknown> {
  const items = plugins.input.chain(text, {target: '@csl/list+object'})
  expect(items).toHaveLength(1)
  return items[0] ?? {}
}

describe('read back by a citation library', () => {
  test('RIS', () => {
    const back = readBack(risOf(cited(hostile)))
    expect(back).toMatchObject({
      title: hostile.title,
      // So it calls the authors of a news item, and leaves their names as they are.
      reporter: ['O’Neil-Smith, Jane', 'Jewish Telegraphic Agency,'],
      'container-title': 'JTA',
      language: 'en',
      URL: 'https://example.org/a/articles/some-article/'
    })
    // It reads the year before the day.
    expect(back['issued']).toEqual({'date-parts': [[2009]]})
    expect(risOf(cited(hostile))).toContain('\r\nDA  - 2009/07/09/\r\n')
  })

  test('BibLaTeX', () => {
    const back = readBack(biblatexOf(cited(hostile)))
    expect(back).toMatchObject({
      author: [{given: 'Jane', family: 'O’Neil-Smith'}, {family: 'Jewish Telegraphic Agency'}],
      'container-title': 'JTA',
      URL: 'https://example.org/a/articles/some-article/'
    })
    expect(String(back['title']).replace(/<\/?span[^>]*>/g, '')).toBe(hostile.title)
    expect(JSON.stringify(back['issued'])).toContain('[[2009,7,9]]')
  })

  test.each([
    ['within a month', week, [[1995, 9]]],
    ['over years', years, undefined],
    ['undated', {}, undefined]
  ])('no day is made up: %s', (_name, data, parts) => {
    const article = cited(data)
    const read = (text: string) => (readBack(text)['issued'] as Issued | undefined)?.['date-parts']
    expect(read(biblatexOf(article))).toEqual(parts)
    // It reads no month without a day.
    expect(read(risOf(article))).toEqual(parts?.map(([year]) => [year]))
    expect((cslOf(article) as {issued?: Issued}).issued?.['date-parts']).toEqual(parts)
  })
})

describe('styles', () => {
  const lines = (data: Partial<Article>) =>
    Object.fromEntries(citationsOf(cited(data)).map(({style, runs}) => [style, plainText(runs)]))

  test('all is printed', () => {
    expect(
      lines({...printed, title: 'A visit', byline: ['Aryeh Savir', 'Jane Smith'], source: 'jta'})
    ).toEqual({
      Chicago:
        'Savir, Aryeh, and Jane Smith. “A visit.” JTA, July 9, 2009. Our archive. https://example.org/a/articles/some-article/.',
      MLA: 'Savir, Aryeh, and Jane Smith. “A visit.” JTA, 9 July 2009. Our archive, https://example.org/a/articles/some-article/.',
      APA: 'Savir, A., & Smith, J. (2009, July 9). A visit. JTA. Our archive. https://example.org/a/articles/some-article/'
    })
  })

  test('conclusions stand in brackets', () => {
    const {Chicago, MLA, APA} = lines({...week, titleSupplied: 'A visit', source: 'jta'})
    expect(Chicago).toMatch(/^JTA\. \[A visit\]\. \[between September 3 and 10, 1995\]\. /)
    expect(MLA).toMatch(/^\[A visit\]\. JTA, \[between 3 and 10 Sept\. 1995\]\. /)
    expect(APA).toMatch(/^\[A visit\]\. \(\[between September 3 and 10, 1995\]\)\. /)
  })

  test('undated', () => {
    expect(lines({title: 'Who knows?'})['Chicago']).toBe(
      '“Who knows?” n.d. Our archive. https://example.org/a/articles/some-article/.'
    )
  })
})

describe('Zotero', () => {
  const tags = (data: Partial<Article>) =>
    metaTagsOf(cited(data)).map((tag) => ['name' in tag ? tag.name : tag.property, tag.content])

  test('an organization keeps in one piece', () => {
    expect(tags(hostile)).toContainEqual(['citation_author', 'Jewish Telegraphic Agency,'])
  })

  test.each([
    [['Jan van der Berg'], ['van der Berg, Jan']],
    [['Martin Luther King Jr.'], ['King, Martin Luther, Jr.']],
    [['Jane Smith'], ['Jane Smith']],
    // Alone, words on both sides of a comma are taken for two people.
    [['Jan Pieter van der Berg'], ['Jan Pieter van der Berg']],
    [
      ['Jan Pieter van der Berg', 'Jane Smith'],
      ['van der Berg, Jan Pieter', 'Jane Smith']
    ]
  ])('family names of several words: %j', (byline, expected) => {
    const found = tags({byline}).filter(([name]) => name === 'citation_author')
    expect(found.map(([, content]) => content)).toEqual(expected)
  })

  test('a date within a month has its words beside it', () => {
    expect(tags(week)).toContainEqual(['citation_date', '1995-09'])
    expect(tags(week)).toContainEqual(['z:extra', 'issued: "between 3 and 10 September 1995"'])
  })

  test('a date over years has no year', () => {
    expect(tags(years)).toContainEqual(['citation_date', 'n.d.'])
  })

  test('an undated article has no date', () => {
    expect(tags({}).filter(([name]) => /date|issued|extra/i.test(name ?? ''))).toEqual([])
  })

  test('without a paper, this site is none', () => {
    expect(tags(printed).map(([name]) => name)).not.toContain('og:site_name')
    expect(tags(hostile).map(([name]) => name)).toContain('og:site_name')
  })

  test('COinS have no empty segment and no bare sign', () => {
    const span = coinsOf(cited(hostile))
    expect(span).not.toMatch(/&&|\+|=(?:&|$)/)
    expect(span).toMatch(/&rft\.type=newspaperArticle$/)
    const back = new URLSearchParams(span)
    expect(back.get('rft.title')).toBe(hostile.title)
    expect(back.get('rft.aucorp')).toBe('Jewish Telegraphic Agency')
  })
})

test('nothing in linked data ends its script', () => {
  const text = scriptSafe({title: '</script><script>alert(1)</script><!--\u2028'})
  expect(text).not.toMatch(/[<>\u2028]/)
  expect(JSON.parse(text)).toEqual({title: '</script><script>alert(1)</script><!--\u2028'})
})

test('linked data shows control characters as pages do', () => {
  expect(scriptSafe({list: ['re\0opens\x01']})).toBe('{"list":["re\uFFFDopens␁"]}')
})
