/** How many articles that somebody knows stand among the first results. */
import {spawnSync} from 'node:child_process'
import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {search} from '../../src/search/engine.ts'
import {loadPacked} from '../../src/search/packed.ts'
import {searchFiles} from '../../src/search/files.ts'
import {holdingsOf} from '../../src/search/holdings.ts'
import {pagefindIndexes, type Pagefind} from '../../src/search/pagefind.ts'
import {readState} from '../../src/search/state.ts'
import type {StoredRange} from '../../src/search/stored-text.ts'
import {wordLookup, type WordTables} from '../../src/search/word-tables.ts'
import {projectFolder} from '../cli/folders.ts'
import {loadArchive} from '../search/archive.ts'
import {writeSearchIndex} from '../search/write-index.ts'
import {serve} from '../serve/server.ts'
import {recognizeCorpus} from '../eval/corpora/index.ts'
import {writeCorpus} from './corpus-archive.ts'
import {knownItems} from './known-items.ts'
import {writeMixedArchive} from './mixed-archive.ts'
import {reutersItems} from './reuters-items.ts'

/** As many as a reader looks at before trying again. */
const looked = 3

interface Answer {
  readonly group: string
  readonly query: string
  /** Place of the article, from 1; 0 when it is not among those looked at. */
  readonly place: number
}

/** An article that somebody looks for. */
interface Item {
  readonly group: string
  readonly query: string
  /** Beginning of its id. */
  readonly article: string
}

export interface KnownItemsFound {
  readonly rows: string[][]
  readonly misses: string[]
  /** How many were asked for, and how many of them stood among those looked at. */
  readonly asked: number
  readonly found: number
}

/** Makes the archive of several papers and its index in `folder`, and asks. */
export function findKnownItems(folder: string, corpora: string): Promise<KnownItemsFound> {
  const content = join(folder, 'content')
  writeMixedArchive(content, corpora)
  return findItems(folder, content, mixedItems())
}

/** The same of up to so many stories of the Reuters collection in `corpus`. */
export function findReutersItems(
  folder: string,
  corpus: string,
  most: number
): Promise<KnownItemsFound> {
  const content = join(folder, 'content')
  const documents = recognizeCorpus(corpus)?.read(corpus) ?? []
  writeCorpus(content, [...documents].slice(0, most))
  const items = Object.entries(reutersItems).flatMap(([group, queries]) => itemsOf(group, queries))
  return findItems(folder, content, items)
}

async function findItems(
  folder: string,
  content: string,
  items: readonly Item[]
): Promise<KnownItemsFound> {
  normalize(content)
  const site = join(folder, 'site')
  await writeSearchIndex(loadArchive(content), site)
  const answers = await askAll(site, items)
  const misses = answers.filter(({place}) => place === 0)
  return {
    rows: table(answers),
    misses: misses.map(({group, query}) => `  ${group}: ${query}`),
    asked: answers.length,
    found: answers.length - misses.length
  }
}

function normalize(content: string): void {
  const script = join(projectFolder, 'scripts/normalize.ts')
  const {status, stderr} = spawnSync(process.execPath, [script, '--content', content], {
    encoding: 'utf8'
  })
  if (status !== 0) throw new Error(stderr)
}

async function askAll(site: string, items: readonly Item[]): Promise<Answer[]> {
  writeFileSync(join(site, '404.html'), '')
  const server = await serve(site, '/')
  try {
    const module = pathToFileURL(join(site, 'pagefind/pagefind.js')).href
    const pagefind = (await import(module)) as Pagefind
    const ranges = await loadPacked<StoredRange[]>(`${server.address}${searchFiles.ranges}`)
    const indexes = pagefindIndexes(pagefind, ranges, {base: server.address, version: ''})
    const holdings = holdingsOf(await loadPacked(`${server.address}${searchFiles.catalog}`))
    const tables = await loadPacked<WordTables>(`${server.address}${searchFiles.words}`)
    const data = {indexes, ...wordLookup(tables), holdings: () => Promise.resolve(holdings)}
    const answers: Answer[] = []
    for (const {group, query, article} of items) {
      const state = readState(`?${new URLSearchParams({q: query}).toString()}`)
      const hits = await (await search(data, state)).load(0, looked)
      const place = hits.findIndex(({id}) => id.startsWith(article)) + 1
      answers.push({group, query, place})
    }
    return answers
  } finally {
    await server.close()
  }
}

function mixedItems(): Item[] {
  return Object.entries(knownItems).flatMap(([half, kinds]) =>
    Object.entries(kinds).flatMap(([kind, items]) => itemsOf(`${half} half, ${kind}`, items))
  )
}

const itemsOf = (group: string, items: Readonly<Record<string, string>>): Item[] =>
  Object.entries(items).map(([query, article]) => ({group, query, article}))

function table(answers: readonly Answer[]): string[][] {
  const row = (name: string, group: readonly Answer[]) => [
    name,
    String(group.length),
    String(group.filter(({place}) => place === 1).length),
    String(group.filter(({place}) => place > 0).length)
  ]
  const groups = Map.groupBy(answers, ({group}) => group)
  return [...[...groups].map(([name, group]) => row(name, group)), row('all', answers)]
}
