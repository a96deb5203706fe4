/**
 * One file of cached entries. It is written under another name and renamed when it is complete, and
 * never changed after that: a run that is broken off, or two runs at once, leave no half file.
 *
 * Layout: the entries, one after the other; the index, as JSON; then where the index begins (8 bytes)
 * and its CRC-32 (4 bytes), the highest byte first.
 */
import {closeSync, fstatSync, openSync, readSync, renameSync} from 'node:fs'
import {crc32} from 'node:zlib'
import {writeAll} from '../../files/write-all.ts'

/** Where an entry lies: offset, length in bytes, CRC-32. */
type Place = readonly [number, number, number]

/** Bytes that close a file. */
const trailerLength = 12
/** Entries are written together once they have this many bytes. */
const bufferLength = 1 << 20

/** Writes one segment. */
export class SegmentWriter {
  readonly #path: string
  readonly #file: number
  readonly #index = new Map<string, Place>()
  #waiting: Buffer[] = []
  #waitingLength = 0
  #length = 0

  /** Creates the file under a name that no reader looks for. */
  constructor(path: string) {
    this.#path = path
    this.#file = openSync(`${path}.part`, 'w')
  }

  get entries(): number {
    return this.#index.size
  }

  add(key: string, value: Buffer): void {
    this.#index.set(key, [this.#length + this.#waitingLength, value.length, crc32(value)])
    this.#waiting.push(value)
    this.#waitingLength += value.length
    if (this.#waitingLength >= bufferLength) this.#flush()
  }

  /** Completes the file and gives it its name. */
  finish(): void {
    this.#flush()
    const index = Buffer.from(JSON.stringify([...this.#index]))
    const trailer = Buffer.alloc(trailerLength)
    trailer.writeBigUInt64BE(BigInt(this.#length))
    trailer.writeUInt32BE(crc32(index), 8)
    writeAll(this.#file, Buffer.concat([index, trailer]))
    closeSync(this.#file)
    renameSync(`${this.#path}.part`, this.#path)
  }

  #flush(): void {
    writeAll(this.#file, Buffer.concat(this.#waiting))
    this.#length += this.#waitingLength
    this.#waiting = []
    this.#waitingLength = 0
  }
}

/** A complete segment, opened for reading. */
export class SegmentReader {
  readonly path: string
  readonly #file: number
  readonly #index: ReadonlyMap<string, Place>

  private constructor(path: string, file: number, index: ReadonlyMap<string, Place>) {
    this.path = path
    this.#file = file
    this.#index = index
  }

  /** Opens a segment; `undefined` when the file is not one that a writer finished. */
  static open(path: string): SegmentReader | undefined {
    let file: number | undefined
    try {
      file = openSync(path, 'r')
      return new SegmentReader(path, file, readIndex(file))
    } catch {
      if (file !== undefined) closeSync(file)
      return undefined
    }
  }

  get keys(): Iterable<string> {
    return this.#index.keys()
  }

  get entries(): number {
    return this.#index.size
  }

  /** The bytes of an entry; `undefined` when they are not those that were written. */
  read(key: string): Buffer | undefined {
    const place = this.#index.get(key)
    if (!place) return undefined
    const [offset, length, sum] = place
    const bytes = readAt(this.#file, offset, length)
    return crc32(bytes) === sum ? bytes : undefined
  }

  close(): void {
    closeSync(this.#file)
  }
}

/** Throws when the end of the file is not what a writer writes. */
function readIndex(file: number): Map<string, Place> {
  const {size} = fstatSync(file)
  const trailer = readAt(file, size - trailerLength, trailerLength)
  const start = Number(trailer.readBigUInt64BE())
  const index = readAt(file, start, size - trailerLength - start)
  if (crc32(index) !== trailer.readUInt32BE(8)) throw new Error('The index is damaged.')
  return new Map(JSON.parse(index.toString()) as [string, Place][])
}

/** Reads exactly so many bytes, or as many as there are. */
function readAt(file: number, position: number, length: number): Buffer {
  const bytes = Buffer.allocUnsafe(length)
  const read = readSync(file, bytes, 0, length, position)
  return bytes.subarray(0, read)
}
