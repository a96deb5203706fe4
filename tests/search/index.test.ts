/** Builds a real index and asks it through the page's own gateway, in Node. */
import {mkdtempSync, rmSync} from 'node:fs'
import {createServer, type Server} from 'node:http'
import type {AddressInfo} from 'node:net'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import sirv from 'sirv'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {writeSearchIndex} from '../../scripts/search/write-index.ts'
import {search} from '../../src/search/engine.ts'
import type {Pagefind} from '../../src/search/pagefind.ts'
import {readState} from '../../src/search/state.ts'
import {agency, searchArchive} from './search-archive.ts'

let folder: string
let server: Server
let pagefind: Pagefind

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'search-'))
  await writeSearchIndex(searchArchive(), folder)
  const files = sirv(folder, {dev: true})
  server = createServer((request, response) => {
    files(request, response, () => {
      response.writeHead(404).end()
    })
  })
  await new Promise<void>((done) => server.listen(0, 'localhost', () => done()))
  const {port} = server.address() as AddressInfo
  const module = pathToFileURL(join(folder, 'pagefind/pagefind.js')).href
  pagefind = (await import(/* @vite-ignore */ module)) as Pagefind
  await pagefind.options({basePath: `http://localhost:${port}/pagefind/`, baseUrl: '/archive/'})
  await pagefind.init()
})

afterAll(() => {
  server.close()
  rmSync(folder, {recursive: true})
})

/** Ids of the articles that a search finds, in order. */
async function found(address: string): Promise<string[]> {
  const {total, load} = await search(pagefind, readState(address))
  const hits = await load(0, total)
  return hits.map(({href}) => /\/archive\/articles\/([^/]+)\//.exec(href)?.[1] ?? href)
}

describe('the index', () => {
  it('finds words of text, title and standfirst', async () => {
    expect(await found('?q=uranium')).toEqual(['dated'])
    expect(await found('?q=headline')).toEqual(['dated'])
    expect(await found('?q=standfirst')).toEqual(['dated'])
  })

  it('finds articles in every language', async () => {
    expect(await found('?q=קזחסטן')).toEqual(['hebrew'])
  })

  it('searches nothing but the text', async () => {
    for (const query of ['between', 'undated', 'sources', 'Agency', 'credited', 'complete']) {
      expect(await found(`?q=${query}`), query).toEqual([])
    }
  })

  it('takes beginnings and other forms of words, and nothing for words that it has not', async () => {
    expect(await found('?q=uran')).toEqual(['dated'])
    expect(await found('?q=visiting')).toHaveLength(4)
    expect(await found('?q="was+about"')).toEqual(['dated'])
    expect(await found('?q="about+was"')).toEqual([])
    for (const query of ['azb', 'uraniumx', 'uranium+xyzzy']) {
      expect(await found(`?q=${query}`), query).toEqual([])
    }
    const {unknown} = await search(pagefind, readState('?q=uranium+xyzzy,+azb'))
    expect(unknown).toEqual(['xyzzy', 'azb'])
  })

  it('sorts as the lists of the site do, undated articles last in both directions', async () => {
    const {articles} = searchArchive()
    const ids = articles.map(({id}) => id)
    expect(ids.at(-1)).toBe('undated')
    expect(await found('')).toEqual(ids)
    expect(await found('?q=visit&sort=oldest')).toEqual(ids)
    const newest = await found('?q=visit&sort=newest')
    expect(newest.at(-1)).toBe('undated')
    expect(newest.slice(0, 2)).toEqual(['dated', 'hebrew'])
  })

  it('widens within a filter and narrows between filters', async () => {
    expect(await found('?country=Iran&country=Azerbaijan&sort=oldest')).toEqual([
      'bounded',
      'dated'
    ])
    expect(await found(`?country=Iran&source=${encodeURIComponent(agency)}`)).toEqual(['dated'])
    expect(await found('?country=Atlantis')).toEqual([])
  })

  it('counts what each value would find', async () => {
    const {facets} = await search(pagefind, readState('?q=visit&country=Iran'))
    expect(facets.country).toEqual([
      {name: 'Kazakhstan', count: 4},
      {name: 'Azerbaijan', count: 1},
      {name: 'Iran', count: 1}
    ])
    expect(facets.source).toEqual([{name: agency, count: 1}])
  })

  it('keeps a chosen value that finds nothing, so that it can be given up', async () => {
    const {facets, total} = await search(pagefind, readState('?country=Atlantis'))
    expect(total).toBe(0)
    expect(facets.country).toContainEqual({name: 'Atlantis', count: 0})
  })

  it('gives back all that the lists of the site say of an article', async () => {
    const {load} = await search(pagefind, readState(''))
    const hits = await load(0, 4)
    const hit = (title: string) => hits.find((one) => one.title[0]?.text === title)
    expect(hit('No date')).toMatchObject({
      source: `${agency} (credited)`,
      note: 'Text not complete'
    })
    expect(hit('[Early]')).toMatchObject({likely: '9 September 1995', source: 'Source not stated'})
    expect(hit('בקור')).toMatchObject({language: 'he', titleLanguage: 'he'})
    expect(hit('[Early]')?.language).toBe('en')
    expect(hit('[Early]')?.titleLanguage).toBeUndefined()
    expect(hit('[Early]')?.note).toBeUndefined()
  })

  it('gives a hostile title back as it is', async () => {
    const {load} = await search(pagefind, readState('?q=headline'))
    const [hit] = await load(0, 1)
    expect(hit?.title.map(({text}) => text).join('')).toBe(
      '</h1><script>alert("1")</script> & headline'
    )
    expect(hit?.href).toBe('/archive/articles/dated/?highlight=headline')
  })
})

describe('an index of nothing', () => {
  it('is written without complaint', async () => {
    const empty = mkdtempSync(join(tmpdir(), 'search-'))
    await expect(writeSearchIndex(searchArchive([]), empty)).resolves.toBeUndefined()
    rmSync(empty, {recursive: true})
  })
})
