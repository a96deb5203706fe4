/** Joins what the index of a part has read of its articles with what results show of them. */
import type {StoredText} from '../../src/search/stored-text.ts'
import type {Fragment} from './fragments.ts'
import {allSpellings, hasWords, type ShownArticle} from './indexed-articles.ts'
import {withoutAddedStops} from './own-words.ts'

/** An article of a part. */
export interface PartText {
  /** By which the index of the part knows it; without one, no search finds it, and lists show it. */
  readonly key?: string | undefined
  /** Path of its page, from the home page. */
  readonly path: string
  /** Characters of its text. */
  readonly length: number
  /** A `StoredText`, written as JSON. */
  readonly text: string
}

/**
 * The texts of `articles`, in their order. Throws when the fragments are not just theirs, but for those
 * without a word: results would be counted under the wrong countries and years.
 */
export function partTexts(
  fragments: readonly Fragment[],
  articles: readonly ShownArticle[]
): PartText[] {
  const byPath = new Map(fragments.map((one) => [one.url.replace(/^\//, ''), one]))
  const texts = articles.map((article): PartText => {
    const {path, record} = article
    const fragment = byPath.get(path)
    if (!fragment && hasWords(article)) throw new Error(`The search index lacks ${record.id}.`)
    byPath.delete(path)
    const stored = storedText(article, fragment)
    return {key: fragment?.key, path, length: stored.content.length, text: JSON.stringify(stored)}
  })
  const [foreign] = byPath.keys()
  if (foreign !== undefined) {
    throw new Error(`The search index holds ${foreign}, which is not of this archive.`)
  }
  return texts
}

function storedText(article: ShownArticle, fragment: Fragment | undefined): StoredText {
  const {path, title, record} = article
  return {
    path,
    title,
    content: fragment === undefined ? title : withoutAddedStops(fragment.content, article),
    anchors: (fragment?.anchors ?? []).map(({id, location}) => [id, location]),
    record,
    spellings: allSpellings(article)
  }
}
