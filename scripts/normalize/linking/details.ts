/**
 * Distinctive details of a text: two content words in a row, such as `interfaith conference`. Names
 * are none (they are shared by other journeys too), nor are pairs of everyday words, nor what is told
 * as history: `in 2007 she visited a township clinic`.
 */
import {isFunctionWord} from '../names/function-words.ts'
import type {Span} from '../../../src/schema/evidence.ts'
import type {LabeledUnit, Range} from '../stages.ts'
import {sentences} from '../text.ts'
import {everydayWords} from '../names/everyday-words.ts'
import {namesOccasion} from './occasions.ts'
import {spanIn} from './span.ts'
import {wordsOfJourneys} from './words-of-journeys.ts'

/** `a six-day visit` */
const isLength = /-(?:day|week|month|year|hour)s?$/u

const isEveryday = (word: string) =>
  everydayWords.has(word) || wordsOfJourneys.has(word) || isLength.test(word)

/** The rare word of a pair is at least so long, the other may be shorter. */
const shortest = {rare: 5, other: 4} as const
const words = /(?<!\p{L})\p{Ll}[\p{Ll}'’-]+/gu

const isUsable = (text: string) => text.length >= shortest.other && !isFunctionWord(text)
const isRare = (text: string) => text.length >= shortest.rare && !isEveryday(text)

const history =
  /(?<![\d.,])(?:1[5-9]|20)\d{2}(?![\d,]\d|\s?%)|\b(?:last\s+year|years?\s+(?:ago|earlier|before)|decades?\s+(?:ago|earlier|before))\b/u

/** Whether the words at `offset` stand in a sentence that tells of the past by its year. */
function isHistory(text: string, all: readonly Range[], offset: number): boolean {
  const sentence = all.findLast(({start}) => start <= offset)
  return sentence !== undefined && history.test(text.slice(sentence.start, sentence.end))
}

/** Words before the pair are looked for in so many characters: the pattern goes back from each. */
const reachBefore = 200
/** So many words before the pair, and behind it, are quoted with an occasion. */
const wordsBefore = /(?:[^\s]+\s+){0,4}$/u
const wordsBehind = /^[^\s]*(?:\s+[^\s]+){0,4}/u

/** The pair, with the words about it in its sentence where it names an occasion: they are shown as proof. */
function quoted(unit: LabeledUnit, all: readonly Range[], pair: Range): Span {
  const {text} = unit
  if (!namesOccasion(text.slice(pair.start, pair.end))) return spanIn(unit, pair)
  const sentence = all.findLast(({start}) => start <= pair.start) ?? {start: 0, end: text.length}
  const before =
    wordsBefore.exec(
      text.slice(Math.max(sentence.start, pair.start - reachBefore), pair.start)
    )?.[0] ?? ''
  const behind = wordsBehind.exec(text.slice(pair.end, sentence.end))?.[0] ?? ''
  return spanIn(unit, {start: pair.start - before.length, end: pair.end + behind.length})
}

/** Pairs of content words, one of them no everyday word, in order of their first place. */
export function detailsOf(units: readonly LabeledUnit[]): [words: string, first: Span][] {
  const found = new Map<string, Span>()
  for (const unit of units) {
    const {label, text} = unit
    if (label.class !== 'body') continue
    const all = sentences(text)
    let previous: {word: string; from: number; to: number} | undefined
    for (const {index, 0: word} of text.matchAll(words)) {
      const to = index + word.length
      const adjoins = previous && previous.to + 1 === index && text[previous.to] === ' '
      if (previous && adjoins && isUsable(previous.word) && isUsable(word)) {
        const pair = `${previous.word} ${word}`
        const isNew = (isRare(previous.word) || isRare(word)) && !found.has(pair)
        if (isNew && !isHistory(text, all, index))
          found.set(pair, quoted(unit, all, {start: previous.from, end: to}))
      }
      previous = {word, from: index, to}
    }
  }
  return [...found]
}
