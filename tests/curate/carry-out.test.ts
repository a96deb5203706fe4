/** The steps of a work where the archive is not as it was when the work was begun. */
import {afterEach, beforeEach, expect, test} from 'vitest'
import {sha256} from '../../src/archive-folder/sha256.ts'
import {begin, finish} from '../../scripts/curate/unfinished.ts'
import {readRemoved} from '../../src/archive-folder/removed.ts'
import {story, TestArchive} from './archive.ts'

let archive: TestArchive
beforeEach(() => {
  archive = new TestArchive()
  archive.put('content/sources/a.txt', story('wheat'))
  archive.put('content/sources/a.jpg', 'a picture')
})
afterEach(() => archive.dispose())

const hashOf = (text: string) => sha256(Buffer.from(text))
const scan = {file: 'sources/a.jpg', sha256: hashOf('a picture')}
const tombstone = {
  id: 'a',
  sourceFile: 'sources/a.txt',
  sourceSha256: hashOf(story('wheat')),
  scans: [scan],
  why: 'It was asked for.',
  on: '2020-01-01'
}
const beginRemoval = () =>
  begin(archive.folder, {
    kind: 'remove',
    tombstones: [tombstone],
    files: [
      {path: 'a.txt', sha256: tombstone.sourceSha256},
      {path: 'a.jpg', sha256: scan.sha256}
    ]
  })

test('a source that changed after its removal was asked for stays, and that is told', () => {
  beginRemoval()
  archive.put('content/sources/a.txt', story('rye'))
  const told = finish(archive.folder)
  expect(archive.read('sources/a.txt')).toBe(story('rye'))
  expect(told).toHaveLength(1)
  expect(told[0]).toContain('it changed after its removal was asked for')
})

test('a removal that was broken off takes the scan, and its tombstone names it', () => {
  beginRemoval()
  expect(finish(archive.folder)).toEqual([])
  expect(archive.has('sources')).toBe(true)
  expect([archive.has('sources/a.txt'), archive.has('sources/a.jpg')]).toEqual([false, false])
  expect(readRemoved(archive.folder)).toEqual({removed: [tombstone], problems: []})
})

test('a move that was broken off takes the scan', () => {
  begin(archive.folder, {
    kind: 'move',
    files: [
      {from: 'a.txt', to: 'b/a.txt'},
      {from: 'a.jpg', to: 'b/a.jpg'}
    ],
    corrections: [],
    rows: [{from: 'a', to: 'b--a', date: '2020-01-01'}]
  })
  expect(finish(archive.folder)).toEqual([])
  expect(archive.read('sources/b/a.jpg')).toBe('a picture')
  expect(archive.read('moved.csv')).toBe('from,to,date\na,b--a,2020-01-01\n')
})
