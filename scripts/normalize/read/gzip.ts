/** Files that are compressed with gzip (RFC 1952). */
import {finished} from 'node:stream/promises'
import {constants, createGunzip} from 'node:zlib'

/** Whether bytes begin as such a file does. */
export const isGzip = (bytes: Uint8Array) => bytes[0] === 0x1f && bytes[1] === 0x8b

/** `cut`: it breaks off, or what follows is damaged. `endless`: it unpacks to more than is wanted. */
export type GzipExtent = 'whole' | 'cut' | 'endless'

/** How far a file that is compressed goes, unpacked to `most` bytes and not kept; any other is taken as whole. */
export async function extentOfGzip(bytes: Uint8Array, most: number): Promise<GzipExtent> {
  if (!isGzip(bytes)) return 'whole'
  const gunzip = createGunzip()
  let unpacked = 0
  gunzip.on('data', (chunk: Uint8Array) => {
    unpacked += chunk.length
    if (unpacked > most) gunzip.destroy()
  })
  gunzip.end(bytes)
  const isWhole = await finished(gunzip).then(
    () => true,
    () => false
  )
  return unpacked > most ? 'endless' : isWhole ? 'whole' : 'cut'
}

/** What a file that is compressed unpacks to, in pieces, as far as it can be unpacked. */
export async function* unpacked(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  // The end of the bytes is not taken for an error, which would keep back the last piece.
  const gunzip = createGunzip({finishFlush: constants.Z_SYNC_FLUSH})
  gunzip.end(bytes)
  try {
    for await (const piece of gunzip) yield piece as Uint8Array
  } catch {
    // What is damaged ends it.
  }
}
