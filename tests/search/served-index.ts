/** A real index, served and asked as the page asks it, in Node. */
import {mkdtempSync, readFileSync, rmSync} from 'node:fs'
import {createServer, type Server} from 'node:http'
import type {AddressInfo} from 'node:net'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import sirv from 'sirv'
import {writeSearchIndex, type IndexOptions} from '../../scripts/search/write-index.ts'
import {search, type Found, type SearchData} from '../../src/search/engine.ts'
import {searchFiles} from '../../src/search/files.ts'
import {holdingsOf} from '../../src/search/holdings.ts'
import {loadPacked} from '../../src/search/packed.ts'
import {pagefindIndexes, type Pagefind} from '../../src/search/pagefind.ts'
import {readState} from '../../src/search/state.ts'
import type {StoredRange} from '../../src/search/stored-text.ts'
import {wordLookup, type WordTables} from '../../src/search/word-tables.ts'
import type {Archive} from '../../src/views/archive.ts'

export interface ServedIndex extends SearchData {
  readonly folder: string
  /** Address of its home page. */
  readonly address: string
  readonly ranges: readonly StoredRange[]
  readonly server: Server
  /** Runs the search of a query part such as `?q=uranium`. */
  readonly ask: (state: string) => Promise<Found>
  /** Ids of the articles that it finds, in order. */
  readonly found: (state: string) => Promise<string[]>
  /** What a reader has who has not searched yet: no file of an index is loaded. */
  readonly anew: () => SearchData
  readonly close: () => void
}

/** So many readers may search side by side: each waits until the program is open, which takes no work. */
export const atOnce = 10

/** Writes the index of an archive into a folder of its own and serves it. */
export async function serveIndex(archive: Archive, options?: IndexOptions): Promise<ServedIndex> {
  const folder = mkdtempSync(join(tmpdir(), 'search-'))
  await writeSearchIndex(archive, folder, options)
  const files = sirv(folder, {dev: true})
  const server = createServer((request, response) => {
    files(request, response, () => {
      response.writeHead(404).end()
    })
  })
  await new Promise<void>((done) => server.listen(0, 'localhost', () => done()))
  const address = `http://localhost:${(server.address() as AddressInfo).port}/`
  const module = pathToFileURL(join(folder, 'pagefind/pagefind.js')).href
  const pagefind = (await import(/* @vite-ignore */ module)) as Pagefind
  const text = readFileSync(join(folder, searchFiles.ranges), 'utf8')
  const ranges = JSON.parse(text) as StoredRange[]
  const open = () => pagefindIndexes(pagefind, ranges, {base: address, version: ''})
  const indexes = open()
  const holdings = async () => holdingsOf(await loadPacked(`${address}${searchFiles.catalog}`))
  const words = wordLookup(await loadPacked<WordTables>(`${address}${searchFiles.words}`))
  const ask = (state: string) => search({indexes, holdings, ...words}, readState(state))
  return {
    folder,
    address,
    ranges,
    server,
    indexes,
    holdings,
    ...words,
    ask,
    anew: () => ({indexes: open(), holdings, ...words}),
    async found(state) {
      const {total, load} = await ask(state)
      return (await load(0, total)).map(({id}) => id)
    },
    close() {
      server.close()
      rmSync(folder, {recursive: true})
    }
  }
}
