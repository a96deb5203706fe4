/**
 * Which files of an index hold all that Pagefind counts for a word. It takes a word, by its stem, for the
 * beginning of all words that it has loaded; so what it finds, and in which order, would follow from
 * what was searched for before, if not all files with such words were there. Where no word begins so, it
 * takes the longest one that the stem begins with; then the files with such words must be there too.
 */

/**
 * The words of a file: by what the first is told from those before it, by which Pagefind knows the file;
 * and the last, as far as `lastLetters` go.
 */
export type WordFileEnds = readonly [from: string, last: string]

export const lastLetters = 8

/**
 * What must be asked for, so that all files with words that begin with the stem are loaded. The stem itself
 * would not do: where no word is like it, Pagefind loads the files around it, however large.
 */
export const askedFor = (stem: string, files: readonly WordFileEnds[]): string[] =>
  files.filter(([from, last]) => from.startsWith(stem) || goesTo(stem, from, last)).map(firstOf)

/** A stem begins with words of one letter too, but no longer word is a form of them. */
const shortestBeginning = 2

/**
 * What must be asked for, so that the words are loaded which the stem begins with. A word so frequent that it
 * has a file for itself is left out: to load it would take longer than the rest, and hardly any has forms.
 */
export function askedForBeginnings(stem: string, files: readonly WordFileEnds[]): string[] {
  const letters = Array.from(stem)
  const beginnings = letters.map((_, end) => letters.slice(0, end).join(''))
  const wanted = beginnings.slice(shortestBeginning)
  return files
    .filter(([from, last]) => from !== last)
    .filter(([from, last]) => wanted.some((one) => from === one || goesTo(one, from, last)))
    .map(firstOf)
}

const firstOf = ([from]: WordFileEnds) => from

/** Whether a file that begins before a word ends behind it. */
function goesTo(word: string, from: string, last: string): boolean {
  const isCut = last.length === lastLetters && word.startsWith(last)
  return from < word && (last >= word || isCut)
}
