import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {unzipSync} from 'fflate'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {giveArchive} from '../../src/data/given-archive.ts'
import {
  downloadEnding,
  isOffered,
  sourceDownload,
  sourceLength
} from '../../src/data/source-download.ts'

const folder = mkdtempSync(join(tmpdir(), 'download-'))
const page = Buffer.from('<script>alert(1)</script>\xFF\0', 'latin1')
const bytesOf = async (sourceFile: string) =>
  new Uint8Array(await sourceDownload(folder, {sourceFile}).arrayBuffer())

beforeAll(() => {
  mkdirSync(join(folder, 'sources'))
  for (const name of ['a.txt', 'b.html', 'بيان.html'])
    writeFileSync(join(folder, 'sources', name), page)
})
afterAll(() => rmSync(folder, {recursive: true}))

test('a plain text is offered as it is, to the byte', async () => {
  expect(downloadEnding({sourceFile: 'sources/a.txt'})).toBe('.txt')
  expect(Buffer.from(await bytesOf('sources/a.txt')).equals(page)).toBe(true)
})

test.each(['b.html', 'بيان.html'])(
  '%s is offered in an archive only, to the byte',
  async (name) => {
    const sourceFile = `sources/${name}`
    expect(downloadEnding({sourceFile})).toBe('.zip')
    const response = sourceDownload(folder, {sourceFile})
    expect(response.headers.get('Content-Type')).toBe('application/zip')
    const parts = unzipSync(new Uint8Array(await response.arrayBuffer()))
    expect(Object.keys(parts)).toEqual([name])
    expect(Buffer.from(parts[name]!).equals(page)).toBe(true)
  }
)

test('the archive is the same whenever and wherever it is made', async () => {
  const zip = Buffer.from(await bytesOf('sources/b.html'))
  // Time, then date, as DOS writes them: midnight, 1 January 1980.
  expect(zip.subarray(10, 14).toString('hex')).toBe('00002100')
  expect(Buffer.from(await bytesOf('sources/b.html')).equals(zip)).toBe(true)
})

test('where files were looked at, their sizes are taken from there', () => {
  const sizes: Record<string, number> = {'sources/a.txt': 50_000_001, 'sources/b.html': 1}
  giveArchive(undefined, undefined, {digestOf: () => undefined, sizeOf: (path) => sizes[path]})
  expect(isOffered(folder, {sourceFile: 'sources/a.txt'})).toBe(false)
  expect(sourceLength(folder, {sourceFile: 'sources/b.html'})).toBe(1)
  giveArchive(undefined)
  expect(isOffered(folder, {sourceFile: 'sources/a.txt'})).toBe(true)
})

test('what is gone, or holds many articles, is not offered', () => {
  expect(isOffered(folder, {sourceFile: 'sources/a.txt'})).toBe(true)
  expect(isOffered(folder, {sourceFile: 'sources/gone.txt'})).toBe(false)
  expect(isOffered(folder, {sourceFile: 'sources/a.txt', sourceItem: 'one'})).toBe(false)
})
