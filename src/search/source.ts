/** Everything that the search page is made from; each part is loaded when it is first asked for. */
import type {Catalog} from './catalog.ts'
import {searchFiles} from './files.ts'
import {holdingsOf, type Holdings} from './holdings.ts'
import {loadPacked} from './packed.ts'
import {loadPagefind} from './pagefind.ts'
import {recordsPerFile, type ReferenceRecord} from './record.ts'
import {remembered} from './remembered.ts'
import type {TextIndex} from './text-index.ts'
import type {Vocabulary} from './vocabulary.ts'

export interface SearchSource {
  readonly index: TextIndex
  readonly holdings: () => Promise<Holdings>
  readonly vocabulary: () => Promise<Vocabulary>
  /** What references need of the articles of these numbers, in their order. */
  readonly references: (numbers: readonly number[]) => Promise<ReferenceRecord[]>
}

export interface SiteAddress {
  /** Path of the home page. */
  readonly base: string
  /** The archive's hash: files of another version are never mixed in from a cache. */
  readonly version: string
  /** How many articles it holds. */
  readonly articles: number
}

/** Opens the search of a site. */
export async function openSite({base, version, articles}: SiteAddress): Promise<SearchSource> {
  const load = <Data>(file: string) => loadPacked<Data>(`${base}${file}?v=${version.slice(0, 12)}`)
  const records = remembered((file: number) => load<ReferenceRecord[]>(searchFiles.records(file)))
  const catalog = remembered(() => load<Catalog>(searchFiles.catalog).then(holdingsOf))
  const keys = remembered(() => load<string[]>(searchFiles.keys))
  return {
    index: await loadPagefind({base, articles, keys: () => keys(0)}),
    holdings: () => catalog(0),
    vocabulary: () => load<Vocabulary>(searchFiles.vocabulary),
    references: (numbers) =>
      Promise.all(
        numbers.map(async (number) => {
          const file = await records(Math.floor(number / recordsPerFile))
          const record = file[number % recordsPerFile]
          if (!record) throw new Error(`The records lack article ${number}.`)
          return record
        })
      )
  }
}
