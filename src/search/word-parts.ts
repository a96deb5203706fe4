/** A word between its punctuation. */
export interface WordParts {
  readonly before: string
  readonly core: string
  readonly after: string
}

const isLetter = (character: string) => /[\p{L}\p{N}]/u.test(character)

/** Splits a word. From both ends, for a pattern would try every place of a long row of dashes. */
export function wordParts(word: string): WordParts {
  const characters = Array.from(word)
  const first = characters.findIndex(isLetter)
  if (first === -1) return {before: word, core: '', after: ''}
  const end = characters.findLastIndex(isLetter) + 1
  const part = (from: number, to?: number) => characters.slice(from, to).join('')
  return {before: part(0, first), core: part(first, end), after: part(end)}
}
