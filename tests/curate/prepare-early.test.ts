/** What is read before the word to normalize comes is what is read after it. */
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {afterEach, beforeEach, expect, test, vi} from 'vitest'
import {loadGrounds} from '../../scripts/curate/normalizing-grounds.ts'
import {prepareEarly} from '../../scripts/curate/prepare-early.ts'
import {cacheFolder} from '../../src/archive-folder/cache-folder.ts'

const drafted = vi.hoisted(() => [] as string[])
vi.mock(import('../../scripts/normalize/per-source.ts'), async (original) => {
  const {perSource} = await original()
  return {
    perSource(file, reference) {
      drafted.push(file.path)
      return perSource(file, reference)
    }
  }
})

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'early-'))
  writeFileSync(join(folder, 'archive.yaml'), 'asOf: 2020-01-01\n')
  drafted.length = 0
})
afterEach(() => {
  rmSync(dirname(cacheFolder(folder, 'any')), {recursive: true, force: true})
  rmSync(folder, {recursive: true})
})

test('what is prepared is what normalizing goes by', async () => {
  const prepared = await prepareEarly(folder, Promise.resolve())
  const grounds = await loadGrounds(folder, undefined, prepared)
  expect(grounds.reference.names).toBe(prepared?.basis.known.names)
})

test('patterns are compiled while the word is not there', async () => {
  const {promise, resolve} = Promise.withResolvers<undefined>()
  const prepared = prepareEarly(folder, promise)
  await vi.waitFor(() => expect(drafted).toEqual(['any.txt']))
  resolve(undefined)
  expect(await prepared).toBeDefined()
  await prepareEarly(folder, Promise.resolve())
  expect(drafted).toEqual(['any.txt'])
})

test('what cannot be read is told when the word is there', async () => {
  rmSync(join(folder, 'archive.yaml'))
  mkdirSync(join(folder, 'archive.yaml'))
  expect(await prepareEarly(folder, Promise.resolve())).toBeUndefined()
  await expect(loadGrounds(folder)).rejects.toThrow()
})

test('a word that cannot come is told', async () => {
  await expect(prepareEarly(folder, Promise.reject(new Error('gone')))).rejects.toThrow('gone')
})
