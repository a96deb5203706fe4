/** Writes a file piece by piece and tells what was written. */
import {createHash} from 'node:crypto'
import {closeSync, openSync, readFileSync, readSync} from 'node:fs'
import {basename} from 'node:path'
import {writeAll} from '../files/write-all.ts'

export interface WrittenFile {
  /** Name within its folder. */
  readonly name: string
  readonly bytes: number
  readonly sha256: string
}

/** Bytes that are gathered before they go to the disk. */
const chunk = 1 << 20

/** A text that is written as UTF-8. Whoever opens one closes it. */
export class TextFile {
  readonly #path: string
  readonly #file: number
  readonly #hash = createHash('sha256')
  #bytes = 0
  #pending = ''

  constructor(path: string) {
    this.#path = path
    this.#file = openSync(path, 'w')
  }

  add(piece: string): void {
    this.#pending += piece
    if (this.#pending.length > chunk) this.#flush()
  }

  /** Adds bytes of another file, which is open: those from `from`, up to `to`. */
  copy(file: number, from: number, to: number): void {
    this.#flush()
    const buffer = Buffer.allocUnsafe(Math.min(chunk, to - from))
    for (let at = from; at < to;) {
      const read = readSync(file, buffer, 0, Math.min(buffer.length, to - at), at)
      if (read === 0) throw new Error(`A file ends before byte ${to}.`)
      this.#write(buffer.subarray(0, read))
      at += read
    }
  }

  /** Writes what is left, and tells what was written in all. */
  finish(): WrittenFile {
    this.#flush()
    return {name: basename(this.#path), bytes: this.#bytes, sha256: this.#hash.digest('hex')}
  }

  close(): void {
    closeSync(this.#file)
  }

  #flush(): void {
    this.#write(Buffer.from(this.#pending))
    this.#pending = ''
  }

  #write(data: Buffer): void {
    writeAll(this.#file, data)
    this.#hash.update(data)
    this.#bytes += data.length
  }
}

/** Writes a text at once. */
export function writeText(path: string, text: string): WrittenFile {
  const file = new TextFile(path)
  try {
    file.add(text)
    return file.finish()
  } finally {
    file.close()
  }
}

/** What is told of a file that is there. */
export function describeFile(path: string): WrittenFile {
  const data = readFileSync(path)
  const sha256 = createHash('sha256').update(data).digest('hex')
  return {name: basename(path), bytes: data.length, sha256}
}
