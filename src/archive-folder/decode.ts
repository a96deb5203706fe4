/**
 * Bytes to text, honestly: what cannot be decoded with certainty is recorded as uncertain.
 */
import {readDamagedUtf8, readMarkedUtf8} from './damaged-utf8.ts'
import {guessEncoding} from './eight-bit.ts'
import {undoSecondEncoding} from './twice-encoded.ts'

/** The encoding of UTF-8 that was taken for windows-1252 and encoded once more. */
export const encodedTwice = 'utf-8 (twice)'

/** The text of a source, and how it was read. All spans are UTF-16 offsets into `text`. */
export interface Rendition {
  readonly text: string
  readonly encoding: string
  /** 0 to 1; 1 when a byte order mark or strict UTF-8 settles it. */
  readonly confidence: number
  readonly bom: boolean
  /** The reader that made the text of another format; absent where the text is the decoded file. */
  readonly reader?: string
  readonly readerVersion?: string
}

const marks = [
  {encoding: 'utf-8', bytes: [0xef, 0xbb, 0xbf]},
  {encoding: 'utf-16le', bytes: [0xff, 0xfe]},
  {encoding: 'utf-16be', bytes: [0xfe, 0xff]}
] as const

/**
 * UTF-16 without a mark: the higher bytes, all on one side, are those of a few alphabets (below U+0700)
 * while the lower ones are of all kinds. Even a text of Cyrillic letters alone would be valid UTF-8.
 */
function utf16WithoutMark(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const sample = bytes.subarray(0, 4096)
  const half = sample.length / 2
  if (half < 2) return undefined
  const low = [0, 0]
  for (let index = 0; index < sample.length; index++) {
    if (sample[index]! < 0x07) low[index % 2]! += 1
  }
  if (low[1]! > half * 0.8 && low[0]! < half * 0.1) return 'utf-16le'
  if (low[0]! > half * 0.8 && low[1]! < half * 0.1) return 'utf-16be'
  return undefined
}

function decodeStrictly(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, {fatal: true, ignoreBOM: true}).decode(bytes)
  } catch {
    return undefined
  }
}

/** A text in strict UTF-8, undone where it was encoded twice. */
function fromUtf8(text: string, length: number, bom: boolean): Rendition {
  const certain = {text, encoding: 'utf-8', confidence: 1, bom}
  // As many characters as bytes: plain ASCII.
  const once = text.length === length ? undefined : undoSecondEncoding(text)
  if (once === undefined) return certain
  const mark = once.startsWith('\uFEFF')
  return {
    text: mark ? once.slice(1) : once,
    encoding: encodedTwice,
    confidence: 0.9,
    bom: bom || mark
  }
}

/** Text of a file, its byte order mark left out; all other characters stay, CR LF and NUL included. */
export function decode(bytes: Uint8Array): Rendition {
  const mark = marks.find((candidate) => candidate.bytes.every((byte, at) => bytes[at] === byte))
  const content = mark ? bytes.subarray(mark.bytes.length) : bytes
  const unicode = mark?.encoding ?? utf16WithoutMark(bytes) ?? 'utf-8'
  const bom = mark !== undefined
  const strict = decodeStrictly(content, unicode)
  if (strict !== undefined && unicode === 'utf-8') return fromUtf8(strict, content.length, bom)
  if (strict !== undefined) return {text: strict, encoding: unicode, confidence: bom ? 1 : 0.9, bom}
  if (bom || unicode !== 'utf-8') {
    // A damaged file with a mark is still what the mark says.
    const text =
      unicode === 'utf-8'
        ? readMarkedUtf8(content).text
        : new TextDecoder(unicode, {ignoreBOM: true}).decode(content)
    return {text, encoding: unicode, confidence: 0.5, bom}
  }
  const damaged = readDamagedUtf8(bytes)
  if (damaged) return {text: damaged.text, encoding: 'utf-8', confidence: 0.7, bom}
  const guess = guessEncoding(bytes)
  return {text: new TextDecoder(guess.encoding).decode(bytes), ...guess, bom}
}
