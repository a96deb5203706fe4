/** A site that may be of two states of its archive is not remembered, and no part is made of it. */
import {existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, describe, expect, test, vi} from 'vitest'
import {rememberSite} from '../../scripts/cli/remember-site.ts'
import {buildShard} from '../../scripts/cli/shards.ts'
import {takeGrounds} from '../../scripts/render/grounds.ts'
import {recallBuild} from '../../scripts/render/memory.ts'
import {isUntouched} from '../../scripts/render/same-grounds.ts'

let folder: string
const normalizing = vi.hoisted(() => ({write: () => {}}))
vi.mock('../../scripts/cli/step.ts', () => ({
  normalize: () => Promise.resolve(normalizing.write())
}))

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'remember-'))
  for (const path of [
    'archive/sources',
    'archive/articles',
    'archive/authorities',
    'site',
    'src'
  ]) {
    mkdirSync(join(folder, path), {recursive: true})
  }
  put('archive/sources/a.txt')
})
afterEach(() => rmSync(folder, {recursive: true}))

const put = (path: string) => writeFileSync(join(folder, path), 'text')

describe('a site', () => {
  /** What is remembered where files are written while the archive is normalized, and after that. */
  const remembered = (meanwhile: string, later?: () => void) => {
    const [content, out] = [join(folder, 'archive'), join(folder, 'site')]
    const before = takeGrounds(folder, content)
    put(meanwhile)
    const grounds = takeGrounds(folder, content, before)
    later?.()
    const isStill = isUntouched(folder, content, grounds)
    const built = {base: '/', receipt: [], summary: ['1 page']}
    const finished = {built, site: {a: 'stamp'}, search: {b: 'key'}}
    const made = {before, grounds, isStill, options: 'o', pages: {a: 'key'}, finished}
    const {summary} = rememberSite({content, out}, made)
    const memory = recallBuild(content, out)
    expect(summary).toHaveLength(memory ? 1 : 2)
    return memory
  }

  test('is remembered with what normalizing made', () => {
    expect(remembered('archive/articles/a.md')).toMatchObject({
      options: 'o',
      pages: {a: 'key'},
      site: {a: 'stamp'},
      search: {b: 'key'},
      summary: ['1 page'],
      base: '/'
    })
  })

  test('is not remembered when somebody wrote meanwhile', () => {
    expect(remembered('archive/sources/b.txt')).toBeUndefined()
  })

  test('is not remembered when articles were written after normalizing', () => {
    const later = () => put('archive/articles/b.md')
    expect(remembered('archive/articles/a.md', later)).toBeUndefined()
  })

  test.each(['src/code.ts', 'archive/authorities/a.yaml', 'archive/archive.yaml'])(
    'is not remembered when %s was written while normalizing',
    (path) => {
      expect(remembered(path)).toBeUndefined()
    }
  )

  test.each(['src/code.ts', 'archive/sources/a.txt', 'archive/archive.yaml'])(
    'is not remembered when %s was written while pages were made, nor when it was put back',
    (path) => {
      put(path)
      expect(remembered('archive/articles/a.md', () => put(path))).toBeUndefined()
      expect(
        remembered('archive/articles/a.md', () => {
          writeFileSync(join(folder, path), 'edited')
          put(path)
        })
      ).toBeUndefined()
    }
  )

  test('is not remembered when a file is gone that it was made from', () => {
    put('src/code.ts')
    const later = () => rmSync(join(folder, 'src/code.ts'))
    expect(remembered('archive/articles/a.md', later)).toBeUndefined()
  })
})

test('a part is not made when somebody writes while the archive is read', async () => {
  normalizing.write = () => put('archive/sources/b.txt')
  const folders = {content: join(folder, 'archive'), out: join(folder, 'part')}
  await expect(buildShard(folders, {shard: '1/2'})).rejects.toThrow('The archive changed')
  expect(existsSync(folders.out)).toBe(false)
})
