/**
 * Joins what an index has read of its articles with what results show of them. Pagefind writes a file
 * for each article, and hosts limit how many files a site may have: here several share one.
 */
import {join} from 'node:path'
import {rangeFiles} from '../../src/search/files.ts'
import {textFileOf, type StoredText} from '../../src/search/stored-text.ts'
import {readFragments, type Fragment} from './fragments.ts'
import {allSpellings, hasWords, type ShownArticle} from './indexed-articles.ts'
import {withoutAddedStops} from './own-words.ts'
import {writePacked} from './packed.ts'

/**
 * Characters of text to a file, at most on average. A result loads one file, so that larger ones would
 * cost readers more: ten results of short stories are some 30 kB so.
 */
const mostText = 3000

/** What ten results load: an archive with no more text than that has one file, which compresses best. */
const littleText = 10 * mostText

export interface RangeTexts {
  /** Keys of the articles, in their order. */
  readonly keys: readonly string[]
  readonly texts: ReadonlyMap<string, StoredText>
}

/**
 * Texts of `articles`, from the index in `folder`. Throws when that does not hold just these articles
 * but those without a word: results would be counted under the wrong countries and years.
 */
export function rangeTexts(folder: string, articles: readonly ShownArticle[]): RangeTexts {
  const byPath = new Map([...readFragments(folder)].map((one) => [one.url.replace(/^\//, ''), one]))
  const texts = new Map<string, StoredText>()
  for (const [number, article] of articles.entries()) {
    const fragment = byPath.get(article.path)
    if (!fragment && hasWords(article)) {
      throw new Error(`The search index lacks ${article.record.id}.`)
    }
    texts.set(fragment?.key ?? wordlessKey(number), storedText(article, fragment))
    byPath.delete(article.path)
  }
  const [foreign] = byPath.keys()
  if (foreign !== undefined) {
    throw new Error(`The search index holds ${foreign}, which is not of this archive.`)
  }
  return {keys: [...texts.keys()], texts}
}

/** No search finds it, and lists of everything show it. */
const wordlessKey = (number: number) => `none_${number.toString(16).padStart(6, '0')}`

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

/** Writes keys and texts into `folder`; gives the number of files that the texts are in. */
export function writeRangeTexts(folder: string, {keys, texts}: RangeTexts): number {
  const length = [...texts.values()].reduce((sum, {content}) => sum + content.length, 0)
  // Powers of two: an archive that grows changes few of its files.
  const count = length <= littleText ? 1 : 2 ** Math.ceil(Math.log2(length / mostText))
  const files = Array.from({length: count}, (): Record<string, StoredText> => ({}))
  for (const [key, text] of texts) {
    const file = files[textFileOf(key, count)]
    if (file) file[key] = text
  }
  for (const [number, file] of files.entries()) {
    writePacked(join(folder, rangeFiles.texts(number)), file)
  }
  writePacked(join(folder, rangeFiles.keys), keys)
  return count
}
