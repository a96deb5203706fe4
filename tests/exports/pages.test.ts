/** Which pages of a built site are listed. */
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {afterEach, beforeEach, expect, test} from 'vitest'
import {listedPages} from '../../scripts/exports/pages.ts'
import {writeSitemap} from '../../scripts/exports/sitemap.ts'

let site = ''
beforeEach(() => {
  site = mkdtempSync(join(tmpdir(), 'pages-'))
})
afterEach(() => rmSync(site, {recursive: true}))

const put = (path: string, head = '') => {
  mkdirSync(dirname(join(site, path)), {recursive: true})
  writeFileSync(join(site, path), `<!doctype html><head><title>x</title>${head}</head>`)
}

test('all pages but those that ask not to be found, in order', () => {
  put('years/index.html')
  put('index.html', '<meta name="description" content="noindex">')
  put('articles/moved/index.html', '<meta name="robots" content="noindex">')
  put('404.html')
  put('articles/a/index.html', '<meta name="robots" content="index">')
  expect(listedPages(site)).toEqual(['', 'articles/a/', 'years/'])
})

test('50,000 addresses are one file, one more is two and an index', () => {
  const pages = (count: number) => Array.from({length: count}, (_, at) => `articles/${at}/`)
  const read = (name: string) => readFileSync(join(site, name), 'utf8')
  writeSitemap('https://example.org/', pages(50_000), site)
  expect(read('sitemap.xml').match(/<url>/g)).toHaveLength(50_000)
  writeSitemap('https://example.org/', pages(50_001), site)
  expect(read('sitemap.xml').match(/<sitemap>/g)).toHaveLength(2)
  expect(read('sitemap-1.xml').match(/<url>/g)).toHaveLength(50_000)
  expect(read('sitemap-2.xml').match(/<loc>[^<]*<\/loc>/g)).toEqual([
    '<loc>https://example.org/articles/50000/</loc>'
  ])
})
