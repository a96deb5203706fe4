/**
 * Writes the texts of a range as results show them. Pagefind has a file for each article, and hosts limit
 * how many files a site may have: here several share one.
 */
import {hash} from 'node:crypto'
import {join} from 'node:path'
import {rangeFiles} from '../../src/search/files.ts'
import {textFileOf} from '../../src/search/stored-text.ts'
import {writePacked, writePackedText} from './packed.ts'
import type {PartText} from './part-texts.ts'
import type {StandingFiles} from './standing-files.ts'

/**
 * Characters of text to a file, at most on average. A result loads one file, so that larger ones would
 * cost readers more: ten results of short stories are some 30 kB so.
 */
const mostText = 3000

/** What ten results load: an archive with no more text than that has one file, which compresses best. */
const littleText = 10 * mostText

/** By what the index of the whole range knows each text, in their order: no two by the same. */
export function rangeKeys(texts: readonly PartText[]): string[] {
  const taken = new Set<string>()
  return texts.map(({key, path}, number) => {
    const own = key === undefined ? wordlessKey(number) : distinctKey(key, path, taken)
    taken.add(own)
    return own
  })
}

const wordlessKey = (number: number) => `none_${number.toString(16).padStart(6, '0')}`

/** Keys are short hashes; of two alike in different parts, the second gets digits more. */
function distinctKey(key: string, path: string, taken: ReadonlySet<string>): string {
  const more = hash('sha256', path)
  for (let digits = 0; ; digits++) {
    const longer = `${key}${more.slice(0, digits)}`
    if (!taken.has(longer)) return longer
  }
}

/** Writes keys and texts into `folder`; gives the number of files that the texts are in. */
export function writeRangeTexts(
  folder: string,
  keys: readonly string[],
  texts: readonly PartText[],
  standing?: StandingFiles
): number {
  const sum = texts.reduce((all, {length}) => all + length, 0)
  // Powers of two: an archive that grows changes few of its files.
  const count = sum <= littleText ? 1 : 2 ** Math.ceil(Math.log2(sum / mostText))
  const files = Array.from({length: count}, (): string[] => [])
  for (const [number, {text}] of texts.entries()) {
    const key = keys[number] ?? ''
    files[textFileOf(key, count)]?.push(`${JSON.stringify(key)}:${text}`)
  }
  for (const [number, file] of files.entries()) {
    writePackedText(join(folder, rangeFiles.texts(number)), `{${file.join(',')}}`, standing)
  }
  writePacked(join(folder, rangeFiles.keys), keys, standing)
  return count
}
