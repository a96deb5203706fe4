/** The chunks of an HTTP response put together (RFC 9112, 7.1). */
import {brokenOff, readsAsText, whole, type Body} from './body.ts'

/** The line of a chunk's length, with extensions. */
const lengthLine = /^([\da-f]{1,8})[ \t]*(?:;[^\r\n]*)?\r\n/i
/** What there may be of one at the end of bytes that break off. */
const cutLine = /^[\da-f]{0,8}[ \t]*(?:;[^\r\n]*)?\r?$/i
const longestLine = 4_096
/** What follows the last chunk: trailers, and an empty line. */
const ending = /^(?:[!#$%&'*+.^_`|~\w-]+:[^\r\n]*\r\n)*\r\n$/

const isBreak = (bytes: Buffer, at: number) => bytes[at] === 0x0d && bytes[at + 1] === 0x0a

/**
 * The chunks put together, without trailers. Archives keep the header also where they keep the body put
 * together: the bytes stay as they are unless they are in chunks, each with its line breaks, from the
 * first on. What is behind the last good chunk of a body that is damaged stays, too.
 */
export function unchunked(bytes: Buffer): Body {
  const parts: Buffer[] = []
  for (let at = 0; at < bytes.length;) {
    const opening = bytes.toString('latin1', at, at + longestLine)
    const line = lengthLine.exec(opening)
    if (!line) return withRest(bytes, parts, cutLine.test(opening) ? bytes.length : at)
    const start = at + line[0].length
    const end = start + Number.parseInt(line[1]!, 16)
    if (end === start) return ended(bytes, parts, start)
    if (!isBreak(bytes, end)) return withRest(bytes, parts, end < bytes.length - 1 ? at : start)
    parts.push(bytes.subarray(start, end))
    at = end + 2
  }
  return withRest(bytes, parts, bytes.length)
}

/** An empty chunk is the last one. Where it is the first, too, all that is there must be of it. */
function ended(bytes: Buffer, parts: readonly Buffer[], at: number): Body {
  if (parts.length === 0 && !ending.test(bytes.toString('latin1', at))) return whole(bytes)
  return whole(Buffer.concat(parts))
}

/** Chunks without an end. Of bytes without one whole chunk, nothing tells that they are in chunks. */
function withRest(bytes: Buffer, parts: readonly Buffer[], from: number): Body {
  if (parts.length === 0 && (from === 0 || readsAsText(bytes))) return whole(bytes)
  return brokenOff(Buffer.concat([...parts, bytes.subarray(from)]))
}
