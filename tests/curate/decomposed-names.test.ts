/** Names as a Mac writes them, letters and accents apart, on a disk that tells the two apart. */
import {readdirSync} from 'node:fs'
import {join} from 'node:path'
import {afterEach, beforeEach, expect, test} from 'vitest'
import {readRendition} from '../../src/data/rendition.ts'
import {isOffered, sourceDownload} from '../../src/data/source-download.ts'
import {readRemoved} from '../../src/archive-folder/removed.ts'
import {png} from '../tiny-pictures.ts'
import {story, TestArchive} from './archive.ts'

const composed = 'caf\u00E9'
const decomposed = 'cafe\u0301'
const path = `${composed}/${composed}.txt`

let archive: TestArchive
beforeEach(() => {
  archive = new TestArchive()
  archive.put(`content/sources/${decomposed}/${decomposed}.txt`, story('wheat'))
  archive.put(`content/sources/${decomposed}/${decomposed}.jpg`, png())
})
afterEach(() => archive.dispose())

const onDisk = () =>
  readdirSync(join(archive.folder, 'sources'), {recursive: true, encoding: 'utf8'}).toSorted()

test('the article has composed paths, and its scan', async () => {
  const {archive: normalized} = await archive.normalized()
  expect(normalized.quarantined).toEqual([])
  expect(normalized.outcomes.map(({article}) => [article.sourceFile, article.scans])).toEqual([
    [`sources/${path}`, [`sources/${composed}/${composed}.jpg`]]
  ])
})

test('the original can be read and downloaded', async () => {
  const {archive: normalized} = await archive.normalized()
  const {id, article: data, evidence} = normalized.outcomes[0]!
  expect(readRendition(archive.folder, {id, data}, evidence.rendition)).toBe(story('wheat'))
  expect(isOffered(archive.folder, data)).toBe(true)
  expect(await sourceDownload(archive.folder, data).text()).toBe(story('wheat'))
})

test.each([composed, decomposed])(
  'adding what lies there as %j registers it once',
  async (name) => {
    const before = onDisk()
    // Only the disk's own name leads to the file there; by the other, a copy of it arrives.
    const addIt = () =>
      name === decomposed
        ? archive.add(`content/sources/${decomposed}/${decomposed}.txt`)
        : addCopy()
    expect((await addIt()).failed).toBe(false)
    expect((await addIt()).failed).toBe(false)
    expect(onDisk()).toEqual(before)
    expect(archive.accessions).toEqual([[1, path]])
    const {archive: normalized, holdings} = await archive.normalized()
    expect(normalized.quarantined).toEqual([])
    expect(holdings.map(({state}) => state)).toEqual(['held'])
  }
)

function addCopy() {
  archive.put(`${composed}.txt`, story('wheat'))
  return archive.add(`${composed}.txt`, {to: composed})
}

test('another text for its path is refused, and one beside it goes into its folder', async () => {
  archive.put(`${composed}.txt`, story('rye'))
  archive.put('oats.txt', story('oats'))
  const {lines} = await archive.add([`${composed}.txt`, 'oats.txt'], {to: composed})
  expect(lines.join('\n')).toContain('is there with other content')
  expect(onDisk()).toHaveLength(4)
  expect(archive.has(`sources/${decomposed}/oats.txt`)).toBe(true)
})

test('moving takes the scan along, and never onto what has the name in another spelling', async () => {
  archive.put('content/sources/rye.txt', story('rye'))
  await expect(archive.move('rye.txt', path)).rejects.toThrow('is there already')
  await archive.move(path, 'plain.txt')
  expect(onDisk()).toEqual(['plain.jpg', 'plain.txt', 'rye.txt'])
})

test('removing takes all of it', async () => {
  await archive.remove(path)
  expect(onDisk()).toEqual([])
  expect(readRemoved(archive.folder).removed).toMatchObject([
    {sourceFile: `sources/${path}`, scans: [{file: `sources/${composed}/${composed}.jpg`}]}
  ])
})
