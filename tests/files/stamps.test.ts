import {
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync
} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, describe, expect, it} from 'vitest'
import {bytesOf, fileSizeIn, inventoryDigest, takeInventory} from '../../scripts/files/inventory.ts'
import {filesBelow, stampOf} from '../../scripts/files/stamps.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'stamps-'))
  mkdirSync(join(folder, 'sub'))
  writeFileSync(join(folder, 'a.txt'), 'one')
  writeFileSync(join(folder, 'sub/b.txt'), 'two')
  writeFileSync(join(folder, '.hidden'), 'x')
})
afterEach(() => rmSync(folder, {recursive: true}))

const paths = ['a.txt', 'sub/b.txt']
/** So long ago that no file can have been changed just before. */
const later = () => Date.now() + 10_000

describe('files below a folder', () => {
  it('are listed without hidden ones, and a file is itself', () => {
    expect([...filesBelow(folder)].sort()).toEqual(paths)
    expect([...filesBelow(folder, 'sub')]).toEqual(['sub/b.txt'])
    expect([...filesBelow(folder, 'a.txt')]).toEqual(['a.txt'])
    expect([...filesBelow(folder, 'none')]).toEqual([])
  })

  it('are listed with a hidden one that has the name of a text', () => {
    writeFileSync(join(folder, 'sub/.clip.txt'), 'x')
    expect([...filesBelow(folder, 'sub')].sort()).toEqual(['sub/.clip.txt', 'sub/b.txt'])
  })
})

describe('a stamp', () => {
  const changes: Readonly<Record<string, (path: string) => void>> = {
    'other bytes': (path) => writeFileSync(path, 'another'),
    'as many bytes, and the old time': (path) => {
      writeFileSync(path, 'ONE')
      utimesSync(path, new Date(0), new Date(0))
    },
    'another file in its place': (path) => {
      writeFileSync(`${path}.new`, 'one')
      renameSync(`${path}.new`, path)
    }
  }
  for (const [name, change] of Object.entries(changes)) {
    it(`changes with ${name}`, () => {
      const path = join(folder, 'a.txt')
      utimesSync(path, new Date(0), new Date(0))
      const before = stampOf(path)
      change(path)
      expect(stampOf(path)).not.toBe(before)
    })
  }

  it('is none of what is not there', () => {
    expect(stampOf(join(folder, 'none'))).toBeUndefined()
  })
})

describe('an inventory', () => {
  it('does not read what has the stamp of before', () => {
    const before = takeInventory(folder, paths)
    const known = Object.fromEntries(
      Object.entries(before).map(([path, {stamp}]) => [path, {stamp, sha256: 'as remembered'}])
    )
    const again = takeInventory(folder, paths, known, later())
    expect(again['a.txt']).toBe(known['a.txt'])
    writeFileSync(join(folder, 'a.txt'), 'two')
    const changed = takeInventory(folder, paths, known, later())
    expect(changed['a.txt']?.sha256).toBe(takeInventory(folder, paths)['sub/b.txt']?.sha256)
    expect(changed['sub/b.txt']).toBe(known['sub/b.txt'])
  })

  it('reads again what was changed just before it was looked at', () => {
    const {'a.txt': seen} = takeInventory(folder, paths)
    const known = {'a.txt': {stamp: seen!.stamp, sha256: 'of a moment before'}}
    expect(takeInventory(folder, paths, known, Date.now())['a.txt']).toEqual(seen)
  })

  it('has a digest of names and contents, not of times or order', () => {
    const digest = inventoryDigest(takeInventory(folder, paths))
    utimesSync(join(folder, 'a.txt'), new Date(0), new Date(0))
    expect(inventoryDigest(takeInventory(folder, paths.toReversed()))).toBe(digest)
    renameSync(join(folder, 'a.txt'), join(folder, 'c.txt'))
    expect(inventoryDigest(takeInventory(folder, ['c.txt', 'sub/b.txt']))).not.toBe(digest)
  })

  it('has as many bytes as its files', () => {
    expect(bytesOf(takeInventory(folder, paths))).toBe('onetwo'.length)
    expect(bytesOf({})).toBe(0)
  })

  it('holds links without following them', () => {
    symlinkSync('nowhere', join(folder, 'link'))
    expect(takeInventory(folder, ['link'])['link']?.sha256).toBe('no file')
  })
})

it('the size of a file is in an inventory; what is no file has none', () => {
  symlinkSync(join(folder, 'a.txt'), join(folder, 'link.txt'))
  const inventory = takeInventory(folder, ['a.txt', 'link.txt', 'sub'])
  expect(
    ['a.txt', 'link.txt', 'sub', 'none.txt'].map((path) => fileSizeIn(inventory, path))
  ).toEqual([3, undefined, undefined, undefined])
})
