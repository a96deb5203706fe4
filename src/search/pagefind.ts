/** The index of words as Pagefind makes it, and the part of its browser interface that this site uses. */
import {splitWords} from './passages.ts'
import type {HitRecord} from './record.ts'
import {mergeSpellings} from './spellings.ts'
import type {IndexedText, TextIndex} from './text-index.ts'

export interface PagefindFragment {
  readonly url: string
  readonly content: string
  readonly meta: Readonly<Record<string, string>>
  readonly filters: Readonly<Record<string, readonly string[]>>
  readonly anchors: readonly {readonly id: string; readonly location: number}[]
}

export interface PagefindResult {
  readonly id: string
  readonly score: number
  /** Indexes of the matching words. */
  readonly words: readonly number[]
  readonly data: () => Promise<PagefindFragment>
}

/** Pagefind ships no types for the browser. */
export interface Pagefind {
  readonly options: (options: Readonly<Record<string, unknown>>) => Promise<void>
  readonly init: () => Promise<void>
  /** `null` finds everything, in the order in which it was indexed. */
  readonly search: (
    query: string | null,
    options: object
  ) => Promise<{readonly results: readonly PagefindResult[]}>
}

/**
 * How much a word weighs in a field of an article beside its weight in the text. Measured by `npm run
 * bench -- search`: a word of the headline says what the text is about; another spelling of a name
 * counts as the name itself, more so where the article is about its bearer, and a date decides between
 * articles that have the other words.
 */
export const metaWeights = {title: 5, leader: 3, spellings: 1.5, day: 3}

/** Up to so many articles the page searches by itself: another thread costs a file and a start. */
const smallArchive = 2000

/** Loads the index below `base`, the home of the site; `articles` is how many it should hold. */
export async function loadPagefind(base: string, articles: number): Promise<TextIndex> {
  const path = `${base}pagefind/`
  const pagefind = (await import(/* @vite-ignore */ `${path}pagefind.js`)) as Pagefind
  await pagefind.options({
    basePath: path,
    baseUrl: base,
    noWorker: articles <= smallArchive,
    ranking: {metaWeights}
  })
  await pagefind.init()
  return pagefindIndex(pagefind)
}

/** The index of words that an initialized Pagefind holds. */
export async function pagefindIndex(pagefind: Pagefind): Promise<TextIndex> {
  // Indexed in the order of the archive, and given back in it: so the place is the number.
  const {results: all} = await pagefind.search(null, {})
  const numbers = new Map(all.map(({id}, number) => [id, number]))
  return {
    size: all.length,
    async find(text) {
      const {results} = await pagefind.search(text, {})
      return results.flatMap(({id, score, words}) => {
        const number = numbers.get(id)
        return number === undefined ? [] : [{number, score, locations: words}]
      })
    },
    async load(number) {
      const result = all[number]
      if (!result) throw new Error(`The index has no article ${number}.`)
      return readFragment(await result.data())
    }
  }
}

/** What Pagefind holds of an article. */
export function readFragment({
  url,
  content,
  meta,
  filters,
  anchors
}: PagefindFragment): IndexedText {
  const [record = '{}'] = filters['record'] ?? []
  return {
    url,
    title: meta['title'] ?? url,
    words: splitWords(content),
    anchors,
    record: JSON.parse(record) as HitRecord,
    spellings: mergeSpellings(meta['leader'] ?? '', meta['spellings'] ?? '')
  }
}
