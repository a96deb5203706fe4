/** Writes to an open file, all of it. */
import {writeSync} from 'node:fs'

/**
 * Writes all bytes behind what was written last, or at `position`, in bytes from the file's beginning. The system may take a part of them and say so by their
 * number only, as where a disk is nearly full; the next attempt then tells why, which is thrown.
 */
export function writeAll(
  file: number,
  bytes: Uint8Array,
  position?: number,
  write = writeSync
): void {
  for (let at = 0; at < bytes.length;) {
    const place = position === undefined ? null : position + at
    const written = write(file, bytes, at, bytes.length - at, place)
    if (written === 0) throw new Error('The disk takes no more bytes, and does not say why.')
    at += written
  }
}
