/**
 * Surnames that are spelled in several ways: whichever of them is typed, one of them is looked for, by
 * which the index knows every article about the person. So all spellings find the same, in one order.
 */
import {foldWord} from './letters.ts'
import type {Query} from './query.ts'

/** Folded spellings, each with the one that stands for all. */
export type SameNames = readonly (readonly [spelling: string, name: string])[]

/** The query in the spellings by which the index knows. Phrases are taken by their word. */
export function inKnownSpellings(query: Query, names: ReadonlyMap<string, string>): Query {
  const known = (word: string) => names.get(foldWord(word)) ?? word
  return {...query, words: query.words.map(known), excluded: query.excluded.map(known)}
}
