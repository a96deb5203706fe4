/**
 * Writes what the search page needs of an archive beside its pages: an index for each range of it, and
 * the catalog, the vocabulary and the records for downloads.
 */
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {close} from 'pagefind'
import {searchFiles} from '../../src/search/files.ts'
import type {StoredRange} from '../../src/search/stored-text.ts'
import type {Archive} from '../../src/views/archive.ts'
import {cutRanges, cuttable, type NumberRange, type RangeLimits} from './cut-ranges.ts'
import {functionWords} from './function-words.ts'
import {KeptIndexes} from './kept-indexes.ts'
import {programDigest} from './part-digest.ts'
import {readPartWords} from './part-index.ts'
import {joinPartWords, type PartWords} from './part-words.ts'
import {indexParts, placeRange, type IndexedPart} from './range-index.ts'
import {writeSearchData} from './search-data.ts'
import type {StandingFiles} from './standing-files.ts'

export interface IndexOptions {
  /** What one index may hold; by default what stays below 2 GiB of memory while it is made. */
  readonly limits?: RangeLimits
  /** A folder to keep indexes of parts in, so that an unchanged part is not indexed again. */
  readonly cache?: string
  /** Whether an article is the last of its part; one of some hundred by default. */
  readonly endsPart?: (id: string) => boolean
  /** Files that need not be written, because they stand on the site with what they would hold. */
  readonly standing?: StandingFiles
}

export interface IndexedRange {
  readonly articles: number
  /** The parts that it was joined of. */
  readonly parts: readonly IndexedPart[]
}

/**
 * Writes the search of `archive` into the folder `out` and says what its ranges are. Follows from the
 * archive, the options and the program alone; of `out` it replaces `pagefind/` and `search/data/`.
 */
export async function writeSearchIndex(
  archive: Archive,
  out: string,
  {limits, cache, endsPart, standing}: IndexOptions = {}
): Promise<IndexedRange[]> {
  for (const folder of ['pagefind', 'search/data']) {
    rmSync(join(out, folder), {recursive: true, force: true})
  }
  const folder = cache ?? mkdtempSync(join(tmpdir(), 'dateline-index-'))
  const kept = new KeptIndexes(folder)
  const program = programDigest()
  const ranges = rangesOf(archive, limits)
  const listed = functionWords(archive.settings.language)
  const written: (IndexedRange & {readonly stored: StoredRange; readonly folders: string[]})[] = []
  let words: PartWords
  try {
    for (const [place, range] of ranges.entries()) {
      const parts = await indexParts(archive, range, {kept, program, endsPart})
      const at = {place, ranges: ranges.length, functionWords: listed, standing, kept}
      const stored = placeRange(parts, out, at)
      const folders = parts.map(({folder: own}) => own)
      written.push({articles: stored.articles, parts, stored, folders})
    }
    words = joinPartWords(readEach(written.flatMap(({folders}) => folders)))
    kept.forgetOthers()
  } finally {
    await close()
    if (cache === undefined) rmSync(folder, {recursive: true})
  }
  writeSearchData(archive, words, out, standing)
  const list = JSON.stringify(written.map(({stored}) => stored))
  const path = join(out, searchFiles.ranges)
  // Where all its neighbors stand, there is no folder yet.
  mkdirSync(dirname(path), {recursive: true})
  writeFileSync(path, list)
  return written.map(({articles, parts}) => ({articles, parts}))
}

function* readEach(folders: readonly string[]): Generator<PartWords> {
  for (const folder of folders) yield readPartWords(folder)
}

const rangesOf = (archive: Archive, limits: RangeLimits | undefined): NumberRange[] =>
  cutRanges(
    archive.articles.map((one) => cuttable(one, archive)),
    limits
  )
