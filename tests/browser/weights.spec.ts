/** How heavy pages are: what a reader loads before reading, as hosts compress it. */
import {readFileSync, readdirSync} from 'node:fs'
import {dirname, join, sep} from 'node:path'
import {gzipSync} from 'node:zlib'
import type {SiteName} from './archives.ts'
import {expect, siteFolder, test} from './test.ts'

/** Bytes. An article is one of up to a thousand words, with its style sheets. */
const most = {page: 150_000, article: 30_000, script: 4096}

/** Every page that readers are shown, by its path. */
const pagesOf = (folder: string): string[] =>
  readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .filter((path) => path.endsWith('.html'))
    .map((path) => path.split(sep).join('/'))
    .filter((path) => !path.startsWith('pagefind/'))

const weight = (path: string) => gzipSync(readFileSync(path)).length

/** The files of a site that a page names in an attribute. */
function linked(html: string, pattern: RegExp, folder: string): string[] {
  return [...html.matchAll(pattern)].map(([, href = '']) =>
    join(folder, href.slice(Math.max(0, href.indexOf('/_astro/'))))
  )
}

const scriptsIn = (html: string, folder: string) =>
  linked(html, /<script[^>]*\ssrc="([^"]+)"/g, folder)

/** A module and all that it imports at once; what it imports when it is needed is not part of it. */
function withImports(path: string, seen = new Set<string>()): Set<string> {
  if (seen.has(path)) return seen
  seen.add(path)
  const code = readFileSync(path, 'utf8')
  for (const [, from = ''] of code.matchAll(/(?:from|import)\s*"(\.\/[^"]+)"/g)) {
    withImports(join(dirname(path), from), seen)
  }
  return seen
}

for (const name of ['main', 'dense', 'many', 'scale', 'hebrew', 'russian'] satisfies SiteName[]) {
  test(`pages of the site “${name}” keep to their weights`, () => {
    const folder = siteFolder(name)
    const heavy: string[] = []
    for (const path of pagesOf(folder)) {
      const html = readFileSync(join(folder, path), 'utf8')
      const own = gzipSync(html).length
      if (own > most.page) heavy.push(`${path}: ${own}`)
      const scripts = new Set(scriptsIn(html, folder).flatMap((script) => [...withImports(script)]))
      const sum = [...scripts].reduce((bytes, script) => bytes + weight(script), 0)
      // The search page has a program of its own.
      if (sum > most.script && !path.startsWith('search/')) heavy.push(`${path}: scripts ${sum}`)
      if (/^articles\/[^/]+\/index\.html$/.test(path) && html.length < 60_000) {
        const styles = linked(html, /<link[^>]*\shref="([^"]+\.css)"/g, folder)
        const whole = own + styles.reduce((bytes, style) => bytes + weight(style), 0)
        if (whole > most.article) heavy.push(`${path}: with styles ${whole}`)
      }
    }
    expect(heavy).toEqual([])
  })
}

test('a reading page loads scripts of its own, and no page but the search loads Pagefind', () => {
  const folder = siteFolder('main')
  const home = readFileSync(join(folder, 'index.html'), 'utf8')
  expect(scriptsIn(home, folder).length).toBeGreaterThan(0)
  for (const path of pagesOf(folder).filter((one) => !one.startsWith('search/'))) {
    expect(readFileSync(join(folder, path), 'utf8'), path).not.toMatch(/pagefind\/[\w-]+\.js/)
  }
})
