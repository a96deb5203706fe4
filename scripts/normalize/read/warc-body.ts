/** The body of an HTTP response as its page was, whatever the server did to send it (RFC 9110, 9112). */
import {
  brotliDecompressSync,
  constants,
  gunzipSync,
  inflateRawSync,
  inflateSync,
  zstdDecompressSync
} from 'node:zlib'
import type {WARCRecord} from 'warcio'
import {maximumPageBytes} from './quarantine.ts'

/** One byte more than a page may have tells that it is too large. */
const maxOutputLength = maximumPageBytes + 1
/** What is there of a body that breaks off is kept. */
const lenient = {maxOutputLength, finishFlush: constants.Z_SYNC_FLUSH}

type Unpack = (bytes: Uint8Array) => Uint8Array

/** Servers send `deflate` with and without the frame that the standard has. */
const inflate: Unpack = (bytes) => {
  try {
    return inflateSync(bytes, lenient)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') throw error
    return inflateRawSync(bytes, lenient)
  }
}
const gunzip: Unpack = (bytes) => gunzipSync(bytes, lenient)

const unpackers: Readonly<Record<string, Unpack>> = {
  gzip: gunzip,
  'x-gzip': gunzip,
  deflate: inflate,
  br: (bytes) =>
    brotliDecompressSync(bytes, {
      maxOutputLength,
      finishFlush: constants.BROTLI_OPERATION_FLUSH
    }),
  zstd: (bytes) => zstdDecompressSync(bytes, {maxOutputLength})
}

/** Values of a header that lists codings, in the order in which they were applied. */
const listed = (value: string | null | undefined) =>
  (value ?? '')
    .toLowerCase()
    .split(',')
    .map((one) => one.trim())

/** The line of a chunk's length, with extensions (RFC 9112, 7.1). */
const lengthLine = /^([\da-f]{1,8})[ \t]*(?:;[^\n]*)?\r?\n/i
const longestLine = 4_096

/** The chunks put together, without trailers; the bytes as they are where they are in no chunks. */
function unchunked(bytes: Buffer): Buffer {
  const parts: Buffer[] = []
  for (let at = 0; at < bytes.length;) {
    const line = lengthLine.exec(bytes.toString('latin1', at, at + longestLine))
    // Archives keep the header also where they keep the body put together.
    if (!line) return at === 0 ? bytes : Buffer.concat([...parts, bytes.subarray(at)])
    const length = Number.parseInt(line[1]!, 16)
    if (length === 0) break
    const start = at + line[0].length
    parts.push(bytes.subarray(start, start + length))
    at = start + length
    if (bytes[at] === 0x0d) at += 1
    if (bytes[at] === 0x0a) at += 1
  }
  return Buffer.concat(parts)
}

/** Unpacked; as it is where it is not packed as its header says: archives keep that header too. */
function unpacked(bytes: Uint8Array, coding: string): Uint8Array {
  const unpack = unpackers[coding]
  if (!unpack || bytes.length === 0) return bytes
  try {
    return unpack(bytes)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE')
      return new Uint8Array(maxOutputLength)
    return bytes
  }
}

/** The bytes of a record's page. One that would be too large comes as that many empty bytes. */
export async function bodyOf(record: WARCRecord): Promise<Uint8Array> {
  const raw = await record.readFully(false)
  const headers = record.httpHeaders?.headers
  if (!headers) return raw
  const transfer = listed(headers.get('Transfer-Encoding'))
  const {buffer, byteOffset, byteLength} = raw
  const sent = transfer.includes('chunked')
    ? unchunked(Buffer.from(buffer, byteOffset, byteLength))
    : raw
  return [...listed(headers.get('Content-Encoding')), ...transfer].reduceRight(unpacked, sent)
}
