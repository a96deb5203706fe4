/** Charsets that a mail names and that do not tell how to read it: what is written in them is read by its bytes. */
import type {decodeWords as DecodeWords} from 'postal-mime'
import {decode, encodedTwice} from '../../../src/archive-folder/decode.ts'
import type {Notice} from '../stages.ts'
import {charsetSaid} from './mail-bytes.ts'
import {encodingOf, isFile} from './mail-damage.ts'
import {mailShape, type MailPart} from './mail-parts.ts'

/** A charset that was not gone by, and what was. */
interface Unknown {
  /** As the mail has it. */
  readonly charset: string
  /** Absent where the words are left as they are. */
  readonly readAs?: string
  readonly confidence: number
}

export interface KnownCharsets {
  /** The mail with charsets that the parser knows. */
  readonly text: string
  readonly unknown: readonly Unknown[]
}

/** A charset of bytes below 80; what is encoded so and has others is of none. */
const ascii = /^(?:us-ascii|ascii|ansi_x3\.4-1968)$/i
const highBytes = Array.from({length: 128}, (_, at) => `=${(at + 0x80).toString(16)}`).join('')
const ofNothing = 'windows-1252'

/** Whether the parser knows a charset. What it does not, it reads in silence as windows-1252. */
function isKnown(charset: string, decodeWords: typeof DecodeWords): boolean {
  if (/^unknown-8bit$/i.test(charset)) return false
  try {
    return new TextDecoder(charset) instanceof TextDecoder
  } catch {
    if (/[?\s]/.test(charset)) return false
    const read = (name: string) => decodeWords(`=?${name}?Q?${highBytes}?=`)
    return read(charset) !== read(ofNothing)
  }
}

/** The bytes of a body as they were before they were encoded for the way. */
function bytesOf(text: string, {header, body}: MailPart): Uint8Array {
  const lines = text.slice(body.start, body.end)
  const how = encodingOf(text.slice(header.start, header.end))
  if (how === 'base64') return Buffer.from(lines, 'base64')
  if (how !== 'quoted-printable') return Buffer.from(lines, 'latin1')
  const signs = lines
    .replace(/=[ \t]*\r?\n/g, '')
    .replace(/=([\dA-F]{2})/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
  return Buffer.from(signs, 'latin1')
}

const isPlain = (bytes: Uint8Array) => bytes.every((byte) => byte < 0x80)

/** `=?charset?Q?…?=` (RFC 2047, 2). */
const encodedWord = /=\?([^?*\s]+)(?:\*[^?\s]*)?\?([bq])\?([^?\s]*)\?=/gi

/** Goes through the headers of a mail. */
class CharsetWalk {
  readonly unknown: Unknown[] = []
  readonly #text: string
  readonly #isKnown: (charset: string) => boolean

  constructor(text: string, known: (charset: string) => boolean) {
    this.#text = text
    this.#isKnown = known
  }

  /** The header with a charset for its body, and for its own words, that is known. */
  header(part: MailPart): string {
    const header = this.#text.slice(part.header.start, part.header.end)
    const own = isFile.test(header)
      ? header
      : header.replace(
          charsetSaid,
          (line: string, before: string, quoted?: string, bare?: string) => {
            const charset = (quoted ?? bare ?? '').trim()
            const known = this.#charsetOf(charset, part, header)
            return known === undefined ? line : `${before}"${known}"`
          }
        )
    return own.replace(encodedWord, (word: string, charset: string, how: string, signs: string) => {
      if (this.#isKnown(charset)) return word
      this.unknown.push({charset, confidence: 1})
      // The parser is given the signs themselves as a word.
      return `=?utf-8?B?${Buffer.from(`=?${charset}?${how}?${signs}?=`).toString('base64')}?=`
    })
  }

  /** The charset to go by; nothing where it is the one that is said. */
  #charsetOf(charset: string, part: MailPart, header: string): string | undefined {
    if (charset === '') return undefined
    const isAscii = ascii.test(charset) && encodingOf(header) !== undefined
    if (!isAscii && this.#isKnown(charset)) return undefined
    const bytes = bytesOf(this.#text, part)
    if (isAscii && isPlain(bytes)) return undefined
    const {encoding, confidence} = decode(bytes)
    const readAs = encoding === encodedTwice ? 'utf-8' : encoding
    this.unknown.push({charset, readAs, confidence})
    return readAs
  }
}

/**
 * Puts charsets that are known in the place of those that are not: of a body that which its bytes tell, and
 * words of a header are left as they are written. `text` has a character for each byte of the mail.
 */
export async function withKnownCharsets(text: string): Promise<KnownCharsets> {
  const {decodeWords} = (await import('postal-mime')) as {decodeWords: typeof DecodeWords}
  const walk = new CharsetWalk(text, (charset) => isKnown(charset, decodeWords))
  let done = 0
  const parts = mailShape(text).parts.map((part) => {
    const before = text.slice(done, part.header.start)
    done = part.header.end
    return before + walk.header(part)
  })
  return {text: parts.join('') + text.slice(done), unknown: walk.unknown}
}

/** How sure a text can be whose charset was guessed. */
const mostGuessed = 0.7

/** How the text was read: strict UTF-8 is certain whatever a header says. */
export function readAsGuessed<As extends {readonly encoding: string; readonly confidence: number}>(
  decoded: As,
  unknown: readonly Unknown[]
): As {
  const [doubted] = unknown
    .filter(({confidence}) => confidence < 1)
    .toSorted((a, b) => a.confidence - b.confidence)
  if (!doubted?.readAs) return decoded
  const confidence = Math.min(decoded.confidence, doubted.confidence, mostGuessed)
  return {...decoded, encoding: doubted.readAs, confidence}
}

/** What a curator should know of it, each charset once. */
export function charsetNotices(unknown: readonly Unknown[]): Notice[] {
  const told = new Map(
    unknown.map(({charset, readAs = ''}) => [
      `${charset.toLowerCase()} ${readAs}`,
      {charset, encoding: readAs}
    ])
  )
  return [...told.values()].map((params) => ({rule: 'issue/mail-charset', params, spans: []}))
}
