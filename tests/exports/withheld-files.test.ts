/** Which files leave an archive that withholds texts. */
import {createHash} from 'node:crypto'
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, expect, test} from 'vitest'
import {mayLeave} from '../../scripts/exports/withheld-files.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'leave-'))
  mkdirSync(join(folder, 'sources/other'), {recursive: true})
  put('sources/a.txt', 'The withheld text.')
  put('sources/other/copy of a.txt', 'The withheld text.')
  put('sources/b.txt', 'Another text.')
  put('review.md', 'To look at.')
})
afterEach(() => rmSync(folder, {recursive: true}))

const put = (path: string, text: string) => writeFileSync(join(folder, path), text)
const sha256 = createHash('sha256').update('The withheld text.').digest('hex')

test.each([
  ['the file', 'sources/a.txt', false],
  ['a copy under another name', 'sources/other/copy of a.txt', false],
  ['a list that may quote it', 'review.md', false],
  ['another file', 'sources/b.txt', true]
])('%s', (_, path, leaves) => {
  expect(mayLeave(folder, [{path: 'sources/a.txt', sha256}])(path)).toBe(leaves)
})

test('the file stays even where its content has changed since', () => {
  put('sources/a.txt', 'The withheld text, with a word more.')
  expect(mayLeave(folder, [{path: 'sources/a.txt', sha256}])('sources/a.txt')).toBe(false)
})

test('every file leaves an archive that withholds nothing', () => {
  expect(['sources/a.txt', 'review.md'].map(mayLeave(folder, []))).toEqual([true, true])
})
