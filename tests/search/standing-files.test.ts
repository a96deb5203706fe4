/** Files of an index that stand on the site are not written again. */
import {existsSync, mkdtempSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, expect, it} from 'vitest'
import {StandingFiles} from '../../scripts/search/standing-files.ts'
import {writeSearchIndex} from '../../scripts/search/write-index.ts'
import {siteFiles} from '../../scripts/render/site-files.ts'
import {searchArchive} from './search-archive.ts'

let root: string
beforeAll(() => void (root = mkdtempSync(join(tmpdir(), 'standing-'))))
afterAll(() => rmSync(root, {recursive: true}))

it('a file stands where its name and what it would hold are the same', () => {
  const first = new StandingFiles('/out')
  expect(first.stands('/out/a/b.bin', 'text')).toBe(false)
  const second = new StandingFiles('/out', first.keys)
  expect(second.stands('/out/a/b.bin', Buffer.from('text'))).toBe(true)
  expect(second.stands('/out/a/c.bin', 'text')).toBe(false)
  const third = new StandingFiles('/elsewhere', first.keys)
  expect(third.stands('/elsewhere/a/b.bin', 'other')).toBe(false)
  expect([...third.keys.keys()]).toEqual(['a/b.bin'])
})

it('what is written and what stands are the whole index', async () => {
  const cache = join(root, 'cache')
  const index = async (name: string, known?: StandingFiles) => {
    const out = join(root, name)
    const standing = new StandingFiles(out, known?.keys)
    await writeSearchIndex(searchArchive(), out, {cache, standing})
    return {out, standing, files: [...siteFiles(out)].sort()}
  }
  const whole = await index('whole')
  const again = await index('again', whole.standing)
  expect([...again.standing.keys]).toEqual([...whole.standing.keys])
  expect(again.standing.keys.size).toBeGreaterThan(5)
  expect(again.files).toEqual(whole.files.filter((file) => !whole.standing.keys.has(file)))
  for (const file of again.files) {
    expect(readFileSync(join(again.out, file))).toEqual(readFileSync(join(whole.out, file)))
  }
  expect(existsSync(join(again.out, 'pagefind/pagefind.js'))).toBe(true)
})
