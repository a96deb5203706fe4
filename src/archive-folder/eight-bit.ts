/** Texts in 8-bit encodings: of all that are plausible, the one whose reading looks like writing. */
import {analyse} from 'chardet'
import {eightBitEncodings} from './eight-bit-encodings.ts'
import {languagePoints, shapePoints} from './reading-points.ts'

/** An encoding, and how sure the choice is, 0 to 1. */
export interface EncodingGuess {
  readonly encoding: string
  readonly confidence: number
}

/** A guess stays below this: only a standard's own rules make an encoding certain. */
const mostConfidence = 0.95
/** Below it, a choice is none. */
const leastConfidence = 0.4
/** So many different words with bytes beyond ASCII are looked at. */
const mostWords = 200
/** Length of the beginning of a file in which words in plain ASCII are looked at, in bytes. */
const plainLength = 6000

/** Words that hold bytes beyond ASCII, with the signs around them, and all words in plain ASCII. */
function sampleOf(bytes: Uint8Array): {telling: Uint8Array; plain: readonly string[]} {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
  const telling = new Set<string>()
  // Not `\S`: bytes such as 0xA0 and 0x85 are letters in some encodings.
  for (const [word] of text.matchAll(/[^\0-\x20]*[\x80-\xFF][^\0-\x20]*/g)) {
    if (telling.add(word).size === mostWords) break
  }
  return {telling: Buffer.from([...telling].join('\n'), 'latin1'), plain: plainWordsOf(text)}
}

/** Words in plain ASCII at the beginning of a text. */
const plainWordsOf = (text: string): readonly string[] =>
  text
    .slice(0, plainLength)
    .toLowerCase()
    .match(/(?<![^\0-\x7F])\b[a-z]+\b(?![^\0-\x7F])/g) ?? []

interface Reading {
  readonly encoding: string
  readonly text: string
  readonly points: number
}

/** Readings of a sample, the most plausible first. */
function readingsOf(read: (encoding: string) => string, plain: readonly string[]): Reading[] {
  return eightBitEncodings
    .map(({name, languages}) => {
      const text = read(name)
      const points = shapePoints(text) + languagePoints(text, languages, plain)
      return {encoding: name, text, points}
    })
    .toSorted((a, b) => b.points - a.points)
}

/** How far the best reading is ahead of those with other words, and how well it is understood. */
function confidenceOf([best, ...others]: readonly Reading[], words: number): number {
  const rival = others.find(({text}) => text !== best!.text)
  const lead = best!.points - Math.max(rival?.points ?? 0, 0)
  const understood = Math.min(best!.points / words, 1)
  if (lead <= 0 || understood <= 0) return 0.1
  return 0.1 + (mostConfidence - 0.1) * (1 - Math.exp(-lead / 6)) * (0.4 + 0.6 * understood)
}

/** East Asian encodings are told by chardet, from the characters that texts use most. */
function multiByteGuess(bytes: Uint8Array): EncodingGuess | undefined {
  const names = /^(?:shift_jis|big5|euc-jp|euc-kr|gb18030|iso-2022-jp)$/i
  const [first] = analyse(bytes.subarray(0, 50_000))
  if (!first || !names.test(first.name) || first.confidence < 60) return undefined
  const encoding = first.name.toLowerCase()
  try {
    new TextDecoder(encoding, {fatal: true}).decode(bytes)
  } catch {
    return undefined
  }
  return {encoding, confidence: first.confidence / 200}
}

/** Whether a guess is so unsure that nothing speaks for it. */
export const isNoChoice = ({confidence}: EncodingGuess) => confidence < leastConfidence

/** The encoding of a text that is not UTF-8. Short texts leave it uncertain, and say so. */
export function guessEncoding(bytes: Uint8Array): EncodingGuess {
  const {telling, plain} = sampleOf(bytes)
  const words = telling.reduce((count, byte) => count + Number(byte === 0x0a), 1)
  const readings = readingsOf((name) => new TextDecoder(name).decode(telling), plain)
  const confidence = Math.round(confidenceOf(readings, words) * 100) / 100
  const guess = {encoding: readings[0]!.encoding, confidence}
  return confidence < leastConfidence ? (multiByteGuess(bytes) ?? guess) : guess
}

/**
 * The encoding by which `read` makes writing of a few words of `text`, their number `words`; nothing when
 * none is clearly better than the others, or all read them alike.
 */
export function likeliestFor(
  read: (encoding: string) => string,
  words: number,
  text: string
): string | undefined {
  const readings = readingsOf(read, plainWordsOf(text))
  return confidenceOf(readings, words) < leastConfidence ? undefined : readings[0]!.encoding
}
