/**
 * Which files of an index hold all that Pagefind counts for a word. It takes a word, by its stem, for the
 * beginning of all words that it has loaded; so what it finds, and in which order, would follow from
 * what was searched for before, if not all files with such words were there.
 */
import {withoutAccents} from './letters.ts'

/** So many letters of a word are in its stem; of long words more, for no ending is longer than this. */
const stemLetters = 4
const longestEnding = 7

/** Short words with an ending, whose stems are shorter still. */
const shortStem = /^(...)(?:e?s|ed|ing|ly)$/

/** With what, at least, the stem of a word begins; nothing of a word without letters. */
export function stemBeginning(word: string): string {
  const folded = withoutAccents(word).replace(/[^\p{L}\p{N}]/gu, '')
  const letters = Array.from(folded)
  const length = Math.max(stemLetters, letters.length - longestEnding)
  return shortStem.exec(folded)?.[1] ?? letters.slice(0, length).join('')
}

/**
 * The words of a file: by what the first is told from those before it, by which Pagefind knows the file;
 * and the last, as far as `lastLetters` go.
 */
export type WordFileEnds = readonly [from: string, last: string]

export const lastLetters = 8

/**
 * What must be asked for, so that all files with words of that beginning are loaded. The beginning itself
 * would not do: where no word is like it, Pagefind loads the files around it, however large.
 */
export const askedFor = (beginning: string, files: readonly WordFileEnds[]): string[] =>
  files
    .filter(([from, last]) => from.startsWith(beginning) || goesTo(beginning, from, last))
    .map(([from]) => from)

/** Whether a file that begins before the beginning ends behind it. */
function goesTo(beginning: string, from: string, last: string): boolean {
  const isCut = last.length === lastLetters && beginning.startsWith(last)
  return from < beginning && (last >= beginning || isCut)
}
