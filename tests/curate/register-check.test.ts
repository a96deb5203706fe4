/** Whether registered files are those of their day, whatever the records of articles say. */
import {appendFileSync, rmSync} from 'node:fs'
import {join} from 'node:path'
import {afterEach, beforeEach, expect, test} from 'vitest'
import {checkRegister} from '../../scripts/curate/register-check.ts'
import {hashOf} from '../../scripts/exports/fixity.ts'
import {story, TestArchive} from './archive.ts'

let archive: TestArchive
beforeEach(() => {
  archive = new TestArchive()
})
afterEach(() => archive.dispose())

const check = () => checkRegister(archive.folder, hashOf)
const said = () => check().problems.map(({say}) => say)
const source = (path: string) => join(archive.folder, 'sources', path)

/** A text with a scan, and the same text again. */
async function fill(): Promise<void> {
  archive.put('in/a.txt', story('wheat'))
  archive.put('in/a.jpg', 'a picture')
  archive.put('in/copy of a.txt', story('wheat'))
  await archive.add('in')
}
const files = ['in/a.jpg', 'in/a.txt', 'in/copy of a.txt']

test('of sources that are as they were, nothing is said', async () => {
  await fill()
  expect(check()).toEqual({held: files.map((path) => `sources/${path}`), problems: []})
})

test.each(files)('%s with other bytes', async (path) => {
  await fill()
  appendFileSync(source(path), '.')
  // Normalizing writes the record anew, from the bytes that are there.
  await archive.normalized()
  expect(said()).toEqual([
    expect.stringMatching(
      /^sources\/in\/.* is not as on accession \d of 2020-01-01: SHA-256 [0-9a-f]{64}, expected [0-9a-f]{64}\.$/
    )
  ])
  expect(check().problems[0]?.path).toBe(`sources/${path}`)
  expect(check().held).toHaveLength(2)
})

test.each(files)('%s that is gone', async (path) => {
  await fill()
  rmSync(source(path))
  expect(said()).toEqual([
    expect.stringMatching(/ \(accession \d of 2020-01-01\) is missing, and no removal tells why\.$/)
  ])
})

test('what was moved or removed by the commands is as it should be', async () => {
  await fill()
  await archive.move('in/a.txt', 'out/b.txt')
  expect(said()).toEqual([])
  await archive.remove('out/b.txt')
  expect(said()).toEqual([])
})

test('without a register nothing is compared', () => {
  archive.put('content/sources/a.txt', story('wheat'))
  expect(check()).toEqual({held: [], problems: []})
})

test('a register that cannot be read is told', () => {
  archive.put('content/accessions.csv', 'number,id,path,sha256,date\none,a,a.txt,x,2020-01-01\n')
  expect(said().join()).toContain('accessions.csv')
})
