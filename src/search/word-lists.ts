/**
 * Lists of the articles that have a word which most have, such as “the”. To ask the index for it would
 * load all places where it stands, more than the rest of a search together, and take as long.
 */
import {fromSteps} from './catalog.ts'
import {withoutAccents} from './letters.ts'
import type {Match} from './text-index.ts'

/**
 * Of more articles than these a score says little, and Pagefind, which goes through all places of a word
 * for every article that has it, takes seconds to find it: those that have the words earliest come first.
 */
export const mostScored = 5000

/**
 * Of how many articles of a range a word has a list of them, where the archive has so many ranges: a word
 * that most articles have is spread over all.
 */
export const leastListed = (ranges: number): number => Math.floor(mostScored / ranges)

/** The articles of a word, as its file holds them. */
export interface WordList {
  /** Their numbers in their range, as steps. */
  readonly steps: readonly number[]
  /** For each the index of the word where it stands first, plus one; 0 when it stands in no text. */
  readonly firsts: readonly number[]
}

/** The list as the index would answer; `keys` are those of the range, in its order. */
export const listedMatches = ({steps, firsts}: WordList, keys: readonly string[]): Match[] =>
  fromSteps(steps).map((number, at) => {
    const first = firsts[at] ?? 0
    return {key: keys[number] ?? '', score: 1, locations: first === 0 ? [] : [first - 1]}
  })

/** The number of the list that answers for a text in quotation marks; -1 when none does. */
export const listOf = (text: string, listed: readonly string[]): number =>
  /^"[^ ]*"$/.test(text) ? listed.indexOf(withoutAccents(text.slice(1, -1))) : -1
