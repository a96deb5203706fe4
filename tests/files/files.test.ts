/** Files are written whole, tables only grow, and what a killed writer left is found. */
import {spawnSync} from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync
} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {parse} from 'csv-parse/sync'
import fc from 'fast-check'
import {afterEach, beforeEach, describe, expect, test} from 'vitest'
import {appendRows} from '../../scripts/files/append-rows.ts'
import {makeFile} from '../../scripts/files/make-file.ts'
import {partialName, removePartialFiles} from '../../scripts/files/partial-files.ts'
import {replaceFile} from '../../scripts/files/replace-file.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'files-'))
})
afterEach(() => rmSync(folder, {recursive: true, force: true}))
const at = (name: string) => join(folder, name)

describe('appending rows', () => {
  test.each([
    ['no file', undefined, 'a,b\n1,2\n'],
    ['an empty file', '', 'a,b\n1,2\n'],
    ['only a header', 'a,b\n', 'a,b\n1,2\n'],
    ['no line end at the end', 'a,b\n0,0', 'a,b\n0,0\n1,2\n'],
    ['columns in another order', 'b,a\n', 'b,a\n2,1\n'],
    ['one more column', 'a,note,b\n', 'a,note,b\n1,,2\n'],
    ['line ends of Windows', 'a,b\r\n0,0\r\n', 'a,b\r\n0,0\r\n1,2\r\n'],
    ['a byte order mark', '\uFEFFb,a\n', '\uFEFFb,a\n2,1\n'],
    ['blank lines at the end', 'a,b\n\n\n', 'a,b\n\n\n1,2\n']
  ])('to %s', (_, before, after) => {
    if (before !== undefined) writeFileSync(at('t.csv'), before)
    appendRows(at('t.csv'), ['a', 'b'], [{a: 1, b: 2}])
    expect(readFileSync(at('t.csv'), 'utf8')).toBe(after)
  })

  test('keeps every byte that is there, and reads back what was written', () => {
    const cell = fc.string({unit: 'grapheme', minLength: 1}).filter((text) => !/^\uFEFF/.test(text))
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), {minLength: 1}), (rows) => {
        rmSync(at('t.csv'), {force: true})
        let before = Buffer.of()
        for (const [a, b] of rows) {
          appendRows(at('t.csv'), ['a', 'b'], [{a, b}])
          const after = readFileSync(at('t.csv'))
          expect(after.subarray(0, before.length)).toEqual(before)
          before = after
        }
        expect(parse(before).slice(1)).toEqual(rows)
      })
    )
  })

  test('of none makes no file', () => {
    appendRows(at('t.csv'), ['a'], [])
    expect(existsSync(at('t.csv'))).toBe(false)
  })
})

describe('half-written files', () => {
  test('have names that every file system takes, and that are hidden', () => {
    for (const name of ['a.txt', 'x'.repeat(255), '日'.repeat(85)]) {
      expect(Buffer.byteLength(partialName(name))).toBeLessThanOrEqual(255)
      expect(partialName(name)).toMatch(/^\./)
      replaceFile(at(name), 'whole')
      expect(readFileSync(at(name), 'utf8')).toBe('whole')
    }
    expect(readdirSync(folder)).toHaveLength(3)
  })

  test('of this process and of dead ones are removed, those of running ones and all others stay', () => {
    const dead = spawnSync(process.execPath, ['-e', '']).pid
    mkdirSync(at('deep/er'), {recursive: true})
    const stay = [
      `deep/.b.txt.${process.ppid}.partial`,
      'a.1.partial',
      '.x.partial',
      '.y.a.partial'
    ]
    const go = [`.a.txt.${process.pid}.partial`, `deep/er/.c.${dead}.partial`]
    for (const name of [...stay, ...go]) writeFileSync(at(name), 'half')
    expect(removePartialFiles(folder).toSorted()).toEqual(go.map(at).toSorted())
    for (const name of stay) expect(existsSync(at(name)), name).toBe(true)
  })

  test('in a folder that is not there are none', () => {
    expect(removePartialFiles(at('nowhere'))).toEqual([])
  })
})

describe('a file that is made once', () => {
  test('holds what the first one wrote, and nothing is left beside it', () => {
    const path = join(folder, 'a/note.json')
    expect([makeFile(path, 'first'), makeFile(path, 'second')]).toEqual([true, false])
    expect(readFileSync(path, 'utf8')).toBe('first')
    expect(readdirSync(join(folder, 'a'))).toEqual(['note.json'])
  })
})
