/** Writes a file piece by piece and tells what was written. */
import {createHash} from 'node:crypto'
import {closeSync, openSync, readFileSync, writeSync} from 'node:fs'
import {basename} from 'node:path'

export interface WrittenFile {
  /** Name within its folder. */
  readonly name: string
  readonly bytes: number
  readonly sha256: string
}

/** Bytes that are gathered before they go to the disk. */
const chunk = 1 << 20

/** Writes the pieces of a text as UTF-8. */
export function writePieces(path: string, pieces: Iterable<string>): WrittenFile {
  const hash = createHash('sha256')
  const file = openSync(path, 'w')
  let bytes = 0
  let pending = ''
  const flush = () => {
    const data = Buffer.from(pending)
    writeSync(file, data)
    hash.update(data)
    bytes += data.length
    pending = ''
  }
  try {
    for (const piece of pieces) {
      pending += piece
      if (pending.length > chunk) flush()
    }
    flush()
  } finally {
    closeSync(file)
  }
  return {name: basename(path), bytes, sha256: hash.digest('hex')}
}

/** The same of a file that is there. */
export function describeFile(path: string): WrittenFile {
  const data = readFileSync(path)
  const sha256 = createHash('sha256').update(data).digest('hex')
  return {name: basename(path), bytes: data.length, sha256}
}
