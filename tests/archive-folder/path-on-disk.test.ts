import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {afterEach, beforeEach, expect, test} from 'vitest'
import {pathOnDisk} from '../../src/archive-folder/path-on-disk.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'names-'))
})
afterEach(() => rmSync(folder, {recursive: true, force: true}))

const [composed, decomposed] = ['\u00E9', 'e\u0301']

test.each([
  ['a name that is there', ['a/b.txt'], 'a/b.txt', 'a/b.txt'],
  ['a decomposed name', [`${decomposed}.txt`], `${composed}.txt`, `${decomposed}.txt`],
  ['the name itself before another spelling', [composed, decomposed], composed, composed],
  [
    'a decomposed name in a composed folder',
    [`${composed}/${decomposed}`],
    `${composed}/${composed}`,
    `${composed}/${decomposed}`
  ],
  [
    'the folder of two that has the file',
    [`${composed}/x`, `${decomposed}/y`],
    `${composed}/y`,
    `${decomposed}/y`
  ],
  [
    'a name that is to be, in a folder that is',
    [`${decomposed}/x`],
    `${composed}/y`,
    `${decomposed}/y`
  ],
  ['a name that is not there', ['a'], `${composed}/y`, `${composed}/y`],
  ['another letter', ['e'], composed, composed],
  ['a name below a file', ['a'], 'a/b', 'a/b']
])('%s', (_, files, path, expected) => {
  for (const file of files) {
    mkdirSync(dirname(join(folder, file)), {recursive: true})
    writeFileSync(join(folder, file), '')
  }
  expect(pathOnDisk(folder, path)).toBe(expected)
})
