/** By which ids Pagefind knows the articles: what numbers them is not told to the browser. */
import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {gunzipSync} from 'node:zlib'
import {siteUrls} from '../../src/lib/urls.ts'

const signature = 'pagefind_dcd'

/** An article, and whether it holds a word that a search can find. */
export interface KeyedArticle {
  readonly id: string
  readonly hasWords: () => boolean
}

/**
 * The ids of `articles` in their order, read from the index in `folder`; empty for those that the index
 * leaves out because they hold no word. Throws when it does not hold just the others: results would be
 * counted under the wrong countries and years.
 */
export function readKeys(folder: string, articles: readonly KeyedArticle[]): string[] {
  const keys = new Map(readFragments(join(folder, 'fragment'), articles.length))
  const {article: urlOf} = siteUrls(undefined)
  const read = articles.map(({id, hasWords}) => {
    const key = keys.get(urlOf(id))
    if (key === undefined && hasWords()) throw new Error(`The search index lacks ${id}.`)
    return key ?? ''
  })
  const known = read.filter((key) => key !== '').length
  if (keys.size !== known) {
    throw new Error(
      `The search index holds ${keys.size} articles, ${known} of them of this archive.`
    )
  }
  return read
}

/** Addresses and ids. An index of nothing has no folder of fragments. */
function readFragments(folder: string, expected: number): [url: string, key: string][] {
  if (expected === 0 || !existsSync(folder)) return []
  return readdirSync(folder).map((name) => {
    const text = gunzipSync(readFileSync(join(folder, name))).toString()
    const {url} = JSON.parse(text.slice(signature.length)) as {url: string}
    return [url, name.replace(/\.pf_fragment$/, '')]
  })
}
