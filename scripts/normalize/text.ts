/** Measures of text that several stages take. */
import {collapseWhitespace} from '../../src/lib/whitespace.ts'
import {allMatches} from './matches.ts'
import {remembered, type Limits} from './remembered.ts'
import type {Range} from './stages.ts'

// Apostrophes, stops and hyphens only between letters, so that no run of them is scanned twice.
const wordPattern = /[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}]|['’.-](?=[\p{L}\p{N}]))*/gu
/** The same for ASCII: most lines are, and it is read faster. */
const plainWord = /[A-Za-z0-9]+(?:['.-][A-Za-z0-9]+)*/g

/** Words of a text, with inner apostrophes, stops and hyphens. */
export function words(text: string): string[] {
  return text.match(/^[\0-\x7F]*$/.test(text) ? plainWord : wordPattern) ?? []
}

/** Whether the text ends as a sentence does, closing quotes and brackets aside. */
export function endsSentence(text: string): boolean {
  return /[.!?…।。！？؟։۔።]["'”’»)\]]*$/u.test(text)
}

/** Marks that open an entry of a list. */
export const bullet = /^(?:[•·▪◦‣*–—-]|\d{1,3}[.)])\s+/u

/**
 * A printed line as a value: NFC, white space collapsed, without the control characters that only
 * steer the direction of text (UAX #9): they would turn the page around them.
 */
export function printedValue(text: string): string {
  return collapseWhitespace(
    text.replace(/[\u200E\u200F\u202A-\u202E\u2066-\u2069]/g, '').normalize('NFC')
  )
}

/** Whether nothing of a text is seen: white space, and marks that only say how to show other text. */
export const showsNothing = (text: string): boolean => /^[\p{Z}\p{Cc}\p{Cf}]*$/u.test(text)

/** Letters of any script, lower-cased, words separated by one space: for comparing lines. */
export const comparable = remembered((text: string): string =>
  words(text.normalize('NFKC').replaceAll('’', "'").toLowerCase()).join(' ')
)

// A stop after one of these ends no sentence.
const abbreviations =
  /(?:^|[\s("“‘'])(?:\p{Lu}|[A-Z]\.[A-Z]|Mr|Mrs|Ms|Dr|Prof|Gen|Lt|Col|Sgt|Capt|Maj|Adm|Gov|Sen|Rep|Rev|Hon|Pres|St|Jr|Sr|Inc|Ltd|Co|Corp|No|vs|etc|approx|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|U\.S|U\.N|U\.K|a\.m|p\.m)$/u

const stops = /(?<![.!?…])[.!?…]+["'”’»)\]]*(?=\s+["'“‘«([]*[\p{Lu}\p{Lo}\p{N}])/gu

/** A longer stretch without a stop is a list or a table: who looks at a sentence is not to look at all of it. */
const longestSentence = 2000

/** The offset, or the one before it where it lies within a letter of two units. */
const wholeLetters = (text: string, offset: number) =>
  /[\uDC00-\uDFFF]/.test(text.charAt(offset)) ? offset - 1 : offset

/** The stretch in pieces of that length, cut where there is white space. */
function* pieces(text: string, {start, end}: Range): Generator<Range> {
  let from = start
  while (end - from > longestSentence) {
    const blank = text.slice(from, from + longestSentence).search(/\s\S*$/u)
    const to = from + (blank > 0 ? blank : wholeLetters(text, from + longestSentence) - from)
    yield {start: from, end: to}
    from = blank > 0 ? to + 1 : to
  }
  yield {start: from, end}
}

/** Index of the last of sentences in order that begins at the offset or ahead of it; -1 where none does. */
export function sentenceIndexAt(all: readonly Range[], offset: number): number {
  let [low, high] = [0, all.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (all[middle]!.start <= offset) low = middle + 1
    else high = middle
  }
  return low - 1
}

/** The last sentence of a text that begins at the offset or ahead of it. */
export const sentenceAt = (text: string, offset: number): Range | undefined => {
  const all = sentences(text)
  return all[sentenceIndexAt(all, offset)]
}

/** Those of the texts read last; several stages look at the same ones. */
const few: Limits = {answers: 16, characters: 4_000_000}

/** Sentences of a text as ranges into it, without the white space between them. */
export const sentences = remembered((text: string): readonly Range[] => {
  const found: Range[] = []
  let start = 0
  for (const stop of allMatches(text, stops)) {
    const end = stop.index + stop[0].length
    if (stop[0].startsWith('.') && abbreviations.test(text.slice(start, stop.index))) continue
    found.push(...pieces(text, {start, end}))
    start = end + (/^\s*/.exec(text.slice(end, end + 100))?.[0].length ?? 0)
  }
  if (start < text.length) found.push(...pieces(text, {start, end: text.length}))
  return found
}, few)
