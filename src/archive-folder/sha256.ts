/** Fixity of bytes and texts that are in memory. */
import {createHash} from 'node:crypto'

/** SHA-256 in lower-case hex; a text is hashed as UTF-8. */
export function sha256(content: Uint8Array | string): string {
  return createHash('sha256').update(content).digest('hex')
}
