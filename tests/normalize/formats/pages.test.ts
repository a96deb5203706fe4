/** Saved pages: what their tags say, and what of it is believed. */
import {describe, expect, test} from 'vitest'
import {articleOf, page, prose, readFile} from './run.ts'

const jsonLd = (data: object) =>
  `<script type="application/ld+json">${JSON.stringify({'@type': 'NewsArticle', ...data})}</script>`
const time = (property: string, value: string) => `<meta property="${property}" content="${value}">`
const published = (value: string) => time('article:published_time', value)
const articleWith = async (head: string, body?: string) =>
  (await articleOf('page.html', page(head, body))).article

describe('the date', () => {
  test.each([
    ['the day as written, at its own offset', published('2009-07-09T23:30:00-05:00'), '2009-07-09'],
    ['structured data', jsonLd({datePublished: '2009-07-09'}), '2009-07-09'],
    [
      'a graph',
      jsonLd({'@type': 'WebPage', mainEntity: {'@type': 'Article', datePublished: '2009-07-09'}}),
      '2009-07-09'
    ],
    [
      'a day of a change says by when',
      jsonLd({dateModified: '2009-07-09T10:00:00Z'}),
      '[..2009-07-10]'
    ],
    ['a day that no calendar has', published('2009-02-30'), undefined],
    ['the first moment of Unix time', published('1970-01-01T00:00:00Z'), undefined],
    ['a day to come', published('2031-01-01'), undefined],
    [
      'a moment in Greenwich that the other shows elsewhere',
      published('2009-07-10T03:00:00Z') + jsonLd({datePublished: '2009-07-09T22:00:00-05:00'}),
      '2009-07-09'
    ],
    [
      'a day that disagrees',
      published('2009-07-09') + jsonLd({datePublished: '2014-01-01'}),
      undefined
    ],
    [
      'a name that means several things',
      published('2009-07-09') + '<meta name="sailthru.date" content="2012-01-01">',
      '2009-07-09'
    ],
    [
      'microdata of several articles',
      '<meta itemprop="datePublished" content="2009-07-09"><meta itemprop="datePublished" content="2009-08-01">',
      undefined
    ]
  ])('%s', async (_, head, date) => {
    expect((await articleWith(head)).date).toBe(date)
  })

  test('a printed day is the same moment as one in Greenwich', async () => {
    const body = `<h1>Growers ask for help</h1><p>Published July 9, 2009</p><p>${prose}</p>`
    expect((await articleWith(published('2009-07-10T02:00:00+00:00'), body)).date).toBe(
      '2009-07-09'
    )
    expect((await articleWith(published('2009-07-12T02:00:00+00:00'), body)).date).toBeUndefined()
  })
})

describe('addresses', () => {
  const canonical = (url: string) => `<link rel="canonical" href="${url}">`
  test.each([
    ['https://example.org/a?b=c', 'https://example.org/a?b=c'],
    ['/a', undefined],
    ['javascript:alert(1)', undefined],
    [' JaVaScRiPt:alert(1)', undefined],
    ['data:text/html,x', undefined],
    ['https://user:secret@example.org/', undefined]
  ])('%s', async (url, value) => {
    expect((await articleWith(canonical(url))).url).toBe(value)
  })

  test('those that programs wrote when they saved the page', async () => {
    const saved = `<!-- saved from url=(0021)https://example.org/a -->\n${page('')}`
    expect((await articleOf('a.html', saved)).article.url).toBe('https://example.org/a')
    const single = `<html><!--\n Page saved with SingleFile \n url: https://example.org/b \n saved date: Thu Nov 21 2024 10:00:00 GMT+0100\n--><body><p>${prose}</p></body></html>`
    const {url, captured, dateLatest} = (await articleOf('b.html', single)).article
    expect({url, captured, dateLatest}).toEqual({
      url: 'https://example.org/b',
      captured: '2024-11-21',
      dateLatest: '2024-11-22'
    })
  })
})

describe('names', () => {
  test('authors of structured data, organizations as such, addresses and roles never', async () => {
    const author = [
      {name: 'Jane Doe'},
      {'@type': 'Organization', name: 'Example News Agency'},
      {name: 'admin'},
      {name: 'jane@example.org'}
    ]
    expect((await articleWith(jsonLd({author}))).byline).toEqual([
      'Jane Doe',
      'Example News Agency'
    ])
  })

  test('a printed author outranks the one that a program wrote', async () => {
    const body = `<h1>Growers ask for help</h1><p>By Ada Brown</p><p>${prose}</p>`
    const {article, evidence} = await articleOf(
      'a.html',
      page('<meta name="author" content="Webteam North">', body)
    )
    expect(article.byline).toEqual(['Ada Brown'])
    expect(evidence.derivation.dropped.map(({why}) => why)).toEqual([
      'Not counted: the text itself prints another.'
    ])
  })

  test('the site is the paper, listed or not', async () => {
    const site = (name: string) => articleWith(`<meta property="og:site_name" content="${name}">`)
    expect((await site('dailyexample.org')).source).toBe('daily-example')
    expect((await site('The Valley Paper')).source).toBe('valley-paper')
  })

  test('a title that is printed nowhere is the page’s, without the name of the site', async () => {
    const head =
      '<title>Growers ask for help - Valley Paper</title><meta property="og:site_name" content="Valley Paper">'
    expect((await articleWith(head, `<p>${prose}</p>`)).title).toBe('Growers ask for help')
  })
})

