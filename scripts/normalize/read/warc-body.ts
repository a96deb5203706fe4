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
import {readsAsText, whole, type Body} from './body.ts'
import {unchunked} from './chunks.ts'
import {maximumPageBytes} from './quarantine.ts'

/** One byte more than a page may have tells that it is too large. */
const maxOutputLength = maximumPageBytes + 1

/** What a function of `node:zlib` gives where it is asked for what it did, too. */
interface Unpacked {
  readonly buffer: Buffer
  readonly engine: {readonly bytesWritten: number}
}
type Options = Readonly<{finishFlush?: number}>
type Unpack = (bytes: Uint8Array, options: Options) => Unpacked

/** With these options, what is there of packed bytes that break off is given. */
const lenient: Options = {finishFlush: constants.Z_SYNC_FLUSH}
const lenientBrotli: Options = {finishFlush: constants.BROTLI_OPERATION_FLUSH}
const lenientZstd: Options = {finishFlush: constants.ZSTD_e_flush}

/** `info` is missing in the types of these functions. */
const asked = (unpack: (bytes: Uint8Array, options: object) => Buffer): Unpack => {
  return (bytes, options) =>
    unpack(bytes, {...options, maxOutputLength, info: true}) as unknown as Unpacked
}

type Way = readonly [Unpack, Options]
const gunzip: readonly Way[] = [[asked(gunzipSync), lenient]]

/** Ways to unpack each coding: servers send `deflate` with and without the frame that the standard has. */
const unpackers: Readonly<Record<string, readonly Way[]>> = {
  gzip: gunzip,
  'x-gzip': gunzip,
  deflate: [
    [asked(inflateSync), lenient],
    [asked(inflateRawSync), lenient]
  ],
  br: [[asked(brotliDecompressSync), lenientBrotli]],
  zstd: [[asked(zstdDecompressSync), lenientZstd]]
}

/** Values of a header that lists codings, in the order in which they were applied. */
const listed = (value: string | null | undefined) =>
  (value ?? '')
    .toLowerCase()
    .split(',')
    .map((one) => one.trim())

/**
 * Unpacked, where all bytes are packed as the header says: archives keep that header also where they keep
 * the page unpacked. Of what neither unpacks wholly nor reads as a text, as much as unpacks.
 */
function unpacked({bytes, isBrokenOff}: Body, coding: string): Body {
  const ways = unpackers[coding]
  if (!ways || bytes.length === 0) return {bytes, isBrokenOff}
  const all = ways.map(([unpack]) => attempt(unpack, bytes, {})).find((one) => one?.isAll)
  if (all) return {bytes: all.buffer, isBrokenOff}
  if (readsAsText(bytes)) return {bytes, isBrokenOff}
  for (const [unpack, options] of ways) {
    const there = attempt(unpack, bytes, options)?.buffer
    if (there && there.length > 0)
      return {bytes: there, isBrokenOff: isBrokenOff || !attempt(unpack, bytes, {})}
  }
  return {bytes, isBrokenOff}
}

/** What unpacks, and whether it is all of the bytes; nothing where it is not packed so. */
function attempt(unpack: Unpack, bytes: Uint8Array, options: Options) {
  try {
    const {buffer, engine} = unpack(bytes, options)
    return {buffer, isAll: engine.bytesWritten === bytes.length}
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_BUFFER_TOO_LARGE') return undefined
    return {buffer: Buffer.alloc(maxOutputLength), isAll: true}
  }
}

/**
 * The page of a record. One that would be too large comes as that many empty bytes; of one that breaks
 * off, what is there.
 */
export async function bodyOf(record: WARCRecord): Promise<Body> {
  const raw = await record.readFully(false)
  const headers = record.httpHeaders?.headers
  if (!headers) return whole(raw)
  const transfer = listed(headers.get('Transfer-Encoding'))
  const {buffer, byteOffset, byteLength} = raw
  const sent = transfer.includes('chunked')
    ? unchunked(Buffer.from(buffer, byteOffset, byteLength))
    : whole(raw)
  const codings = [...listed(headers.get('Content-Encoding')), ...transfer]
  const {bytes, isBrokenOff} = codings.reduceRight(unpacked, sent)
  // What an archive keeps unpacked has another length than what was sent; chunks have none (RFC 9112, 6.3).
  const isAsSent = bytes !== raw || !codings.some((coding) => coding in unpackers)
  const isShort =
    isAsSent && !transfer.includes('chunked') && isShorter(raw, headers.get('Content-Length'))
  return {bytes, isBrokenOff: isBrokenOff || isShort}
}

/** Whether there is less than a header says (RFC 9112, 6.3); a length that is no number says nothing. */
const isShorter = ({length}: Uint8Array, said: string | null | undefined) =>
  /^\d{1,15}$/.test(said?.trim() ?? '') && length < Number(said)
