import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {gzipSync} from 'node:zlib'
import {afterEach, beforeEach, describe, expect, it} from 'vitest'
import {wholeIndex} from '../../scripts/search/whole-index.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'index-'))
})
afterEach(() => rmSync(folder, {recursive: true}))

describe('an index', () => {
  for (const [name, whole] of Object.entries({
    'pagefind-entry.json': '{"version": "1"}',
    'a.pf_fragment': gzipSync('text')
  })) {
    it(`is waited for while ${name} is not whole`, async () => {
      const path = join(folder, name)
      writeFileSync(path, whole.slice(0, 5))
      let isDone = false
      const done = wholeIndex(folder).then(() => (isDone = true))
      await new Promise((next) => setTimeout(next, 120))
      expect(isDone).toBe(false)
      writeFileSync(path, whole)
      await done
      expect(isDone).toBe(true)
    })
  }
})
