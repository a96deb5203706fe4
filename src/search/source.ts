/** Everything that the search page is made from; each part is loaded when it is first asked for. */
import type {Catalog} from './catalog.ts'
import type {SearchData} from './engine.ts'
import {searchFiles} from './files.ts'
import {holdingsOf} from './holdings.ts'
import {loadPacked} from './packed.ts'
import {loadPagefind} from './pagefind.ts'
import {recordsPerFile, type ReferenceRecord} from './record.ts'
import {remembered} from './remembered.ts'
import type {Vocabulary} from './vocabulary.ts'
import {wordLookup, type WordTables} from './word-tables.ts'

export interface SearchSource extends SearchData {
  /** The vocabulary, at least as far as words are near to this one. */
  readonly vocabulary: (word: string) => Promise<Vocabulary>
  /** What references need of the articles of these numbers, in their order. */
  readonly references: (numbers: readonly number[]) => Promise<ReferenceRecord[]>
}

export interface SiteAddress {
  /** Path of the home page. */
  readonly base: string
  /** The archive's hash: files of another version are never mixed in from a cache. */
  readonly version: string
}

/** Opens the search of a site. */
export async function openSite({base, version: hash}: SiteAddress): Promise<SearchSource> {
  const version = `?v=${hash.slice(0, 12)}`
  const load = <Data>(file: string) => loadPacked<Data>(`${base}${file}${version}`)
  const records = remembered((file: number) => load<ReferenceRecord[]>(searchFiles.records(file)))
  const part = remembered((at: number) => load<Vocabulary>(searchFiles.vocabulary(at)))
  const catalog = remembered((file: string) => load<Catalog>(file).then(holdingsOf))
  const [indexes, tables] = await Promise.all([
    loadPagefind({base, version}),
    load<WordTables>(searchFiles.words)
  ])
  return {
    indexes,
    ...wordLookup(tables),
    holdings: () => catalog(searchFiles.catalog),
    async vocabulary(word) {
      // Seldom needed, so it is no part of what every search loads.
      const {joinParts, nearParts} = await import('./vocabulary.ts')
      return joinParts(await Promise.all(nearParts(word).map(part)))
    },
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
