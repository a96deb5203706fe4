/**
 * Bytes to text, honestly: what cannot be decoded with certainty is recorded as uncertain.
 */
import {analyse} from 'chardet'
import stopwords from 'stopwords-iso/stopwords-iso.json' with {type: 'json'}

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

/** UTF-16 without a mark: about half of the bytes of Western text are NUL, all on one side. */
function utf16WithoutMark(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const sample = bytes.subarray(0, 4096)
  const nuls = [0, 0]
  for (const [index, byte] of sample.entries()) if (byte === 0) nuls[index % 2]! += 1
  const half = sample.length / 2
  if (half < 2) return undefined
  if (nuls[1]! > half * 0.4 && nuls[0]! < half * 0.05) return 'utf-16le'
  if (nuls[0]! > half * 0.4 && nuls[1]! < half * 0.05) return 'utf-16be'
  return undefined
}

function decodeStrictly(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, {fatal: true, ignoreBOM: true}).decode(bytes)
  } catch {
    return undefined
  }
}

/** A UTF-8 text with a few damaged bytes: each is shown as U+FFFD, and all else is right. */
function damagedUtf8(bytes: Uint8Array): Rendition | undefined {
  const text = new TextDecoder('utf-8', {ignoreBOM: true}).decode(bytes)
  const damaged = text.match(/\uFFFD/g)?.length ?? 0
  const whole = text.match(/[\u0080-\uFFFC]/g)?.length ?? 0
  if (damaged > text.length * 0.005 || whole < damaged * 4) return undefined
  return {text, encoding: 'utf-8', confidence: 0.7, bom: false}
}

/** Names of chardet → those of the WHATWG Encoding Standard, whose tables hold the older ones. */
const encodings: Readonly<Record<string, string>> = {
  'ISO-8859-1': 'windows-1252',
  'ISO-8859-8': 'windows-1255',
  'ISO-8859-9': 'windows-1254'
}

const functionWords: ReadonlySet<string> = new Set(Object.values(stopwords).flat())

/** How many words with letters beyond ASCII are function words of some language. */
function recognized(text: string): number {
  const words =
    text
      .slice(0, 20_000)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  return words.filter((word) => /[^a-z]/.test(word) && functionWords.has(word)).length
}

/** An 8-bit text: of the encodings that letter statistics allow, the one that makes most words. */
function decodeEightBit(bytes: Uint8Array): Rendition {
  const readings = analyse(bytes.subarray(0, 50_000))
    .filter(({name}) => !/^(?:utf|ascii)/i.test(name))
    .flatMap(({name, confidence}) => {
      const encoding = encodings[name] ?? name.toLowerCase()
      const text = decodeStrictly(bytes, encoding)
      return text === undefined ? [] : [{text, encoding, confidence: confidence / 100}]
    })
    .map((reading) => ({...reading, words: recognized(reading.text)}))
    .toSorted((a, b) => b.words - a.words || b.confidence - a.confidence)
  const [best] = readings
  const text = best?.text ?? new TextDecoder('windows-1252').decode(bytes)
  const confidence = Math.min(best?.confidence ?? 0.1, 0.75)
  return {text, encoding: best?.encoding ?? 'windows-1252', confidence, bom: false}
}

/** Text of a file, its byte order mark left out; all other characters stay, CR LF and NUL included. */
export function decode(bytes: Uint8Array): Rendition {
  const mark = marks.find((candidate) => candidate.bytes.every((byte, at) => bytes[at] === byte))
  const content = mark ? bytes.subarray(mark.bytes.length) : bytes
  const unicode = mark?.encoding ?? utf16WithoutMark(bytes) ?? 'utf-8'
  const strict = decodeStrictly(content, unicode)
  if (strict !== undefined) {
    const certain = mark !== undefined || unicode === 'utf-8'
    return {text: strict, encoding: unicode, confidence: certain ? 1 : 0.9, bom: Boolean(mark)}
  }
  if (mark) {
    // A damaged file with a mark is still what the mark says.
    const text = new TextDecoder(unicode, {ignoreBOM: true}).decode(content)
    return {text, encoding: unicode, confidence: 0.5, bom: true}
  }
  return damagedUtf8(bytes) ?? decodeEightBit(bytes)
}
