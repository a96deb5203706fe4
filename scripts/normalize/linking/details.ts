/**
 * Distinctive details of a text: two content words in a row, such as `interfaith conference`. Names
 * are none (they are shared by other journeys too), nor are pairs of everyday words.
 */
import {isFunctionWord} from '../names/function-words.ts'
import type {Span} from '../../../src/schema/evidence.ts'
import type {LabeledUnit} from '../stages.ts'
import {everydayWords} from './everyday-words.ts'
import {wordsOfJourneys} from './words-of-journeys.ts'

const isEveryday = (word: string) => everydayWords.has(word) || wordsOfJourneys.has(word)

/** The rare word of a pair is at least so long, the other may be shorter. */
const shortest = {rare: 5, other: 4} as const
const words = /(?<!\p{L})\p{Ll}[\p{Ll}'’-]+/gu

const isUsable = (text: string) => text.length >= shortest.other && !isFunctionWord(text)
const isRare = (text: string) => text.length >= shortest.rare && !isEveryday(text)

/** Pairs of content words, one of them no everyday word, in order of their first place. */
export function detailsOf(units: readonly LabeledUnit[]): [words: string, first: Span][] {
  const found = new Map<string, Span>()
  for (const {label, text, start} of units) {
    if (label.class !== 'body') continue
    let previous: {word: string; from: number; to: number} | undefined
    for (const {index, 0: word} of text.matchAll(words)) {
      const to = index + word.length
      const adjoins = previous && previous.to + 1 === index && text[previous.to] === ' '
      if (previous && adjoins && isUsable(previous.word) && isUsable(word)) {
        const pair = `${previous.word} ${word}`
        if ((isRare(previous.word) || isRare(word)) && !found.has(pair))
          found.set(pair, {start: start + previous.from, end: start + to, quote: pair})
      }
      previous = {word, from: index, to}
    }
  }
  return [...found]
}
