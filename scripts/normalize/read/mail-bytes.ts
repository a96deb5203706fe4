/** The characters of a mail whose bytes no header tells how to read. */
import {decode, type Rendition} from '../../../src/archive-folder/decode.ts'
import {mailHeaders} from './mail-parts.ts'

/** The charset of a part as its header says it, which may go on over several lines (RFC 2045, 5.1). */
export const charsetSaid =
  /^(content-type:(?:[^\n]|\n[ \t])*?;\s*charset\s*=\s*)(?:"([^"\n]*)"|([^\s;"]+))/gim

/** Charsets that say nothing of a byte beyond ASCII, or that it is UTF-8. */
const plain = /^(?:utf-?8|(?:us-)?ascii|unknown-8bit|)$/i

/** Bytes of its own, not characters: of a part that is sent as it is (RFC 3030). */
const hasBinary = /^content-transfer-encoding:\s*binary\b/im

/**
 * The whole mail as text, with no charset in it but UTF-8, where bytes beyond ASCII stand in it and no
 * part says a charset that would tell what they are; nothing for any other. What is encoded within
 * (`quoted-printable`, `=?…?=`) stays as it is.
 */
export function undeclared(bytes: Uint8Array): Rendition | undefined {
  if (!bytes.some((byte) => byte >= 0x80)) return undefined
  const raw = Buffer.from(bytes).toString('latin1')
  const headers = mailHeaders(raw).map(({start, end}) => raw.slice(start, end))
  if (headers.some((header) => hasBinary.test(header))) return undefined
  const charsets = headers.flatMap((header) =>
    [...header.matchAll(charsetSaid)].map(([, , quoted, bare]) => (quoted ?? bare ?? '').trim())
  )
  if (!charsets.every((charset) => plain.test(charset))) return undefined
  const decoded = decode(bytes)
  return {...decoded, text: inUtf8(decoded.text)}
}

/** The mail with the charset of all its headers, which the parser goes by; its texts stay as they are. */
function inUtf8(text: string): string {
  let done = 0
  const parts = mailHeaders(text).map(({start, end}) => {
    const before = text.slice(done, start)
    done = end
    return before + text.slice(start, end).replace(charsetSaid, '$1"utf-8"')
  })
  return parts.join('') + text.slice(done)
}
