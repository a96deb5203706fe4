/** The index of words as Pagefind makes it, and the part of its browser interface that this site uses. */
import {loadText} from './packed.ts'
import {splitWords} from './passages.ts'
import type {HitRecord} from './record.ts'
import {remembered} from './remembered.ts'
import {mergeSpellings} from './spellings.ts'
import type {IndexedText, TextIndex} from './text-index.ts'

interface PagefindFragment {
  readonly url: string
  readonly content: string
  readonly meta: Readonly<Record<string, string>>
  readonly filters: Readonly<Record<string, readonly string[]>>
  readonly anchors: readonly {readonly id: string; readonly location: number}[]
}

/** Pagefind ships no types for the browser. */
export interface Pagefind {
  readonly options: (options: Readonly<Record<string, unknown>>) => Promise<void>
  readonly init: () => Promise<void>
  readonly search: (
    query: string,
    options: object
  ) => Promise<{
    readonly results: readonly {
      readonly id: string
      readonly score: number
      /** Indexes of the matching words. */
      readonly words: readonly number[]
    }[]
  }>
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

export interface PagefindSite {
  /** Path or address of the home page. */
  readonly base: string
  /** How many articles it holds. */
  readonly articles: number
  /** Loads the ids by which the index knows them, in the order of the archive. */
  readonly keys: () => Promise<readonly string[]>
}

/** Loads the index of a site. */
export async function loadPagefind(site: PagefindSite): Promise<TextIndex> {
  const path = `${site.base}pagefind/`
  const pagefind = (await import(/* @vite-ignore */ `${path}pagefind.js`)) as Pagefind
  await pagefind.options({
    basePath: path,
    noWorker: site.articles <= smallArchive,
    ranking: {metaWeights}
  })
  await pagefind.init()
  return pagefindIndex(pagefind, site)
}

/** The index of words that an initialized Pagefind holds. */
export function pagefindIndex(
  pagefind: Pagefind,
  {base, keys}: Pick<PagefindSite, 'base' | 'keys'>
): TextIndex {
  return {
    keys,
    async find(text) {
      const {results} = await pagefind.search(text, {})
      return results.map(({id, score, words}) => ({key: id, score, locations: words}))
    },
    // Pagefind would need a search first, and to search for everything it loads the whole index.
    load: remembered(async (key: string) => {
      const fragment = await loadText(`${base}pagefind/fragment/${key}.pf_fragment`)
      return readFragment(JSON.parse(fragment.slice(signature.length)) as PagefindFragment, base)
    })
  }
}

/** What the files of an index begin with. */
const signature = 'pagefind_dcd'

/** What Pagefind holds of an article. */
function readFragment(
  {url, content, meta, filters, anchors}: PagefindFragment,
  base: string
): IndexedText {
  const [record = '{}'] = filters['record'] ?? []
  return {
    url: `${base}${url.replace(/^\//, '')}`,
    title: meta['title'] ?? url,
    words: splitWords(content),
    anchors,
    record: JSON.parse(record) as HitRecord,
    spellings: mergeSpellings(meta['leader'] ?? '', meta['spellings'] ?? '')
  }
}
