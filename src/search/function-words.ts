/**
 * Words such as “of” and “the” narrow a search hardly at all, and to look up where they stand in a large
 * archive takes longer than all the rest.
 */
import {foldWord} from './letters.ts'
import type {Query} from './query.ts'
import {wordParts} from './word-parts.ts'

export interface NarrowedQuery {
  /** What is looked for. */
  readonly query: Query
  /** The words that are not, as typed. */
  readonly leftOut: readonly string[]
}

/**
 * The query without its function words. Phrases keep theirs, and so does a query of nothing else. Words
 * in capitals stay: “WHO” and “IS” are names.
 */
export function withoutFunctionWords(
  query: Query,
  functionWords: ReadonlySet<string>
): NarrowedQuery {
  const leftOut = query.words.filter((word) => {
    const {core} = wordParts(word)
    return functionWords.has(foldWord(core)) && !isCapitals(core)
  })
  const words = query.words.filter((word) => !leftOut.includes(word))
  if (words.length + query.phrases.length === 0) return {query, leftOut: []}
  return {query: {...query, words}, leftOut: [...new Set(leftOut)]}
}

/** Two or more: a headline may begin with “A”. Scripts without capitals have none. */
const isCapitals = (word: string) =>
  word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase()
