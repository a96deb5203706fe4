/**
 * Bytes to text, honestly: what cannot be decoded with certainty is recorded as uncertain, and what
 * is not text at all is refused.
 */
/** The text of a source, and how it was read. All spans are UTF-16 offsets into `text`. */
export interface Rendition {
  readonly text: string
  readonly encoding: string
  /** 0 to 1; 1 when a byte order mark or strict UTF-8 settles it. */
  readonly confidence: number
  readonly bom: boolean
}

const marks = [
  {encoding: 'utf-8', bytes: [0xef, 0xbb, 0xbf]},
  {encoding: 'utf-16le', bytes: [0xff, 0xfe]},
  {encoding: 'utf-16be', bytes: [0xfe, 0xff]}
] as const

/**
 * Code points of windows-1252 bytes 0x80–0x9F (WHATWG Encoding Standard, index windows-1252); a few
 * Node releases decode them as C1 controls.
 */
const windows1252 =
  '\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F' +
  '\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178'

function decodeWindows1252(bytes: Uint8Array): string {
  const latin1 = Buffer.from(bytes).toString('latin1')
  return latin1.replace(/[\x80-\x9F]/g, (byte) => windows1252[byte.charCodeAt(0) - 0x80] ?? byte)
}

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

const decodeStrictly = (bytes: Uint8Array, encoding: string): string | undefined => {
  try {
    return new TextDecoder(encoding, {fatal: true, ignoreBOM: true}).decode(bytes)
  } catch {
    return undefined
  }
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
  // A damaged file with a mark is still what the mark says; without one it is an 8-bit text.
  if (mark) {
    const text = new TextDecoder(unicode, {ignoreBOM: true}).decode(content)
    return {text, encoding: unicode, confidence: 0.5, bom: true}
  }
  return {text: decodeWindows1252(content), encoding: 'windows-1252', confidence: 0.5, bom: false}
}
