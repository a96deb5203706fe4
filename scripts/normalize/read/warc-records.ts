/** Whether web archives, and the records in them, are there to their end. */
import {createGunzip} from 'node:zlib'
import {finished} from 'node:stream/promises'
import type {WARCRecord} from 'warcio'

/**
 * Reads what is left of a record, and tells whether all of it is there. To be asked before the next
 * record is: warcio waits for ever for what is missing of this one.
 */
export async function isWholeRecord(record: WARCRecord): Promise<boolean> {
  const reader = record._reader
  // eslint-disable-next-line @typescript-eslint/no-unused-vars -- Only the reading counts.
  for await (const _ of reader);
  const hasLength = record.warcHeader('Content-Length') !== null
  return hasLength && (!('limit' in reader) || (reader.limit as number) <= 0)
}

const isGzip = (bytes: Uint8Array) => bytes[0] === 0x1f && bytes[1] === 0x8b

/** Whether a file that is compressed ends where its compression does; of others, nothing is known. */
export async function isWholeFile(bytes: Uint8Array): Promise<boolean> {
  if (!isGzip(bytes)) return true
  const gunzip = createGunzip()
  gunzip.end(bytes)
  gunzip.resume()
  return finished(gunzip).then(
    () => true,
    () => false
  )
}
