/** Which words an article page highlights. */

/** The parameter of an article's address that names a word to highlight; it may come repeatedly. */
export const highlightParameter = 'highlight'

/** Finds the words, whole and in any case, or `undefined` when the address names none. */
export function highlightPattern(search: string): RegExp | undefined {
  const words = new URLSearchParams(search)
    .getAll(highlightParameter)
    .map((word) => word.trim())
    .filter((word) => word !== '')
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`))
  if (words.length === 0) return undefined
  const letter = String.raw`[\p{L}\p{N}\p{M}]`
  return new RegExp(`(?<!${letter})(?:${words.join('|')})(?!${letter})`, 'giu')
}
