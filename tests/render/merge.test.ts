import {mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {afterEach, beforeEach, describe, expect, it} from 'vitest'
import {joinParts, removeFiles, replaceSite} from '../../scripts/render/merge.ts'
import {partManifest, siteFiles, siteMark} from '../../scripts/render/site-files.ts'

let root: string
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'merge-'))
})
afterEach(() => rmSync(root, {recursive: true}))

function write(folder: string, files: Readonly<Record<string, string>>): string {
  const path = join(root, folder)
  mkdirSync(path, {recursive: true})
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(dirname(join(path, file)), {recursive: true})
    writeFileSync(join(path, file), content)
  }
  return path
}

const read = (folder: string) =>
  Object.fromEntries(
    [...siteFiles(folder)].map((file) => [file, readFileSync(join(folder, file), 'utf8')])
  )

describe('what was rendered takes its place', () => {
  it('beside what is kept, and nothing else stays', () => {
    const out = write('out', {
      [siteMark]: 'mark',
      'articles/a/index.html': 'kept',
      'articles/a/original/index.html': 'old',
      'articles/b/index.html': 'old',
      'gone/deep/index.html': 'old',
      '.well-known/x': 'old'
    })
    const staged = write('staged', {'articles/b/index.html': 'new', 'articles/c/index.html': 'new'})
    const inode = statSync(join(out, 'articles/a/index.html')).ino
    replaceSite(staged, out, ['articles/a/index.html'])
    expect(read(out)).toEqual({
      'articles/a/index.html': 'kept',
      'articles/b/index.html': 'new',
      'articles/c/index.html': 'new'
    })
    expect(statSync(join(out, 'articles/a/index.html')).ino).toBe(inode)
    expect(readFileSync(join(out, siteMark), 'utf8')).toBe('mark')
    expect(() => statSync(join(out, 'gone'))).toThrow()
    expect(() => statSync(staged)).toThrow()
  })

  it('where it is known what stands, without another look', () => {
    const out = write('out', {
      'articles/a/index.html': 'kept',
      'articles/b/index.html': 'old',
      'gone/deep/index.html': 'old'
    })
    const standing = [...siteFiles(out)]
    const staged = write('staged', {'articles/b/index.html': 'new'})
    replaceSite(staged, out, ['articles/a/index.html'], standing)
    expect(read(out)).toEqual({'articles/a/index.html': 'kept', 'articles/b/index.html': 'new'})
    expect(() => statSync(join(out, 'gone'))).toThrow()
  })

  it.each([true, false])(
    'where a folder was a file, and a file a folder; whether known: %s',
    (isKnown) => {
      const out = write('out', {a: 'file', 'b/index.html': 'old', 'b/c/index.html': 'old'})
      const standing = isKnown ? [...siteFiles(out)] : undefined
      replaceSite(write('staged', {'a/index.html': 'new', b: 'new'}), out, [], standing)
      expect(read(out)).toEqual({'a/index.html': 'new', b: 'new'})
    }
  )
})

it('removed files take their empty folders with them', () => {
  const out = write('out', {'a/b/c.bin': 'c', 'a/b/d.bin': 'd', 'e/f.bin': 'f', 'g.bin': 'g'})
  removeFiles(out, ['a/b/c.bin', 'e/f.bin', 'not/there.bin'])
  expect(read(out)).toEqual({'a/b/d.bin': 'd', 'g.bin': 'g'})
  expect(() => statSync(join(out, 'e'))).toThrow()
  removeFiles(out, ['a/b/d.bin'])
  expect(() => statSync(join(out, 'a'))).toThrow()
})

describe('parts are joined', () => {
  it('into one folder, and stay as they are', () => {
    const one = write('one', {[partManifest]: '{}', 'x/1.html': '1', 'same.css': 'same'})
    const two = write('two', {[partManifest]: '{}', 'x/2.html': '2', 'same.css': 'same'})
    const out = write('out', {'old.html': 'old'})
    joinParts([one, two], out)
    expect(read(out)).toEqual({'x/1.html': '1', 'x/2.html': '2', 'same.css': 'same'})
    expect(() => statSync(join(out, partManifest))).toThrow()
    expect(read(one)).toEqual({'x/1.html': '1', 'same.css': 'same'})
  })
})
