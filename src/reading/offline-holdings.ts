/** What this browser keeps of the site, for the page that shows it. */
import {pageWord} from '../lib/page-words.ts'
import {cachesOfSite, holdsPages} from '../offline/cache-names.ts'
import {listKept} from '../offline/kept.ts'

/** A page that is kept. */
export interface Holding {
  readonly url: string
  /** As text. */
  readonly title: string
  /** Name of the cache that holds it. */
  readonly cache: string
}

export interface Holdings {
  /** The one read last first. */
  readonly pages: readonly Holding[]
  /** Bytes of pages and pictures. */
  readonly readBytes: number
  /** Bytes of styles, scripts and the search. */
  readonly fileBytes: number
  readonly searchable: boolean
}

/** Everything that is kept of the site whose worker answers for `scope`. */
export async function findHoldings(scope: string): Promise<Holdings> {
  const names = cachesOfSite(await caches.keys(), scope)
  const pages: Holding[] = []
  let readBytes = 0
  for (const cache of names.filter(holdsPages)) {
    for (const {url, title, bytes} of await listKept(await caches.open(cache))) {
      readBytes += bytes
      if (title !== '') pages.push({url, title: asText(title), cache})
    }
  }
  const files = await filesOf(names.filter((name) => !holdsPages(name)))
  const fileBytes = files.reduce((sum, {size}) => sum + size, 0)
  return {pages, readBytes, fileBytes, searchable: files.some(({url}) => isIndex(url))}
}

const isIndex = (url: string) => url.endsWith('/pagefind/pagefind.js')

async function filesOf(names: readonly string[]): Promise<{url: string; size: number}[]> {
  const found = await Promise.all(
    names.map(async (name) => {
      const cache = await caches.open(name)
      return Promise.all(
        (await cache.keys()).map(async ({url}) => {
          const answer = await cache.match(url)
          return {url, size: (await answer?.blob())?.size ?? 0}
        })
      )
    })
  )
  return found.flat()
}

/** Titles are kept as the page's HTML has them. */
const asText = (html: string): string =>
  new DOMParser().parseFromString(`<title>${html}</title>`, 'text/html').title

/** One sentence. */
export function figuresOf({pages, readBytes, fileBytes, searchable}: Holdings): string {
  const files = pageWord(searchable ? 'offlineSearch' : 'offlineLook', {size: size(fileBytes)})
  return pageWord('offlineKept', {count: pages.length, size: size(readBytes), files})
}

const size = (bytes: number) =>
  bytes < 1024 ** 2
    ? pageWord('kilobytes', {number: Math.ceil(bytes / 1024)})
    : pageWord('megabytes', {number: Math.round((bytes / 1024 ** 2) * 10) / 10})

/** Takes one page out. */
export async function forget({cache, url}: Holding): Promise<void> {
  await (await caches.open(cache)).delete(url)
}
