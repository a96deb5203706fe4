/** Scans beside a text, from the folder to the record. */
import {createHash} from 'node:crypto'
import {expect, test} from 'vitest'
import {articleKeys} from '../../src/schema/article.ts'
import {derivedKeys} from '../../src/schema/correction.ts'
import {gif, jpeg} from '../tiny-pictures.ts'
import {scanFolder, text} from './scan-folder.ts'

const sha256 = (content: string | Uint8Array) => createHash('sha256').update(content).digest('hex')
const {put, remove, run} = scanFolder()

test('a record names its scans, with their hashes; they are neither articles nor set aside', async () => {
  put('1995/a.txt', text)
  put('1995/a-2.jpg', jpeg('page two'))
  put('1995/a-1.jpg', jpeg('page one'))
  const {articles, setAside} = await run()
  expect(setAside).toEqual([])
  expect(articles).toHaveLength(1)
  expect(articles[0]).toMatchObject({
    scans: ['sources/1995/a-1.jpg', 'sources/1995/a-2.jpg'],
    scansSha256: [sha256(jpeg('page one')), sha256(jpeg('page two'))]
  })
})

test('a scan that comes, changes or goes is another version, also with a cache', async () => {
  const versions = new Set<string>()
  put('a.txt', text)
  versions.add((await run()).articles[0]!.recordSha256)
  put('a.jpg', jpeg('a scan'))
  versions.add((await run()).articles[0]!.recordSha256)
  put('a.jpg', jpeg('a better scan'))
  versions.add((await run()).articles[0]!.recordSha256)
  expect(versions.size).toBe(3)
  remove('a.jpg')
  expect((await run()).articles[0]).not.toHaveProperty('scans')
})

test('scans of two copies of one text are on its one page', async () => {
  put('a.txt', text)
  put('b.txt', text)
  put('a.jpg', jpeg('of a'))
  put('b.jpg', jpeg('of b'))
  const {articles} = await run()
  expect(articles.map(({scans}) => scans)).toEqual([['sources/a.jpg', 'sources/b.jpg']])
  expect(articles[0]?.scansSha256).toEqual([sha256(jpeg('of a')), sha256(jpeg('of b'))])
})

test('only the normalizer sets them', () => {
  const ofScans = articleKeys.filter((key) => key.startsWith('scans'))
  expect(ofScans).toHaveLength(2)
  expect(derivedKeys).toEqual(expect.arrayContaining(ofScans))
})

test('a scan without an end mark is on the page of its text, which tells of it, also beside a copy', async () => {
  put('a.txt', text)
  put('b.txt', text)
  put('b.gif', gif().subarray(0, -1))
  put('b-1.gif', gif())
  const {articles, notices, setAside} = await run()
  expect(articles.map(({scans}) => scans)).toEqual([['sources/b.gif', 'sources/b-1.gif']])
  const ofScans = notices.flat().filter(([rule]) => rule === 'issue/scan-without-end')
  expect(ofScans.map(([, say]) => say)).toEqual([
    'The scan sources/b.gif has no end mark; it is shown as far as it goes, and a part may be missing.'
  ])
  expect(setAside).toEqual([])
})
