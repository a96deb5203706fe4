/** By which ids Pagefind knows the articles: what numbers them is not told to the browser. */
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {gunzipSync} from 'node:zlib'
import {siteUrls} from '../../src/lib/urls.ts'

const signature = 'pagefind_dcd'

/**
 * The ids of `articles` in their order, read from the index in `folder`. Throws when it does not hold
 * just these articles: results would be counted under the wrong countries and years.
 */
export function readKeys(folder: string, articles: readonly {readonly id: string}[]): string[] {
  const keys = new Map(readFragments(join(folder, 'fragment'), articles.length))
  const {article: urlOf} = siteUrls(undefined)
  if (keys.size !== articles.length) {
    throw new Error(`The search index holds ${keys.size} articles of ${articles.length}.`)
  }
  return articles.map(({id}) => {
    const key = keys.get(urlOf(id))
    if (key === undefined) throw new Error(`The search index lacks ${id}.`)
    return key
  })
}

/** Addresses and ids. An index of nothing has no folder of fragments. */
function readFragments(folder: string, expected: number): [url: string, key: string][] {
  if (expected === 0) return []
  return readdirSync(folder).map((name) => {
    const text = gunzipSync(readFileSync(join(folder, name))).toString()
    const {url} = JSON.parse(text.slice(signature.length)) as {url: string}
    return [url, name.replace(/\.pf_fragment$/, '')]
  })
}
