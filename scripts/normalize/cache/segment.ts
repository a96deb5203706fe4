/**
 * One file of cached entries. It is written under another name and renamed when it is complete, and
 * never changed after that: a run that is broken off, or two runs at once, leave no half file.
 *
 * Layout: the entries, one after the other; the index, as JSON; then where the index begins (8 bytes)
 * and its CRC-32 (4 bytes), the highest byte first.
 */
import {closeSync, fstatSync, openSync, readSync} from 'node:fs'
import {crc32} from 'node:zlib'

/** Where an entry lies: offset, length in bytes, CRC-32. */
export type Place = readonly [number, number, number]

/** Bytes that close a file. */
export const trailerLength = 12

/** Entries that can be read. */
export interface Entries {
  /** The bytes of an entry; `undefined` when they are not those that were written. */
  readonly read: (key: string) => Buffer | undefined
  /** Whether `read` would give its bytes. */
  readonly has: (key: string) => boolean
}

/** Entries that a run will ask for: they are read together, in a tenth of the time. */
export interface Expected {
  readonly isAsked: (key: string) => boolean
  /** Called with each that is whole, of the bytes of which nothing is to be held. */
  readonly visit: (key: string, bytes: Buffer) => void
}

/** A complete segment, opened for reading. */
export class SegmentReader implements Entries {
  readonly path: string
  readonly #file: number
  readonly #index: ReadonlyMap<string, Place>
  /** What was found whole when it was opened. */
  readonly #whole = new Set<string>()

  private constructor(path: string, file: number, index: ReadonlyMap<string, Place>) {
    this.path = path
    this.#file = file
    this.#index = index
    closeWithReader(this, file)
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

  read(key: string): Buffer | undefined {
    const place = this.#index.get(key)
    return place && readWhole(this.#file, place)
  }

  has(key: string): boolean {
    return this.#whole.has(key) || isWhole(this.#file, this.#index.get(key))
  }

  /** Reads the whole file where some of it is expected. */
  expect({isAsked, visit}: Expected): void {
    const asked = [...this.#index].filter(([key]) => isAsked(key))
    if (asked.length === 0) return
    const bytes = readAt(this.#file, 0, fstatSync(this.#file).size)
    for (const [key, [offset, length, sum]] of asked) {
      const entry = bytes.subarray(offset, offset + length)
      if (crc32(entry) !== sum) continue
      this.#whole.add(key)
      visit(key, entry)
    }
  }

  /** For what is put elsewhere; otherwise the file is open as long as the reader is held. */
  close(): void {
    filesOfReaders.unregister(this)
    closeSync(this.#file)
  }
}

const filesOfReaders = new FinalizationRegistry<number>((file) => closeSync(file))

/**
 * Entries are read until the end of a run, whatever becomes of the folder meanwhile: a file stays open
 * as long as somebody holds what reads it.
 */
export const closeWithReader = (reader: Entries, file: number): void =>
  filesOfReaders.register(reader, file, reader)

/** The bytes at the place; `undefined` when they are not those that were written. */
export function readWhole(file: number, [offset, length, sum]: Place): Buffer | undefined {
  const bytes = readAt(file, offset, length)
  return crc32(bytes) === sum ? bytes : undefined
}

/** Bytes that are looked at and not kept: most entries are, in every run. */
let scratch = Buffer.alloc(0)

/** Whether `readWhole` would give the bytes. */
export function isWhole(file: number, place: Place | undefined): boolean {
  if (place === undefined) return false
  const [offset, length, sum] = place
  if (scratch.length < length) scratch = Buffer.alloc(2 * length)
  const read = readSync(file, scratch, 0, length, offset)
  return crc32(scratch.subarray(0, read)) === sum
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
