/** Writes lists of the articles that have a word which most have. */
import {join} from 'node:path'
import {toSteps} from '../../src/search/catalog.ts'
import {rangeFiles} from '../../src/search/files.ts'
import {mostScored, type WordList} from '../../src/search/word-lists.ts'
import type {CborReader} from './cbor.ts'
import {writePacked} from './packed.ts'
import {openWords, readMeta, type IndexMeta} from './pagefind-files.ts'

/** An index, and what is made of it. */
export interface ListedIndex {
  /** Of its files. */
  readonly folder: string
  /** Of the data of its range. */
  readonly data: string
  /** By what it knows its articles, in the order of the archive. */
  readonly keys: readonly string[]
}

/**
 * Writes a list for each of `words`, which must be their own stems, that more than `least` articles have;
 * gives those words.
 */
export function writeWordLists(
  {folder, data, keys}: ListedIndex,
  words: readonly string[],
  least = mostScored
): string[] {
  const meta = readMeta(folder)
  if (!meta || meta.pages.length <= least) return []
  const numbers = new Map(keys.map((key, number) => [key, number]))
  const listed: string[] = []
  for (const word of words) {
    const firsts = firstPlaces(folder, meta, word)
    if (firsts.size <= least) continue
    const rows = [...firsts].map(([page, first]) => [numbers.get(meta.pages[page]!.key)!, first])
    rows.sort(([a = 0], [b = 0]) => a - b)
    const list: WordList = {
      steps: toSteps(rows.map(([number = 0]) => number)),
      firsts: rows.map(([, first = 0]) => first)
    }
    writePacked(join(data, rangeFiles.list(listed.length)), list)
    listed.push(word)
  }
  return listed
}

/** Where a word stands first on each of its pages, plus one; 0 when it stands in fields alone. */
function firstPlaces(folder: string, {files}: IndexMeta, word: string): Map<number, number> {
  const firsts = new Map<number, number>()
  const file = files.findLast(({from}) => from <= word)
  if (!file) return firsts
  const reader = openWords(folder, file)
  reader.array()
  for (let left = reader.array(); left > 0; left--) {
    reader.array()
    const isWanted = reader.text() === word
    const found = isWanted ? firsts : new Map<number, number>()
    readFirsts(reader, found)
    reader.list(() => {
      reader.array()
      reader.text()
      readFirsts(reader, found)
    })
    if (isWanted) break
  }
  return firsts
}

/** Reads pages; of one that is there already the first place stays. */
function readFirsts(reader: CborReader, firsts: Map<number, number>): void {
  let page = 0
  reader.list(() => {
    reader.array()
    page += reader.integer()
    // Negative numbers say how much the following places weigh; behind them steps begin anew.
    const places = reader.list((all) => all.integer())
    reader.list((all) => all.integer())
    const first = places.find((place) => place >= 0)
    if (!firsts.has(page)) firsts.set(page, first === undefined ? 0 : first + 1)
  })
}