test('words of structured data are quoted however they are spelled', async () => {
  const head =
    '<script type="application/ld+json">{"@type":"Article", "author": {"name" : "Jo\\u00e3o \\"Jo\\" Green"}}</script>'
  const {article, evidence} = await articleOf('a.html', page(head))
  expect(article.byline).toEqual(['João "Jo" Green'])
  const quotes = evidence.evidence
    .filter(({field}) => field === 'byline')
    .map(({spans}) => spans[0]?.quote)
  expect(quotes).toEqual(['"name" : "Jo\\u00e3o \\"Jo\\" Green"'])
})

describe('characters', () => {
  const body = `<h1>Grüße</h1><p>${prose} Schöne Grüße aus Köln.</p>`
  const latin = (head: string) => Buffer.from(page(head, body), 'latin1')
  const encodingOf = async (content: string | Uint8Array) => {
    const {items} = await readFile('a.html', content)
    const {text, encoding} = items[0]!.rendition
    return [encoding, text.includes('Schöne Grüße aus Köln.')]
  }

  test('are those that the page declares', async () => {
    expect(await encodingOf(latin('<meta charset="iso-8859-1">'))).toEqual(['windows-1252', true])
    expect(
      await encodingOf(
        latin('<meta http-equiv="Content-Type" content="text/html; charset=ISO-8859-15">')
      )
    ).toEqual(['iso-8859-15', true])
  })

  test('are UTF-8 where they are valid UTF-8, whatever a saved copy declares', async () => {
    expect(await encodingOf(page('<meta charset="iso-8859-1">', body))).toEqual(['utf-8', true])
    expect(await encodingOf(page('<meta charset="utf-16">', body))).toEqual(['utf-8', true])
  })

  test('are UTF-8 where all but a stray byte is, whatever a saved copy declares', async () => {
    const whole = Buffer.from(page('<meta charset="iso-8859-1">', body))
    const at = whole.indexOf(' Grüße aus')
    const damaged = Buffer.concat([
      whole.subarray(0, at - 7),
      Buffer.of(0x20, 0xa9),
      whole.subarray(at - 7)
    ])
    expect(await encodingOf(damaged)).toEqual(['utf-8', true])
  })
})

describe('parts', () => {
  const classesOf = async (body: string): Promise<Record<string, string>> => {
    const {evidence, rendition} = await articleOf('a.html', page('', body))
    return Object.fromEntries(
      evidence.segments.map(({start, end, class: kind}) => [
        String(rendition?.slice(start, end)),
        kind
      ])
    )
  }

  test('are what their elements say', async () => {
    const classes = await classesOf(
      `<nav>Sections of the valley</nav><main><h1>Growers ask for help</h1><p>${prose}</p><figure><img alt="A field in the rain"><figcaption>The field today</figcaption></figure></main><aside>Elsewhere in the valley</aside><footer>Printed in the valley</footer>`
    )
    expect(classes).toMatchObject({
      'Sections of the valley': 'nav',
      'Growers ask for help': 'headline',
      'A field in the rain': 'alt',
      'The field today': 'caption',
      'Elsewhere in the valley': 'related',
      'Printed in the valley': 'nav'
    })
  })

  test('within the article no footer or aside is taken away', async () => {
    const classes = await classesOf(
      `<article><p>${prose}</p><aside><p>${prose} In a box.</p></aside></article>`
    )
    expect(classes[`${prose} In a box.`]).toBe('body')
  })

  test('cannot be forged with the signs that mark them', async () => {
    const {items} = await readFile('a.html', page('', `<p>&#xFDD1;${prose}&#xFDD0;</p>`))
    expect(items[0]?.parts).toEqual([])
    expect(items[0]?.rendition.text).toContain('\uFDD1')
  })

  test('that hold no text are counted', async () => {
    const {items} = await readFile(
      'a.html',
      page('<style>a{}</style>', `<p>${prose}</p><script>x()</script><p hidden>unseen</p>`)
    )
    expect(items[0]?.rendition.text).toContain('Left out, no text: 1 hidden, 1 script, 1 style')
    expect(items[0]?.rendition.text).not.toContain('unseen')
  })
})
