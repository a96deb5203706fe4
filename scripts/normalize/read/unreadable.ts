/** Files that a reader cannot take apart: what was found, what the format has, and what to do. */
import type {Refusal} from './quarantine.ts'

/** A format, as far as it is told of files that are none of it. */
export interface WantedFormat {
  /** Ends the rule of what cannot be read: `quarantine/unreadable-html`. */
  readonly name: string
  /** In a sentence: `a saved page`. */
  readonly title: string
  /** What every file of it has. */
  readonly expected: string
  /** What to do with a file that cannot be read. */
  readonly fix: string
}

/** Thrown by our own readers: the message is what was found, as a part of a sentence. */
export class Unreadable extends Error {}

/** How files begin, and what they are then. */
const beginnings: readonly (readonly [RegExp, string])[] = [
  [/^$/, 'an empty file'],
  [/^%PDF-/, 'a PDF'],
  [/^PK\x03\x04/, 'a ZIP or Office file'],
  [/^\x89PNG|^\xff\xd8\xff|^GIF8|^RIFF[^]{4}WEBP/, 'a picture'],
  [/^\x1f\x8b/, 'a gzip file'],
  [/^\xd0\xcf\x11\xe0/, 'an old Office document, or one with a password'],
  [/^\{\\rtf/, 'an RTF document'],
  [/^WARC\//, 'records of a web archive'],
  // Bytes that no text has, before anything is said of text.
  [/[\0-\x08\x0e-\x1f]/, 'bytes of no format that is known'],
  [/^\s*(?:<\?xml[^>]*>\s*)?(?:<!doctype html|<html[\s>])/i, 'a web page'],
  [/^\s*<[?!a-z]/i, 'XML'],
  [/^\s*[[{]/, 'JSON'],
  [/^/, 'plain text']
]
const headLength = 512

/** What a file is by its first bytes, `a PDF`: its name may say anything. */
export function describeBytes(bytes: Uint8Array): string {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, headLength))
  const text = head.toString('latin1').replace(/^\xef\xbb\xbf/, '')
  return beginnings.find(([begins]) => begins.test(text))![1]
}

/** The first line of what a library said, without its stop. */
const wordsOf = ({message}: Error) => message.split('\n')[0]?.trim().replace(/\.$/, '') ?? ''

/** What tells that a file is no readable one of its format; a library's own words come last. */
export function refuseUnreadable(
  {name, title, expected, fix}: WantedFormat,
  error: unknown,
  bytes: Uint8Array
): Refusal {
  const isOwn = error instanceof Unreadable
  const found = isOwn ? error.message : describeBytes(bytes)
  // It begins as it should, and breaks further on.
  const what = expected.includes(found) ? `${found} that is damaged or holds other things` : found
  const words = isOwn ? '' : wordsOf(error as Error)
  const quoted = words === '' ? '' : ` (The reader: “${words}”)`
  return {
    rule: `quarantine/unreadable-${name}`,
    reason: `The file cannot be read as ${title}: found ${what}, expected ${expected}.${quoted}`,
    fix
  }
}
