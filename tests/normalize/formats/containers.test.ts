/** Files of several articles, and mails. */
import {WARCRecord, WARCSerializer} from 'warcio'
import {describe, expect, test} from 'vitest'
import {itemKey} from '../../../scripts/normalize/item-id.ts'
import {articleOf, normalizeFile, page, prose, readFile} from './run.ts'

async function record(
  url: string,
  body: string,
  headers: Record<string, string>,
  {type = 'response', status = '200 OK'} = {}
): Promise<Uint8Array> {
  const made = WARCRecord.create(
    {
      url,
      date: '2012-03-04T23:30:00Z',
      type: type as 'response',
      httpHeaders: headers,
      statusline: `HTTP/1.1 ${status}`,
      warcVersion: 'WARC/1.1'
    },
    [Buffer.from(body, 'latin1')]
  )
  return WARCSerializer.serialize(made, {gzip: true})
}

describe('web archives', () => {
  const html = {'Content-Type': 'text/html; charset=iso-8859-1'}
  const records = () =>
    Promise.all([
      record(
        'https://example.org/a',
        page('', `<h1>Growers ask for help</h1><p>${prose} Gr\u00FC\u00DFe.</p>`),
        html
      ),
      record('https://example.org/b?x=1', page('', `<p>${prose} And more.</p>`), html),
      record('https://example.org/b?x=1', page('', `<p>${prose} And later.</p>`), html),
      record('https://example.org/gone', page('', '<p>Not found</p>'), html, {
        status: '404 Not Found'
      }),
      record('https://example.org/map.png', '\u0089PNG', {'Content-Type': 'image/png'}),
      record('javascript:alert(1)', page('', `<p>${prose} By no address.</p>`), html)
    ])

  test('each page is an item with its address and day of capture; the rest is told', async () => {
    const {outcomes, quarantined} = await normalizeFile(
      'crawl.warc.gz',
      Buffer.concat(await records())
    )
    const found = outcomes.map(({article}) => [
      article.sourceItem,
      article.url,
      article.captured,
      article.dateLatest
    ])
    expect(found.toSorted()).toEqual([
      [
        expect.stringMatching(/^example-org-a-[0-9a-f]{8}$/),
        'https://example.org/a',
        '2012-03-04',
        '2012-03-05'
      ],
      [
        expect.stringMatching(/^example-org-b-x-1-[0-9a-f]{8}$/),
        'https://example.org/b?x=1',
        '2012-03-04',
        '2012-03-05'
      ],
      [
        expect.stringMatching(/^example-org-b-x-1-[0-9a-f]{8}-2$/),
        'https://example.org/b?x=1',
        '2012-03-04',
        '2012-03-05'
      ],
      [expect.stringMatching(/^javascript-alert-1-/), undefined, '2012-03-04', '2012-03-05']
    ])
    expect(quarantined.map(({reason}) => reason)).toEqual([
      '2 of its records are no pages: 1 image/png, 1 text/html, status 404.'
    ])
    expect(outcomes.some(({markdown}) => markdown.includes('Grüße'))).toBe(true)
  })

  test('what was read before the file breaks off stays', async () => {
    const whole = Buffer.concat(await records())
    const {items, quarantined} = await readFile(
      'crawl.warc.gz',
      whole.subarray(0, whole.length - 300)
    )
    expect(items.length).toBeGreaterThan(1)
    expect(quarantined.length).toBeGreaterThan(0)
  })
})

describe('keys', () => {
  test.each([
    ['clip-1', 'clip-1'],
    ['row-2', 'row-2'],
    ['Clip 1', /^clip-1-[0-9a-f]{8}$/],
    ['https://www.example.org/a/', /^example-org-a-[0-9a-f]{8}$/],
    ['a'.repeat(61), /^a{51}-[0-9a-f]{8}$/],
    ['עברית', /^[0-9a-f]{8}$/]
  ])('%s', (name, key) => {
    expect(itemKey(name)).toMatch(typeof key === 'string' ? new RegExp(`^${key}$`) : key)
  })
})

