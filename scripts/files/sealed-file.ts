/** Files of a cache that begin with a hash of the rest: one that was cut short or changed is none, and is made again. */
import {createHash} from 'node:crypto'
import {readFileSync} from 'node:fs'
import {replaceFile} from './replace-file.ts'

const sealOf = (content: Uint8Array): Buffer => createHash('sha256').update(content).digest()
const sealLength = 32

/** What is kept at `path`, as it was kept; else `undefined`. */
export function readSealed(path: string): Buffer | undefined {
  try {
    const file = readFileSync(path)
    const content = file.subarray(sealLength)
    return sealOf(content).equals(file.subarray(0, sealLength)) ? content : undefined
  } catch {
    return undefined
  }
}

/** Keeps it there; whether the disk lets it. */
export function keepSealed(path: string, content: Uint8Array | string): boolean {
  try {
    const bytes = Buffer.from(content)
    replaceFile(path, Buffer.concat([sealOf(bytes), bytes]), {flush: false})
    return true
  } catch {
    // It may be full or read-only: the next run makes it anew.
    return false
  }
}
