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
 * What must be asked for, so that all files with words of that beginning are loaded; `files` are the
 * words with which files begin.
 */
export function askedFor(beginning: string, files: readonly string[]): string[] {
  return [beginning, ...files.filter((file) => file !== beginning && file.startsWith(beginning))]
}
