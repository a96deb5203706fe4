/** The index of words as Pagefind makes it, and the part of its browser interface that this site uses. */
import {rangeFiles, searchFiles} from './files.ts'
import {loadPacked} from './packed.ts'
import {remembered} from './remembered.ts'
import {readStoredText, textFileOf, type StoredRange, type TextFile} from './stored-text.ts'
import type {TextIndex} from './text-index.ts'
import {listedMatches, listOf, type WordList} from './word-lists.ts'
import {isPhrase, wordLoading} from './word-loading.ts'

interface PagefindInstance {
  readonly options: (options: Readonly<Record<string, unknown>>) => Promise<void>
  /** Loads the files that a search for the query would load. */
  readonly preload: (query: string) => Promise<unknown>
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
    /** The stems of the words, when asked for `stems`; then nothing else is done. */
    readonly search_keywords?: readonly string[]
  }>
}

/** Pagefind ships no types for the browser. */
export interface Pagefind {
  readonly createInstance: (options: Readonly<Record<string, unknown>>) => PagefindInstance
}

/**
 * How much a word weighs in a field of an article beside its weight in the text. Measured by `npm run
 * bench -- search`: a word of the headline says what the text is about; another spelling of a name
 * counts as the name itself, more so where the article is about its bearer, and a date decides between
 * articles that have the other words.
 */
const metaWeights = {title: 5, leader: 3, spellings: 1.5, day: 3}

/** Up to so many articles the page searches by itself: another thread costs a file and a start. */
const smallArchive = 2000

export interface PagefindSite {
  /** Path or address of the home page. */
  readonly base: string
  /** Query part for the addresses of data files, so that no cache mixes two versions of an archive. */
  readonly version: string
}

/** Loads the program, and the list of the ranges. */
export async function loadPagefind(site: PagefindSite): Promise<readonly TextIndex[]> {
  const {base, version} = site
  const [pagefind, ranges] = await Promise.all([
    import(/* @vite-ignore */ `${base}pagefind/pagefind.js`) as Promise<Pagefind>,
    loadPacked<readonly StoredRange[]>(`${base}${searchFiles.ranges}${version}`)
  ])
  return pagefindIndexes(pagefind, ranges, site)
}

/** The index of each range; each is loaded when it is first asked. */
export function pagefindIndexes(
  pagefind: Pagefind,
  ranges: readonly StoredRange[],
  site: PagefindSite
): readonly TextIndex[] {
  const total = ranges.reduce((all, {articles}) => all + articles, 0)
  const open = oneByOne((folder: string) => openIndex(pagefind, `${site.base}${folder}`, total))
  return ranges.map((range, place) => rangeIndex(range, place, open, site))
}

async function openIndex(
  pagefind: Pagefind,
  basePath: string,
  total: number
): Promise<PagefindInstance> {
  const opened = pagefind.createInstance({basePath, noWorker: total <= smallArchive})
  // Also waits until it is ready, which its own `init` does not.
  await opened.options({ranking: {metaWeights}})
  return opened
}

/** The first alone, since all share its compiled program; the others after it. */
function oneByOne<Opened>(
  open: (folder: string) => Promise<Opened>
): (folder: string) => Promise<Opened> {
  let first: Promise<unknown> | undefined
  return remembered((folder) => {
    const opened = first ? first.then(() => open(folder)) : open(folder)
    first ??= opened
    opened.catch(() => (first = undefined))
    return opened
  })
}

function rangeIndex(
  {folder, articles, textFiles, wordFiles, listed}: StoredRange,
  place: number,
  open: (folder: string) => Promise<PagefindInstance>,
  {base, version}: PagefindSite
): TextIndex {
  const data = (file: string) => `${base}${searchFiles.rangeData(place)}${file}${version}`
  const keys = remembered((file: string) => loadPacked<string[]>(data(file)))
  const lists = remembered((list: number) => loadPacked<WordList>(data(rangeFiles.list(list))))
  const texts = remembered((file: number) => loadPacked<TextFile>(data(rangeFiles.texts(file))))
  const source = {
    preload: async (word: string) => (await open(folder)).preload(word),
    async stems(word: string) {
      const {search_keywords: stems = []} = await (await open(folder)).search(word, {stems: true})
      return stems
    }
  }
  const loading = wordLoading(source, wordFiles)
  return {
    articles,
    keys: () => keys(rangeFiles.keys),
    async find(text) {
      const list = listOf(text, listed)
      if (list !== -1) {
        loading.isThere(text)
        return listedMatches(await lists(list), await keys(rangeFiles.keys))
      }
      const loaded = loading.load(text)
      // A word is asked for as it is first, and then with those that begin so: these come meanwhile.
      if (isPhrase(text)) loaded.catch(() => undefined)
      else await loaded
      const {results} = await (await open(folder)).search(text, {})
      if (isPhrase(text) && results.length > 0) loading.isThere(text)
      return results.map(({id, score, words}) => ({key: id, score, locations: words}))
    },
    hasList: (word) => listOf(`"${word}"`, listed) !== -1,
    async load(key) {
      const text = (await texts(textFileOf(key, textFiles)))[key]
      if (!text) throw new Error(`The texts lack ${key}.`)
      return readStoredText(text, base)
    }
  }
}
