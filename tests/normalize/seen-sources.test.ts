/** Sources that nobody touched are not read again; every other one is. */
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync
} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {setTimeout} from 'node:timers/promises'
import {afterEach, beforeEach, describe, expect, test} from 'vitest'
import {sourceTaker} from '../../scripts/curate/take-source.ts'
import {ArchiveNormalizer, normalizeArchive} from '../../scripts/normalize/archive.ts'
import {openDrafts} from '../../scripts/normalize/cache/draft-cache.ts'
import {openSeenSources} from '../../scripts/normalize/cache/seen-sources.ts'
import {listSources, readSource} from '../../scripts/normalize/sources.ts'
import type {SourceFile} from '../../scripts/normalize/stages.ts'
import {smallReference} from './reference.ts'

let root = ''
beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), 'seen-'))
  mkdirSync(source(''))
  for (const name of ['a.txt', 'b.txt']) writeFileSync(source(name), `Text ${name}`)
  await settle()
})
afterEach(() => rmSync(root, {recursive: true, force: true}))

const source = (path: string) => join(root, 'sources', path)
/** Longer than the finest clock of a file system needs to tell a later change. */
const settle = () => setTimeout(30)

/** Normalizes the folder; says what of it was asked for by its bytes, and what was worked on. */
async function run(coming: ReadonlyMap<string, SourceFile> = new Map()) {
  const folder = source('')
  const seen = openSeenSources(join(root, 'seen'), source(''))
  const cache = openDrafts(join(root, 'drafts'), 'the same', () => true, seen.files)(new Map())
  const told = {read: 0, made: 0}
  const memory = {
    ...cache,
    recall: (...[file, make]: Parameters<typeof cache.recall>) => {
      told.read += 1
      return cache.recall(file, () => {
        told.made += 1
        return make()
      })
    }
  }
  const normalizer = new ArchiveNormalizer(smallReference, [], memory)
  const {paths, scans} = listSources(folder)
  const hashes = new Map<string, string>()
  const take = sourceTaker({
    ...{folder, scans, seen, memory, normalizer, hashes},
    coming
  })
  for (const path of paths) await take(path)
  cache.close()
  seen.close()
  const result = normalizer.result()
  const expected = await normalizeArchive(
    paths.map((path) => coming.get(path) ?? readSource(folder, path)),
    smallReference
  )
  expect(result).toEqual(expected)
  expect([...hashes.keys()]).toEqual(paths.map((path) => path.normalize('NFC')))
  return told
}

test('what nobody touched is read once', async () => {
  expect(await run()).toEqual({read: 2, made: 2})
  expect(await run()).toEqual({read: 0, made: 0})
})

describe('a source is read again that', () => {
  const edits: Record<string, (path: string) => void> = {
    'was edited': (path) => writeFileSync(path, 'Other words'),
    'was edited to the same length': (path) => writeFileSync(path, 'Test a.txt'),
    'was edited to the same length, its time set back': (path) => {
      const {atime, mtime} = statSync(path)
      writeFileSync(path, 'Test a.txt')
      utimesSync(path, atime, mtime)
    },
    'another was put in place of': (path) => {
      writeFileSync(source('../other'), 'Test a.txt')
      renameSync(source('../other'), path)
    }
  }
  test.each(Object.entries(edits))('%s', async (_, edit) => {
    await run()
    edit(source('a.txt'))
    expect(await run()).toEqual({read: 1, made: 1})
    await settle()
    await run()
    expect(await run()).toEqual({read: 0, made: 0})
  })

  test('another is to take the place of, before it does', async () => {
    await run()
    const bytes = Buffer.from('Other words')
    expect(await run(new Map([['a.txt', {path: 'a.txt', bytes}]]))).toEqual({read: 1, made: 1})
  })

  test('was written again as it was, and is not worked on', async () => {
    await run()
    writeFileSync(source('a.txt'), readFileSync(source('a.txt')))
    expect(await run()).toEqual({read: 1, made: 0})
  })

  test('may have been written under the same stamp', () => {
    const later = new Date(Date.now() + 3_600_000)
    utimesSync(source('a.txt'), later, later)
    const open = () => openSeenSources(join(root, 'seen'), source(''))
    const seen = open()
    for (const path of ['a.txt', 'b.txt']) seen.look(path).remember('sum')
    seen.close()
    expect(open().look('a.txt').sha256).toBeUndefined()
    expect(open().look('b.txt').sha256).toBe('sum')
  })
})

test.each(['', '{', '[1, ["a.txt"], null]', '{"a": 1}'])(
  'a memory that says %j costs time only',
  async (text) => {
    await run()
    writeFileSync(join(root, 'seen/seen.json'), text)
    expect(await run()).toEqual({read: 2, made: 0})
    expect(await run()).toEqual({read: 0, made: 0})
  }
)

test('what is seen and of which no draft is remembered is worked on', async () => {
  await run()
  rmSync(join(root, 'drafts'), {recursive: true})
  expect(await run()).toEqual({read: 2, made: 2})
})

test('what is gone is forgotten', async () => {
  await run()
  rmSync(source('b.txt'))
  await run()
  expect([...openSeenSources(join(root, 'seen'), source('')).files].map(([path]) => path)).toEqual([
    'a.txt'
  ])
})

test('damage to any byte of what is read early never changes an answer', async () => {
  await run()
  const [name = ''] = readdirSync(join(root, 'drafts'))
  const path = join(root, 'drafts', name)
  const whole = readFileSync(path)
  for (let place = 0; place < whole.length; place += 41) {
    const bytes = Buffer.from(whole)
    bytes[place]! ^= 1
    rmSync(join(root, 'drafts'), {recursive: true})
    mkdirSync(join(root, 'drafts'))
    writeFileSync(path, bytes)
    await run()
  }
})
