/** Writes lists of the articles that have a word which most have. */
import {join} from 'node:path'
import {toSteps} from '../../src/search/catalog.ts'
import {rangeFiles} from '../../src/search/files.ts'
import {mostScored, type WordList} from '../../src/search/word-lists.ts'
import {CborReader} from './cbor.ts'
import {writePacked} from './packed.ts'
import type {StandingFiles} from './standing-files.ts'

/** An index, and what is made of it. */
export interface ListedIndex {
  /** Keys of its pages, in the order in which its words count them. */
  readonly pages: readonly string[]
  /** What it holds of words, as Pagefind writes it. */
  readonly entries: ReadonlyMap<string, Buffer>
  /** Folder of the data of its range. */
  readonly data: string
  /** Keys of its articles, in the order of the archive. */
  readonly keys: readonly string[]
  readonly standing?: StandingFiles | undefined
}

/**
 * Writes a list for each of `words`, which must be their own stems, that more than `least` articles have;
 * gives those words.
 */
export function writeWordLists(
  {pages, entries, data, keys, standing}: ListedIndex,
  words: readonly string[],
  least = mostScored
): string[] {
  if (pages.length <= least) return []
  const numbers = new Map(keys.map((key, number) => [key, number]))
  const listed: string[] = []
  for (const word of words) {
    const firsts = firstPlaces(entries.get(word))
    if (firsts.size <= least) continue
    const rows = [...firsts].map(([page, first]) => [numbers.get(pages[page]!)!, first])
    rows.sort(([a = 0], [b = 0]) => a - b)
    const list: WordList = {
      steps: toSteps(rows.map(([number = 0]) => number)),
      firsts: rows.map(([, first = 0]) => first)
    }
    writePacked(join(data, rangeFiles.list(listed.length)), list, standing)
    listed.push(word)
  }
  return listed
}

/** Where a word stands first on each of its pages, plus one; 0 when it stands in fields alone. */
function firstPlaces(entry: Buffer | undefined): Map<number, number> {
  const firsts = new Map<number, number>()
  if (!entry) return firsts
  const reader = new CborReader(entry)
  reader.array()
  reader.text()
  readFirsts(reader, firsts)
  reader.list(() => {
    reader.array()
    reader.text()
    readFirsts(reader, firsts)
  })
  return firsts
}

/** Reads pages; of one that is there already the first place stays. */
function readFirsts(reader: CborReader, firsts: Map<number, number>): void {
  let page = 0
  for (let left = reader.array(); left > 0; left--) {
    reader.array()
    page += reader.integer()
    const first = firstOf(reader)
    reader.skipIntegers(reader.array())
    if (!firsts.has(page)) firsts.set(page, first)
  }
}

/** Reads the places of a page in its text; gives the first, plus one, and 0 where there is none. */
function firstOf(reader: CborReader): number {
  for (let left = reader.array() - 1; left >= 0; left--) {
    // Negative numbers say how much the following places weigh; behind them steps begin anew.
    const place = reader.integer()
    if (place < 0) continue
    reader.skipIntegers(left)
    return place + 1
  }
  return 0
}
