/** What the steps of a measured build have written. */
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {afterAll, beforeAll, expect, it} from 'vitest'
import {outputLines} from '../../scripts/bench/build-output.ts'

let root: string
beforeAll(() => void (root = mkdtempSync(join(tmpdir(), 'output-'))))
afterAll(() => rmSync(root, {recursive: true}))

function put(path: string, bytes: number): void {
  mkdirSync(dirname(join(root, path)), {recursive: true})
  writeFileSync(join(root, path), Buffer.alloc(bytes))
}

it('counts what each step wrote, and no source', () => {
  put('archive/sources/a.txt', 9_000_000)
  put('archive/articles/a.md', 1_048_576)
  put('archive/evidence/a.json', 524_288)
  put('archive/quarantine.json', 0)
  put('site/index.html', 1_048_576)
  put('site/search/index.html', 1_048_576)
  put('site/search/data/catalog.json', 524_288)
  put('site/pagefind/pagefind.js', 524_288)
  expect(outputLines(join(root, 'archive'), join(root, 'site'))).toEqual([
    'normalize: 3 files, 1.5 MiB',
    'render and exports: 2 files, 2.0 MiB',
    'index: 2 files, 1.0 MiB',
    'the whole site: 4 files, 3.0 MiB'
  ])
})
