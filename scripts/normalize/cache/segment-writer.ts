/** Writes one segment: `segment.ts` says how it lies in its file. */
import {openSync, renameSync} from 'node:fs'
import {crc32} from 'node:zlib'
import {writeAll} from '../../files/write-all.ts'
import {
  closeWithReader,
  isWhole,
  readWhole,
  trailerLength,
  type Entries,
  type Place
} from './segment.ts'

/** Entries are written together once they have this many bytes. */
const bufferLength = 1 << 20

/** Writes one segment, and reads what it wrote, finished or not. */
export class SegmentWriter implements Entries {
  readonly #path: string
  readonly #file: number
  readonly #index = new Map<string, Place>()
  readonly #waiting = new Map<string, Buffer>()
  #waitingLength = 0
  #length = 0

  /** Creates the file under a name that no reader looks for. */
  constructor(path: string) {
    this.#path = path
    this.#file = openSync(`${path}.part`, 'w+')
  }

  get entries(): number {
    return this.#index.size
  }

  /** An entry that is there already is the same. */
  add(key: string, value: Uint8Array): void {
    if (this.#index.has(key)) return
    this.#index.set(key, [this.#length + this.#waitingLength, value.length, crc32(value)])
    this.#waiting.set(key, Buffer.from(value.buffer, value.byteOffset, value.length))
    this.#waitingLength += value.length
    if (this.#waitingLength >= bufferLength) this.#flush()
  }

  read(key: string): Buffer | undefined {
    const place = this.#index.get(key)
    return this.#waiting.get(key) ?? (place && readWhole(this.#file, place))
  }

  has(key: string): boolean {
    return this.#waiting.has(key) || isWhole(this.#file, this.#index.get(key))
  }

  /** Completes the file and gives it its name. */
  finish(): void {
    this.#flush()
    const index = Buffer.from(JSON.stringify([...this.#index]))
    const trailer = Buffer.alloc(trailerLength)
    trailer.writeBigUInt64BE(BigInt(this.#length))
    trailer.writeUInt32BE(crc32(index), 8)
    writeAll(this.#file, Buffer.concat([index, trailer]), this.#length)
    closeWithReader(this, this.#file)
    renameSync(`${this.#path}.part`, this.#path)
  }

  /** Where the disk is full, what waits can still be read. */
  #flush(): void {
    writeAll(this.#file, Buffer.concat([...this.#waiting.values()]), this.#length)
    this.#length += this.#waitingLength
    this.#waiting.clear()
    this.#waitingLength = 0
  }
}
