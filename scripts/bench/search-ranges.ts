/** A built site whose archive is cut into several ranges, as one of more than 25,000 articles is. */
import {cpSync, mkdirSync} from 'node:fs'
import {join} from 'node:path'
import {loadArchive} from '../search/archive.ts'
import {writeSearchIndex} from '../search/write-index.ts'
import {measureSite, type SiteMeasure} from './search-speed.ts'

export interface RangesMeasure {
  /** How many it was cut into: cuts are made where a year or a month ends. */
  readonly ranges: number
  readonly measure: SiteMeasure
}

/** What the search page is made of, beside its index. */
const pageFiles = ['_astro', 'search/index.html', 'index.html', '404.html', 'favicon.svg']

/**
 * Measures the search of `site`, whose archive is in `content`, with an index for about each part of
 * `count`; works in `folder`.
 */
export async function measureRanges(
  site: string,
  content: string,
  count: number,
  folder: string
): Promise<RangesMeasure> {
  mkdirSync(join(folder, 'search'), {recursive: true})
  for (const file of pageFiles) cpSync(join(site, file), join(folder, file), {recursive: true})
  const archive = loadArchive(content)
  const articles = Math.ceil(archive.articles.length / count)
  const limits = {articles, characters: Infinity}
  const ranges = await writeSearchIndex(archive, folder, {limits})
  return {ranges: ranges.length, measure: await measureSite(folder)}
}
