/**
 * Writes what the search page needs of an archive beside its pages: an index for each range of it, and
 * the catalog, the vocabulary and the records for downloads.
 */
import {cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {searchFiles} from '../../src/search/files.ts'
import type {StoredRange} from '../../src/search/stored-text.ts'
import type {Archive} from '../../src/views/archive.ts'
import {cutRanges, type NumberRange, type RangeLimits} from './cut-ranges.ts'
import {shownArticle} from './indexed-articles.ts'
import {KeptIndexes} from './kept-indexes.ts'
import {programDigest, rangeDigest} from './range-digest.ts'
import {indexParts, writeRangeIndex} from './range-index.ts'
import {writeSearchData} from './search-data.ts'

export interface IndexOptions {
  /** What one index may hold; by default what stays below 2 GiB of memory while it is made. */
  readonly limits?: RangeLimits
  /** A folder to keep indexes in, so that an unchanged range is not indexed again. */
  readonly cache?: string
}

export interface IndexedRange {
  readonly articles: number
  /** Hash of all that its index follows from. */
  readonly digest: string
  /** It was not made again. */
  readonly isKept: boolean
}

/**
 * Writes the search of `archive` into the folder `out` and says what its ranges are. Follows from the
 * archive, the options and the program alone; of `out` it replaces `pagefind/` and `search/data/`.
 */
export async function writeSearchIndex(
  archive: Archive,
  out: string,
  {limits, cache}: IndexOptions = {}
): Promise<IndexedRange[]> {
  for (const folder of ['pagefind', 'search/data']) {
    rmSync(join(out, folder), {recursive: true, force: true})
  }
  const folder = cache ?? mkdtempSync(join(tmpdir(), 'dateline-index-'))
  const kept = new KeptIndexes(folder)
  const program = programDigest()
  const ranges = rangesOf(archive, limits)
  const written: (IndexedRange & {readonly stored: StoredRange})[] = []
  try {
    for (const [place, range] of ranges.entries()) {
      const index = await rangeIndex(archive, range, kept, program)
      const stored = placeIndex(index.folder, out, place, ranges.length)
      written.push({...index, stored: {...stored, articles: index.articles}})
      if (cache === undefined) rmSync(index.folder, {recursive: true})
    }
  } finally {
    if (cache === undefined) rmSync(folder, {recursive: true})
  }
  kept.forgetOthers()
  writeSearchData(archive, out)
  const list = JSON.stringify(written.map(({stored}) => stored))
  writeFileSync(join(out, searchFiles.ranges), list)
  return written.map(({articles, digest, isKept}) => ({articles, digest, isKept}))
}

function rangesOf({articles, records}: Archive, limits: RangeLimits | undefined): NumberRange[] {
  const cuttable = articles.map(({id, date}) => {
    return {date: date.sortAscending, characters: records.get(id)?.body.length ?? 0}
  })
  return cutRanges(cuttable, limits)
}

/** The index of one range, in a folder of its own: one that is kept, else made. */
async function rangeIndex(
  archive: Archive,
  [from, to]: NumberRange,
  kept: KeptIndexes,
  program: string
) {
  const {language} = archive.settings
  const articles = archive.articles.slice(from, to).map((one) => shownArticle(one, archive))
  const digest = rangeDigest(articles, language, program)
  const found = await kept.get(digest, async (folder) => {
    const textFiles = await writeRangeIndex(folder, articles, language)
    writeFileSync(join(folder, counts), JSON.stringify({textFiles}))
  })
  return {...found, digest, articles: articles.length}
}

const counts = 'counts.json'

/** Copies an index to its place on the site. */
function placeIndex(
  index: string,
  out: string,
  place: number,
  ranges: number
): Pick<StoredRange, 'folder' | 'textFiles'> {
  const folder = ranges === 1 ? 'pagefind/' : `pagefind/${place + 1}/`
  cpSync(join(index, indexParts.words), join(out, folder), {recursive: true})
  cpSync(join(index, indexParts.data), join(out, searchFiles.rangeData(place)), {recursive: true})
  // One program runs the indexes of all ranges.
  if (ranges > 1) renameSync(join(out, folder, program), join(out, 'pagefind', program))
  const {textFiles} = JSON.parse(readFileSync(join(index, counts), 'utf8')) as {textFiles: number}
  return {folder, textFiles}
}

const program = 'pagefind.js'
