import {mkdirSync, mkdtempSync, readFileSync, writeFileSync} from 'node:fs'
import {createHash} from 'node:crypto'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {writeOffline} from '../../scripts/offline/write-offline.ts'
import {cachesOfSite, cacheNames} from '../../src/offline/cache-names.ts'
import {tooMuch, type Kept} from '../../src/offline/kept.ts'
import type {Offer, OfferedFile} from '../../src/offline/offer.ts'
import {archiveSettingsSchema} from '../../src/schema/archive-settings.ts'
import {rangeFiles, searchFiles} from '../../src/search/files.ts'
import {archiveOf} from '../views/records.ts'

const kept = (name: string, day: number, bytes: number): Kept => ({
  url: `https://a.example/${name}/`,
  at: `2020-01-0${day}T00:00:00.000Z`,
  bytes,
  title: name
})

describe('what must go', () => {
  const all = [kept('b', 2, 30), kept('c', 3, 20), kept('a', 1, 50)]
  test.each([
    [100, []],
    [99, ['a']],
    [50, ['a']],
    [49, ['a', 'b']],
    [0, ['a', 'b', 'c']]
  ])('so that %i bytes are enough', (room, gone) => {
    expect(tooMuch(all, room).map(({title}) => title)).toEqual(gone)
  })
})

test('sites on one host leave each other’s caches alone', () => {
  const scopes = ['https://a.example/', 'https://a.example/archive/', 'https://a.example/arch/']
  const both = (scope: string) => {
    const {files, pages} = cacheNames(scope, 'v1')
    return [files, pages]
  }
  const names = scopes.flatMap(both)
  for (const scope of scopes) {
    expect(cachesOfSite([...names, 'another program'], scope)).toEqual(both(scope))
  }
})

const indexChunk = 'pagefind/2/index/en_1.pf_index'
const keys = `${searchFiles.rangeData(1)}${rangeFiles.keys}`

/** A site with an index of the given size, and what the build offers of it. */
async function offered(offline: unknown, indexBytes: number, page = '<p>One</p>') {
  const out = mkdtempSync(join(tmpdir(), 'offline-'))
  const files = {
    '_astro/style.abc.css': 'p {color: red}',
    [indexChunk]: 'x'.repeat(indexBytes),
    [searchFiles.ranges]: '[]',
    [keys]: 'k',
    'articles/a/index.html': page
  }
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(out, path)), {recursive: true})
    writeFileSync(join(out, path), content)
  }
  const settings = archiveSettingsSchema.parse({offline})
  await writeOffline({...archiveOf([]), settings}, out)
  return {
    list: () => JSON.parse(readFileSync(join(out, 'offline/files.json'), 'utf8')) as OfferedFile[],
    listText: () => readFileSync(join(out, 'offline/files.json')),
    offer: () => {
      const worker = readFileSync(join(out, 'offline-worker.js'), 'utf8')
      return JSON.parse(/^var offer = (\{.*\});$/m.exec(worker)![1]!) as Offer
    }
  }
}

describe('a build', () => {
  test('offers nothing unless the archive says so', async () => {
    const site = await offered(false, 10)
    expect(() => site.list()).toThrow('ENOENT')
  })

  test('lists what every page needs, with what its bytes must be', async () => {
    const site = await offered(true, 10)
    expect(site.list().map(({path}) => path)).toEqual([
      '_astro/style.abc.css',
      indexChunk,
      keys,
      searchFiles.ranges
    ])
    const integrity = createHash('sha256').update('p {color: red}').digest('base64')
    expect(site.list()[0]).toEqual({
      path: '_astro/style.abc.css',
      integrity: `sha256-${integrity}`,
      bytes: 14
    })
    const list = createHash('sha256').update(site.listText()).digest('base64')
    expect(site.offer()).toMatchObject({
      listIntegrity: `sha256-${list}`,
      most: 50 * 1024 ** 2,
      fileBytes: 14 + 10 + 2 + 1
    })
  })

  test('leaves out an index that would take more than half of what is kept', async () => {
    const site = await offered(1, 600_000)
    expect(site.list().map(({path}) => path)).toEqual(['_astro/style.abc.css'])
  })

  test('has the version of its files and pages', async () => {
    const version = async (...site: Parameters<typeof offered>) =>
      (await offered(...site)).offer().version
    expect(await version(true, 10)).toBe(await version(true, 10))
    expect(await version(true, 10)).not.toBe(await version(true, 11))
    expect(await version(true, 10)).not.toBe(await version(true, 10, '<p>Two</p>'))
  })
})
