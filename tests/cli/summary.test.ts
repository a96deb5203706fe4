import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, expect, test} from 'vitest'
import {siteLines, sizeOf} from '../../scripts/cli/summary.ts'
import {siteAt} from '../../scripts/render/site-files.ts'

let site: string
beforeEach(() => {
  site = mkdtempSync(join(tmpdir(), 'summary-'))
  writeFileSync(join(site, 'index.html'), 'page')
  writeFileSync(join(site, '.dateline'), 'a mark, no file of the site')
})
afterEach(() => {
  rmSync(site, {recursive: true})
})

test('one is told as one, many as many', () => {
  expect(siteLines(sizeOf(siteAt(site).stamps), 1)).toEqual(['1 article on 1 page; 1 file, 1 KiB'])
  writeFileSync(join(site, 'about.html'), 'page')
  writeFileSync(join(site, 'feed.xml'), 'longer than a page')
  expect(sizeOf(siteAt(site).stamps)).toEqual({
    files: 3,
    pages: 2,
    bytes: 26,
    largest: {file: 'feed.xml', bytes: 18}
  })
  expect(siteLines(sizeOf(siteAt(site).stamps), 1200)).toEqual([
    '1,200 articles on 2 pages; 3 files, 1 KiB'
  ])
})

const within = {
  files: 20_000,
  pages: 1,
  bytes: 1e9,
  largest: {file: 'a.sqlite', bytes: 25 * 1024 ** 2}
}

test('nothing is said of limits that are kept', () => {
  expect(siteLines(within, 1)).toHaveLength(1)
})

test.each([
  ['files', {...within, files: 20_001}, '20,000 files'],
  ['bytes', {...within, bytes: 1e9 + 1}, '1 GB'],
  ['a file', {...within, largest: {file: 'a.sqlite', bytes: 25 * 1024 ** 2 + 1}}, 'a.sqlite']
])('too many %s: a host is named that takes no more', (_, size, words) => {
  const [, warning, ...more] = siteLines(size, 1)
  expect(warning).toContain(words)
  expect(more).toEqual([])
})
