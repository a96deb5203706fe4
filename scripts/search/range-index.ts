/** The index of one range: its parts, and how they are joined on the site. */
import {renameSync} from 'node:fs'
import {join} from 'node:path'
import {searchFiles} from '../../src/search/files.ts'
import type {StoredRange} from '../../src/search/stored-text.ts'
import {leastListed} from '../../src/search/word-lists.ts'
import type {Archive} from '../../src/views/archive.ts'
import {cutParts} from './cut-parts.ts'
import {cuttable, type NumberRange} from './cut-ranges.ts'
import {shownArticle} from './indexed-articles.ts'
import {inTurn} from './in-turn.ts'
import {joinWords} from './join-words.ts'
import type {KeptIndexes} from './kept-indexes.ts'
import {partDigest} from './part-digest.ts'
import {partWords} from './part-words.ts'
import {readPartTexts, wordsOf, writePartIndex} from './part-index.ts'
import {rangeKeys, writeRangeTexts} from './range-texts.ts'
import type {StandingFiles} from './standing-files.ts'
import {writeWordLists} from './word-lists.ts'

export interface IndexedPart {
  readonly articles: number
  /** Hash of all that its index follows from. */
  readonly digest: string
  /** It was not made again. */
  readonly isKept: boolean
}

/** What parts are made with. */
export interface Making {
  readonly kept: KeptIndexes
  /** Hash of the program. */
  readonly program: string
  /** Whether an article is the last of its part. */
  readonly endsPart?: ((id: string) => boolean) | undefined
}

export interface StoredPart extends IndexedPart {
  readonly folder: string
}

/** While Pagefind finishes one part, the next is read. */
const atOnce = 2

/** The parts of a range, each in a folder of its own: one that is kept, else made. */
export function indexParts(
  archive: Archive,
  [from, to]: NumberRange,
  {kept, program, endsPart}: Making
): Promise<StoredPart[]> {
  const {language} = archive.settings
  const parts = cutParts(
    archive.articles.slice(from, to).map((one) => cuttable(one, archive)),
    endsPart
  )
  return inTurn(parts, atOnce, async ([first, end]) => {
    const summaries = archive.articles.slice(from + first, from + end)
    const digest = partDigest(summaries, archive, program)
    const make = (folder: string) => {
      const articles = summaries.map((one) => shownArticle(one, archive))
      return writePartIndex(folder, articles, () => partWords(summaries, archive), language)
    }
    const found = await kept.get(digest, make)
    return {...found, digest, articles: summaries.length}
  })
}

/** Where a range stands. */
export interface RangePlace {
  /** Its number among them. */
  readonly place: number
  /** How many there are. */
  readonly ranges: number
  /** Words of the archive's language that most articles have. */
  readonly functionWords: readonly string[]
  readonly standing?: StandingFiles | undefined
  readonly kept?: KeptIndexes | undefined
}

/** Joins the parts of a range at its place on the site. */
export function placeRange(
  parts: readonly StoredPart[],
  out: string,
  {place, ranges, functionWords, standing, kept}: RangePlace
): StoredRange {
  const folder = ranges === 1 ? 'pagefind/' : `pagefind/${place + 1}/`
  const perPart = parts.map((part) => readPartTexts(part.folder))
  const texts = perPart.flat()
  const keys = rangeKeys(texts)
  let at = 0
  const named = parts.map((part, number) => {
    const pairs = (perPart[number] ?? []).map(({key}): [string, string] => [
      key ?? '',
      keys[at++] ?? ''
    ])
    return {folder: wordsOf(part.folder), keys: new Map(pairs), digest: part.digest}
  })
  const wanted = new Set(functionWords)
  const {files: wordFiles, ...joined} = joinWords(named, join(out, folder), {
    wanted,
    standing,
    kept: kept?.file(`joined-${place + 1}`)
  })
  const data = join(out, searchFiles.rangeData(place))
  const textFiles = writeRangeTexts(data, keys, texts, standing)
  const least = leastListed(ranges)
  const listed = writeWordLists({...joined, data, keys, standing}, functionWords, least)
  // One program runs the indexes of all ranges.
  if (ranges > 1) renameSync(join(out, folder, program), join(out, 'pagefind', program))
  return {folder, articles: texts.length, textFiles, wordFiles, listed}
}

const program = 'pagefind.js'