describe('tables', () => {
  const table = (names: string, cells: string) => articleOf('a.csv', `${names}\n${cells}\n`)

  test.each([
    ['Body;Publication Date', `${prose};9 July 2009`, '2009-07-09'],
    ['full_text\tdatePublished', `${prose}\t2009-07`, '2009-07'],
    ['TEXT,PubDate', `"${prose}","[2009-07-01..2009-07-09]"`, '[2009-07-01..2009-07-09]'],
    ['text,date', `"${prose}",c. 1990`, undefined],
    ['text,updated', `"${prose}",2009-07-09`, '[..2009-07-10]'],
    ['text,date', `"${prose}",2009-02-30`, undefined]
  ])('%s', async (names, cells, date) => {
    expect((await table(names, cells)).article.date).toBe(date)
  })

  test('two columns for one thing: the first counts, the other is kept', async () => {
    const {article, rendition} = await table('text,author,byline', `"${prose}",Ada Brown,Jo Green`)
    expect(article.byline).toEqual(['Ada Brown'])
    expect(rendition).toContain('byline: Jo Green')
  })

  test('a source that is a whole text is no name of a paper, and names no folder', async () => {
    const {article} = await table('text,source', `"${prose}","${prose} ${prose}"`)
    expect(article).not.toHaveProperty('source')
    expect((await table('text,source', `"${prose}",The Baku Herald`)).article.source).toBe(
      'baku-herald'
    )
  })

  test('a row of another length is read', async () => {
    expect((await table('title,text', `Growers,"${prose}",surplus`)).rendition).toContain('surplus')
  })
})

describe('mails', () => {
  const mail = (...headers: string[]) =>
    articleOf(
      'a.eml',
      `Date: Thu, 2 Jul 2009 23:39:58 +0200\r\nSubject: Fwd: Re: Growers ask\r\n${headers.map((line) => `${line}\r\n`).join('')}\r\n${prose}\r\n`
    )

  test('a mail was sent after what it holds was written; its day is likely, no more', async () => {
    const {title, date, dateLikely, dateBasis} = (await mail()).article
    expect({title, date, dateLikely, dateBasis}).toEqual({
      title: 'Growers ask',
      date: '[..2009-07-03]',
      dateLikely: '2009-07-02',
      dateBasis: 'inferred'
    })
  })

  test('a newsletter is the publication', async () => {
    expect((await mail('List-Id: <letters.example.org>')).article.date).toBe('2009-07-02')
  })

  test('a sender is a paper only where it is listed as one, and never an author', async () => {
    expect((await mail('From: "The Daily Example" <a@example.org>')).article.source).toBe(
      'daily-example'
    )
    const {source, byline} = (await mail('From: Jane Doe <a@example.org>')).article
    expect({source, byline}).toEqual({})
  })

  test('a mail of HTML alone is read as a page', async () => {
    const {markdown} = await mail('Content-Type: text/html').then(() =>
      articleOf(
        'b.eml',
        `Subject: x\r\nContent-Type: text/html\r\n\r\n<p>${prose}</p><script>x()</script>`
      )
    )
    expect(markdown).toContain(prose)
    expect(markdown).not.toContain('x()')
  })
})

