/** Pages of several articles. */
import {describe, expect, test} from 'vitest'
import {normalizeFile, readFile} from './run.ts'

const wharf = [
  'The harbor board of Kestrel Point voted on Monday to close the old grain wharf, which has stood empty since the mill moved inland.',
  'The vote was five to two, and the two who opposed it said that they would ask the county court to look at the sale of the land.'
]
const mill = [
  'The owners of the mill said on Friday that the last of its machines would leave the valley before winter, and that nobody would lose work.',
  'Growers had feared that the price of barley would fall at once, but the new mill has promised to buy as much of it as the old one did.'
]
const article = (
  headline: string,
  byline: string,
  day: string,
  paragraphs: readonly string[],
  tag = 'h2'
) =>
  `<article><${tag}>${headline}</${tag}><p>By ${byline}</p><p>${day}</p><p>${paragraphs.join('</p><p>')}</p></article>`
const one = article(
  'Board Votes to Close Old Grain Wharf',
  'Alden Pritchard',
  'March 8, 2000',
  wharf
)
const two = article('Mill to Move Inland Before Winter', 'Marjorie Teal', 'March 3, 2000', mill)
const page = (body: string, head = '') =>
  `<html lang="en"><head><title>Kestrel Point Courier</title><meta property="og:site_name" content="Kestrel Point Courier">${head}</head><body>${body}</body></html>`

const countOf = async (html: string) => (await readFile('page.html', html)).items.length

test('each is an article with its own headline, byline, day and text', async () => {
  const html = page(
    `<nav>Sections of the paper</nav><main>${one}${two}</main><footer>Imprint</footer>`
  )
  const {outcomes, quarantined} = await normalizeFile('page.html', html)
  expect(quarantined).toEqual([])
  expect(
    outcomes.map(({article: {title, byline, date, source, sourceItem}, evidence, rendition}) => ({
      ...{title, byline, date, source, sourceItem},
      body: evidence.segments
        .filter(({class: kind}) => kind === 'body')
        .map(({start, end}) => String(rendition?.slice(start, end)))
    }))
  ).toEqual([
    {
      title: 'Board Votes to Close Old Grain Wharf',
      byline: ['Alden Pritchard'],
      date: '2000-03-08',
      source: 'kestrel-point-courier',
      sourceItem: 'article-1',
      body: wharf
    },
    {
      title: 'Mill to Move Inland Before Winter',
      byline: ['Marjorie Teal'],
      date: '2000-03-03',
      source: 'kestrel-point-courier',
      sourceItem: 'article-2',
      body: mill
    }
  ])
})

test('what the page says of itself is none of theirs but paper and language', async () => {
  const head =
    '<meta property="og:title" content="Front page"><link rel="canonical" href="https://example.org/">'
  const {items} = await readFile('page.html', page(one + two, head))
  const fields = items.flatMap(({statements = []}) => statements.map(({field}) => field))
  expect([...new Set(fields)].toSorted()).toEqual(['language', 'source'])
})

test('the day that an element gives is that of its article', async () => {
  const timed = (html: string, day: string) =>
    html.replace('<h2>', `<time itemprop="datePublished" datetime="${day}"></time><h2>`)
  const {items} = await readFile(
    'page.html',
    page(timed(one, '2000-03-08') + timed(two, '2000-03-03'))
  )
  const days = items.map(({statements = []}) =>
    statements.flatMap(({field, value}) => (field === 'date' ? [value] : []))
  )
  expect(days).toEqual([['2000-03-08'], ['2000-03-03']])
})

test('the name of the site above them leads home, and is no headline', async () => {
  const name = '<h1><a href="/">Kestrel Point Courier</a></h1>'
  expect(await countOf(page(name + one + two))).toBe(2)
})

test('one of their paragraphs can be short', async () => {
  const short = article('Mill to Move', 'Marjorie Teal', 'March 3, 2000', [
    mill[0]!,
    'The yard has a ship to finish by June.'
  ])
  expect(await countOf(page(one + short))).toBe(2)
})

test('one paragraph is a brief, but below a heading that leads to more', async () => {
  const brief = article('Mill to Move', 'Marjorie Teal', 'March 3, 2000', [mill.join(' ')])
  expect(await countOf(page(brief + brief))).toBe(2)
  const linked = brief.replace('Mill to Move', '<a href="mill">Mill to Move</a>')
  expect(await countOf(page(one + linked))).toBe(1)
})

describe('a page is one article', () => {
  const teaser = article('Barley Is Cheaper', 'Ada Brown', 'March 1, 2000', [mill[1]!.slice(0, 90)])
  const cut = article('Barley Is Cheaper', 'Ada Brown', 'March 1, 2000', [mill[0]!, `${mill[1]} …`])
  const comment = `<article><p>Ada Brown</p><p>March 9, 2000</p><p>${mill.join('</p><p>')}</p></article>`
  const undated = article('Mill to Move Inland', 'Marjorie Teal', '', mill)
  test.each([
    ['with one element', page(one)],
    ['with teasers below', page(one + teaser)],
    ['with openings of others', page(one + cut)],
    ['with comments, which have no heading', page(one + comment)],
    ['with a part that bears no day', page(one + undated)],
    ['beside which another stands', page(`${one}<aside>${two}</aside>`)],
    ['with another within it', page(one.replace('</article>', `${two}</article>`))],
    [
      'that is dated in its head',
      page(one + two, '<meta property="article:published_time" content="2000-03-08">')
    ],
    ['of sections that have no day', page(undated + undated)],
    [
      'of parts below a headline and an opening of its own',
      page(`<h1>What Became of the Wharf</h1><p>${wharf.join(' ')}</p>${one}${two}`)
    ],
    ['of entries below an opening', page(`<p>By Ada Brown</p><p>${wharf[0]!}</p>${one}${two}`)],
    [
      'below which a reader wrote',
      page(one + article('Ada Brown says:', 'Ada Brown', 'March 9, 2000', mill, 'h3'))
    ]
  ])('%s', async (_, html) => expect(await countOf(html)).toBe(1))
})
