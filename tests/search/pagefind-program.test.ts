/** A search whose files do not come fails; it never says that there is nothing. */
import {mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {afterAll, beforeAll, describe, expect, it, test, vi} from 'vitest'
import {close, createIndex} from 'pagefind'
import {keepSealed, readSealed} from '../../scripts/files/sealed-file.ts'
import {isProgram, siteProgram} from '../../scripts/search/pagefind-program.ts'
import {pagefindIndexes, type Pagefind} from '../../src/search/pagefind.ts'
import {searchArchive} from './search-archive.ts'
import {serveIndex, type ServedIndex} from './served-index.ts'

describe('an index with files that do not come', () => {
  let served: ServedIndex
  beforeAll(async () => {
    served = await serveIndex(searchArchive())
  })
  afterAll(() => served.close())

  /** Does something while the files of words are missing. */
  async function withoutWords(act: () => Promise<void>) {
    const words = join(served.folder, 'pagefind/index')
    renameSync(words, `${words}-away`)
    await act()
    renameSync(`${words}-away`, words)
  }

  async function opened() {
    const module = pathToFileURL(join(served.folder, 'pagefind/pagefind.js')).href
    const pagefind = (await import(/* @vite-ignore */ module)) as Pagefind
    const [index] = pagefindIndexes(pagefind, served.ranges, {base: served.address, version: ''})
    if (!index) throw new Error('There is no index.')
    return index
  }

  it('fails without words, and finds them when they come', async () => {
    const index = await opened()
    await withoutWords(async () => {
      await expect(index.find('"uranium"')).rejects.toThrow('Failed to load the index chunk')
      await expect(index.find('visit')).rejects.toThrow('Failed to load the index chunk')
    })
    expect((await index.find('"uranium"')).length).toBe(1)
    expect((await index.find('visit')).length).toBe(4)
  })
})

test('the programs are those of the page and of its thread', () => {
  expect(['pagefind.js', 'pagefind-worker.js', 'pagefind-ui.js'].map(isProgram)).toEqual([
    true,
    true,
    false
  ])
})

test('another program than is known is refused with what it lacks', async () => {
  await expect(siteProgram('pagefind.js', Buffer.from('export const search = 1'))).rejects.toThrow(
    'could not mend pagefind.js: it does not hold “console.error(`Failed to load the index chunk” once'
  )
})

test('a program that was made is kept, and taken from there by the next process', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'pagefind-program-'))
  const {index} = await createIndex({forceLanguage: 'en'})
  const {files} = await index!.getFiles()
  await close()
  const {content} = files.find(({path}) => path === 'pagefind.js')!
  const inNextProcess = async () => {
    vi.resetModules()
    const module = await import('../../scripts/search/pagefind-program.ts')
    return module.siteProgram('pagefind.js', content, folder)
  }
  const made = await inNextProcess()
  expect(made.length).toBeLessThan(content.length)
  expect(readdirSync(folder)).toHaveLength(1)
  const [name = ''] = readdirSync(folder)
  const file = join(folder, name)
  expect(readSealed(file)?.toString()).toBe(made)
  keepSealed(file, Buffer.from('kept'))
  expect(await inNextProcess()).toBe('kept')
  // What is not as it was kept would be on the site.
  const whole = readFileSync(file)
  for (const broken of [whole.subarray(0, -2), Buffer.alloc(0), made]) {
    writeFileSync(file, broken)
    expect(await inNextProcess()).toBe(made)
    expect(readSealed(file)?.toString()).toBe(made)
  }
  rmSync(folder, {recursive: true})
  expect(await inNextProcess()).toBe(made)
  rmSync(folder, {recursive: true})
})
