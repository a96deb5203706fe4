/**
 * The last paragraph of an article below a block of links or a call, where its page goes on with more of
 * them: it tells of what the article tells.
 */
import type {Unit} from '../stages.ts'
import {endsSentence, words} from '../text.ts'

/** It stands this near below the first line of such a block. */
const reach = 4
/** A shorter one is most often a teaser, or about the site. */
const shortest = 150
/** Words of some length say what a text is about; those of the paragraph are the article's in this share. */
const longWord = 6
const sharedWords = 0.4

const longWordsOf = (text: string) =>
  words(text.toLowerCase()).filter((word) => word.length >= longWord)

/** Whether a paragraph tells of what the text above it tells. */
function tellsOn(text: string, known: ReadonlySet<string>): boolean {
  const long = longWordsOf(text)
  return long.filter((word) => known.has(word)).length >= Math.max(1, long.length * sharedWords)
}

/** Index of such a paragraph below `first`, where the article's links begin; -1 without one. */
export function lastParagraph(
  units: readonly Unit[],
  from: number,
  first: number,
  isOwn: (index: number) => boolean
): number {
  const known = new Set(
    units.slice(from, first).flatMap(({text, label}) => (label ? [] : longWordsOf(text)))
  )
  for (let index = first; index <= Math.min(first + reach, units.length - 1); index += 1) {
    const {text, label} = units[index]!
    if (label || text.length < shortest || !endsSentence(text) || !isOwn(index)) continue
    if (tellsOn(text, known)) return index
  }
  return -1
}
