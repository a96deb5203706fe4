import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, expect, test} from 'vitest'
import {measure} from '../../scripts/cli/summary.ts'

let site: string
beforeEach(() => {
  site = mkdtempSync(join(tmpdir(), 'summary-'))
  writeFileSync(join(site, 'index.html'), 'page')
})
afterEach(() => {
  rmSync(site, {recursive: true})
})

test('one is told as one, many as many', () => {
  expect(measure(site, 1)).toBe('1 article on 1 page; 1 file, 1 KiB')
  writeFileSync(join(site, 'about.html'), 'page')
  expect(measure(site, 1200)).toBe('1,200 articles on 2 pages; 2 files, 1 KiB')
})
