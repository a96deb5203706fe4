/** Files that are compressed with gzip (RFC 1952). */
import {finished} from 'node:stream/promises'
import {createGunzip} from 'node:zlib'

/** Whether bytes begin as such a file does. */
export const isGzip = (bytes: Uint8Array) => bytes[0] === 0x1f && bytes[1] === 0x8b

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