describe('front matter', () => {
  const front = async (yaml: string) =>
    (await articleOf('a.md', `---\n${yaml}\n---\n\n${prose}\n`)).article

  test('is read as plain values', async () => {
    expect((await front('title: 12:30:00\ndate: 2009-07-09')).title).toBe('12:30:00')
    expect((await front('author: [Ada Brown, Jo Green]')).byline).toEqual(['Ada Brown', 'Jo Green'])
  })

  test.each([
    'title: &a [*a]',
    'title: !!js/function "x"',
    'a: &a [1]\nb: [*a,*a,*a]\ntitle: Growers',
    ': ['
  ])('is never run: %s', async (yaml) => {
    const {markdown} = await articleOf('a.md', `---\n${yaml}\n---\n\n${prose}\n`)
    expect(markdown).toContain(prose)
  })

  test.each([
    ['title: "A quote that is not closed\ndate: 2009-07-09', 2, 'that ends the value'],
    ['date: 2009\ntitle: Growers\ntags: [a, b\n  - c', 4, 'that ends the list'],
    ['title: Growers\ntitle: Twice\n# done', 3, 'each name once'],
    ['author: Ada\ntitle: Growers: they ask', 3, 'one `name: value` on a line']
  ])(
    'that is no valid YAML states nothing, and is told with its line: %s',
    async (yaml, line, expected) => {
      const {markdown, evidence, article} = await articleOf(
        'a.md',
        `---\n${yaml}\n---\n\n${prose}\n`
      )
      expect(markdown).not.toContain('title: ')
      expect(article).not.toHaveProperty('title')
      const told = evidence.issues.find(({rule}) => rule === 'issue/broken-front-matter')
      const wrong = yaml.split('\n')[line - 2]!
      expect(told?.say).toContain(`Line ${line} of the block at the top is no valid YAML`)
      expect(told?.say).toContain(`found \`${wrong}\`, expected `)
      expect(told?.say).toContain(expected)
      expect(told?.spans.map(({quote}) => quote)).toEqual([wrong])
    }
  )

  test.each(['He said: so.\nAnd "no', 'Dear all: come\n"to us', '"Well: [he said'])(
    'a text between two rules is none: %s',
    async (text) => {
      const {evidence} = await articleOf('a.md', `---\n${text}\n---\n\n${prose}\n`)
      expect(evidence.segments.map(({rule}) => rule).join()).not.toContain('front-matter')
    }
  )

  test('without its closing mark ends at the first empty line, and that is told', async () => {
    const yaml = 'title: No end of it\ndate: 2001-03-05\nauthor: [Ada Brown]'
    for (const below of ['', `\n\n---\n\n${prose} Again.`]) {
      const text = `---\n${yaml}\n\n${prose}${below}\n`
      const {article, evidence, markdown} = await articleOf('a.md', text)
      expect(article).toMatchObject({
        title: 'No end of it',
        date: '2001-03-05',
        byline: ['Ada Brown']
      })
      expect(markdown).not.toContain('title: No end of it\ndate: 2001-03-05\nauthor')
      const rules = evidence.issues.map(({rule}) => rule)
      expect(rules).toContain('issue/unclosed-front-matter')
    }
  })

  test.each([
    'It was late: so they said.',
    'title: Growers\nThey asked for help.',
    'note: nothing that is known',
    'title: "A quote that is not closed'
  ])('without its closing mark and no map of names is text: %s', async (words) => {
    const {evidence} = await articleOf('a.md', `---\n${words}\n\n${prose}\n`)
    expect(evidence.segments.map(({rule}) => rule).join()).not.toContain('front-matter')
    expect(evidence.issues.map(({rule}) => rule)).not.toContain('issue/unclosed-front-matter')
  })

  // Where a line could be read in two ways, so many could be in more than there is time for.
  test('many lines that none ends are text', async () => {
    const text = `---\n${'name: of a field\n'.repeat(1000)}`
    const {outcomes} = await normalizeFile('a.md', text)
    expect(outcomes[0]?.evidence.segments.at(-1)?.end).toBe(text.length)
  })

  test('of another language is text', async () => {
    const {markdown} = await articleOf('a.md', `---js\n{"title": "x"}\n---\n\n${prose}\n`)
    expect(markdown).not.toContain('title: "x"')
  })
})

describe('pictures with words below them in a WordPress export', () => {
  const exported = async (content: string) => {
    const {items} = await readFile(
      'a.xml',
      `<rss xmlns:wp="http://wordpress.org/export/1.2/" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>A</title><item><title>One</title><wp:post_name>one</wp:post_name><wp:post_type>post</wp:post_type><wp:status>publish</wp:status><content:encoded><![CDATA[${content}]]></content:encoded></item></channel></rss>`
    )
    const {parts = [], rendition} = items[0]!
    return {
      text: rendition.text,
      captions: parts
        .filter(({label}) => label.class === 'caption')
        .map(({start, end}) => rendition.text.slice(start, end).trim())
    }
  }
  const picture = '<img src="a.jpg" alt="" />'

  test.each([
    ['a picture', picture],
    ['a picture with a link', `<a href="b.html">${picture}</a>`]
  ])('%s', async (_, inner) => {
    const short = `[caption id="attachment_3" align="alignnone"]${inner} The <em>hall</em> in May[/caption]`
    const {text, captions} = await exported(`${prose}\n\n${short}\n\n${prose}`)
    expect(captions).toEqual(['The hall in May'])
    expect(text).not.toContain('[caption')
  })

  test('what only looks like one stays as it is', async () => {
    for (const words of ['[caption] of no picture[/caption]', `[caption id="x"]${picture} open`])
      expect((await exported(`${prose}\n\n${words}`)).text).toContain('[caption')
  })
})
