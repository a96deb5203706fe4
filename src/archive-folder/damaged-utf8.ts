/**
 * UTF-8 with a few bytes that are none of it: a line that another program added, a byte lost on the way.
 * What is valid is read as UTF-8; every other byte keeps its place, so that all bytes can be had again.
 */
import {guessEncoding, isNoChoice, likeliestFor} from './eight-bit.ts'

/** A byte that is no part of UTF-8. */
export interface StrayByte {
  /** Of the character in its place: UTF-16 units into the text. */
  readonly at: number
  readonly byte: number
}

export interface DamagedUtf8 {
  /** With one character for each stray byte: as `readAs` has it, else U+FFFD. */
  readonly text: string
  readonly strays: readonly StrayByte[]
  /** The 8-bit encoding of the stray bytes; absent where nothing tells it. */
  readonly readAs?: string
}

/**
 * In 8-bit texts, a letter of the upper rows is seldom followed by a sign of the two rows below it, as
 * UTF-8 demands. Measured: of what is beyond ASCII in paragraphs of European and Near Eastern languages,
 * at most 13% make valid sequences; in single words 57% (Russian capitals in ISO-8859-5); in East Asian
 * encodings, whose second bytes are of all kinds, 27%.
 */
const leastShare = 0.75
/** Fewer valid sequences can be chance. */
const fewestSequences = 3

/** Ranges of the second byte that are narrower than `80..BF`, by the first (RFC 3629, 4). */
const secondOf: Readonly<Record<number, readonly [number, number]>> = {
  0xe0: [0xa0, 0xbf],
  0xed: [0x80, 0x9f],
  0xf0: [0x90, 0xbf],
  0xf4: [0x80, 0x8f]
}

const lengthAfter = (lead: number) =>
  lead < 0xc2 || lead > 0xf4 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4

/** Length of the character that begins there, in bytes; 0 when none does. */
function characterLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at]!
  if (lead < 0x80) return 1
  const length = lengthAfter(lead)
  if (at + length > bytes.length) return 0
  for (let next = 1; next < length; next += 1) {
    const [low, high] = (next === 1 ? secondOf[lead] : undefined) ?? [0x80, 0xbf]
    const byte = bytes[at + next]!
    if (byte < low || byte > high) return 0
  }
  return length
}

interface Taken extends DamagedUtf8 {
  /** Number of valid characters beyond ASCII. */
  readonly sequences: number
}

/** Takes the bytes apart; every stray byte is U+FFFD. */
function takeApart(bytes: Uint8Array): Taken {
  const decoder = new TextDecoder('utf-8', {ignoreBOM: true})
  const strays: StrayByte[] = []
  let text = ''
  let sequences = 0
  let from = 0
  for (let at = 0; at < bytes.length;) {
    const length = characterLength(bytes, at)
    if (length === 0) {
      text += decoder.decode(bytes.subarray(from, at))
      strays.push({at: text.length, byte: bytes[at]!})
      text += '\uFFFD'
      from = at + 1
    }
    if (length > 1) sequences += 1
    at += length || 1
  }
  return {text: text + decoder.decode(bytes.subarray(from)), strays, sequences}
}

/** The text with its stray bytes as an encoding has them; what it has no sign for stays unknown. */
function filled(text: string, strays: readonly StrayByte[], encoding: string): string {
  const decoder = new TextDecoder(encoding)
  const parts: string[] = []
  let from = 0
  for (const {at, byte} of strays) {
    const sign = decoder.decode(Uint8Array.of(byte))
    parts.push(text.slice(from, at), /[\u0080-\u009F\uE000-\uF8FF]/.test(sign) ? '\uFFFD' : sign)
    from = at + 1
  }
  return parts.join('') + text.slice(from)
}

/** The stray bytes read, where the words that they stand in tell their encoding. */
function restore({text, strays}: Taken): DamagedUtf8 {
  const places = new Set(strays.map(({at}) => at))
  const words = [...text.matchAll(/[^\0-\x20]*\uFFFD[^\0-\x20]*/g)]
  const ofStrays = words.filter(({0: word, index}) =>
    Array.from({length: word.length}, (_, at) => index + at).some((at) => places.has(at))
  )
  const readAs = likeliestFor(
    (encoding) => {
      const whole = filled(text, strays, encoding)
      return ofStrays.map(({0: word, index}) => whole.slice(index, index + word.length)).join('\n')
    },
    ofStrays.length,
    text
  )
  return readAs === undefined
    ? {text, strays}
    : {text: filled(text, strays, readAs), strays, readAs}
}

/** Bytes that are known to be UTF-8, by a mark or otherwise, with what of them is not. */
export const readMarkedUtf8 = (bytes: Uint8Array): DamagedUtf8 => restore(takeApart(bytes))

/** The lead of the last letters that are usual in Latin words (U+017F). */
const lastLatinLead = 0xc5
/** A sign beside a plain letter: in other encodings, valid sequences are in words of other letters. */
const besideLatin = /[a-z][^\0-\x7F\uFFFD]|[^\0-\x7F\uFFFD][a-z]/i

/**
 * Whether the only stray bytes are those of one character that the end cuts. Where nothing else shows that
 * it is UTF-8, they go on with a word as no capital letter does, and no 8-bit encoding makes words of them.
 */
function isCutWithin(bytes: Uint8Array, {text, strays}: Taken): boolean {
  const [first] = strays
  if (!first || strays.length > 3) return false
  const last = bytes.subarray(bytes.length - strays.length)
  if (strays.some(({byte}, at) => byte !== last[at] || (at > 0 && (byte & 0xc0) !== 0x80)))
    return false
  if (lengthAfter(first.byte) <= strays.length) return false
  if (besideLatin.test(text)) return true
  const goesOn = first.byte <= lastLatinLead && /[a-z]/.test(text[first.at - 1] ?? '')
  return (goesOn || strays.length > 1) && isNoChoice(guessEncoding(bytes))
}

/**
 * The text of bytes that are UTF-8 but for a few; nothing when they are UTF-8 throughout, or are more
 * likely of another encoding.
 */
export function readDamagedUtf8(bytes: Uint8Array): DamagedUtf8 | undefined {
  const taken = takeApart(bytes)
  const {strays, sequences} = taken
  const isUtf8 =
    sequences >= fewestSequences && sequences >= (sequences + strays.length) * leastShare
  if (strays.length > 0 && isUtf8) return restore(taken)
  return isCutWithin(bytes, taken) ? {text: taken.text, strays} : undefined
}
