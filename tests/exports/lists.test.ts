/** Sitemaps and ResourceSync documents. */
import {XMLParser} from 'fast-xml-parser'
import {expect, test} from 'vitest'
import {sitemaps} from '../../scripts/exports/sitemap.ts'

const parser = new XMLParser({
  ignoreAttributes: false,
  isArray: (name) => name === 'url' || name === 'sitemap'
})

test('one sitemap up to the limit', () => {
  const files = sitemaps('https://x.org/', ['https://x.org/a/', 'https://x.org/?a&b/'], 2)
  expect([...files.keys()]).toEqual(['sitemap.xml'])
  const {urlset} = parser.parse(files.get('sitemap.xml') ?? '') as {urlset: {url: {loc: string}[]}}
  expect(urlset.url.map(({loc}) => loc)).toEqual(['https://x.org/a/', 'https://x.org/?a&b/'])
})

test('an index beyond it, that names every part', () => {
  const addresses = ['a', 'b', 'c', 'd', 'e'].map((name) => `https://x.org/${name}/`)
  const files = sitemaps('https://x.org/', addresses, 2)
  const {sitemapindex} = parser.parse(files.get('sitemap.xml') ?? '') as {
    sitemapindex: {sitemap: {loc: string}[]}
  }
  const parts = sitemapindex.sitemap.map(({loc}) => files.get(loc.replace('https://x.org/', '')))
  const found = parts.flatMap((part) =>
    (parser.parse(part ?? '') as {urlset: {url: {loc: string}[]}}).urlset.url.map(({loc}) => loc)
  )
  expect(found).toEqual(addresses)
})
