/** A store of entries by key, in few files: what is asked for is kept, what no run asks for goes. */
import {randomUUID} from 'node:crypto'
import {mkdirSync, readdirSync, rmSync, statSync} from 'node:fs'
import {join} from 'node:path'
import {SegmentReader, type Entries, type Expected} from './segment.ts'
import {SegmentWriter} from './segment-writer.ts'

/** A segment is closed at so many entries, so that a run that is broken off keeps most of its work. */
const mostEntries = 2000
/** More segments than the entries need, and they are put together. */
const spareSegments = 8
const ending = '.entries'
/** No run takes longer, in milliseconds. */
const longestRun = 86_400_000

/** Entries of earlier runs, and those of this one. */
export class SegmentStore {
  readonly #folder: string
  readonly #readers: readonly SegmentReader[]
  readonly #places = new Map<string, Entries>()
  readonly #used = new Set<string>()
  #writer: SegmentWriter | undefined
  #written = 0
  #damaged = false
  readonly #paths: string[] = []

  /** Opens what earlier runs left in the folder; what cannot be read is deleted. */
  constructor(folder: string) {
    this.#folder = folder
    mkdirSync(folder, {recursive: true})
    const paths = readdirSync(folder).map((name) => join(folder, name))
    this.#readers = paths.flatMap((path) => {
      const reader = path.endsWith(ending) ? SegmentReader.open(path) : undefined
      if (!reader && isLeftOver(path)) rmSync(path, {recursive: true, force: true})
      return reader ? [reader] : []
    })
    for (const reader of this.#readers) {
      for (const key of reader.keys) this.#places.set(key, reader)
    }
  }

  /** The entry of a key of earlier runs; `undefined` when there is none or it is damaged. */
  get(key: string): Buffer | undefined {
    const bytes = this.read(key)
    this.#ask(key, bytes !== undefined)
    return bytes
  }

  /** Reads what the run will ask for. */
  expect(expected: Expected): void {
    for (const reader of this.#readers) reader.expect(expected)
  }

  /** Whether there is a whole entry of a key of earlier runs. */
  has(key: string): boolean {
    const isThere = this.#places.get(key)?.has(key) === true
    this.#ask(key, isThere)
    return isThere
  }

  /** The entry of a key that this run asked for or put: at any time, after the end of the run too. */
  read(key: string): Buffer | undefined {
    return this.#places.get(key)?.read(key)
  }

  put(key: string, value: Uint8Array): void {
    this.#writer ??= this.#begin()
    this.#writer.add(key, value)
    this.#places.set(key, this.#writer)
    if (this.#writer.entries >= mostEntries) this.#finishSegment()
  }

  /** Ends the run, and leaves nothing of what was put. */
  abandon(): void {
    this.#finishSegment()
    for (const path of this.#paths) rmSync(path, {force: true})
  }

  /**
   * Ends the run. Entries that it did not ask for are stale; the rest is put together anew where more
   * than half is stale, where something was damaged, or where there are many small files.
   */
  close(): void {
    const kept = this.#readers.reduce((sum, {entries}) => sum + entries, 0)
    const files = this.#readers.length + Math.ceil(this.#written / mostEntries) + 1
    const untidy = files > spareSegments + (this.#used.size + this.#written) / mostEntries
    const old = this.#damaged || untidy || kept > 2 * this.#used.size ? this.#readers : []
    for (const reader of old) this.#moveUsed(reader)
    this.#finishSegment()
    for (const reader of old) {
      reader.close()
      rmSync(reader.path, {force: true})
    }
  }

  #ask(key: string, isWhole: boolean): void {
    if (isWhole) this.#used.add(key)
    else if (this.#places.has(key)) this.#damaged = true
  }

  #begin(): SegmentWriter {
    const path = join(this.#folder, `${randomUUID()}${ending}`)
    this.#paths.push(path)
    return new SegmentWriter(path)
  }

  #moveUsed(reader: SegmentReader): void {
    for (const key of reader.keys) {
      if (!this.#used.delete(key)) continue
      const bytes = reader.read(key)
      if (bytes) this.put(key, bytes)
    }
  }

  #finishSegment(): void {
    this.#written += this.#writer?.entries ?? 0
    this.#writer?.finish()
    this.#writer = undefined
  }
}

/** Whether nothing reads the file any more: it is damaged, or the run that wrote it broke off. */
function isLeftOver(path: string): boolean {
  return path.endsWith(ending) || Date.now() - statSync(path).mtimeMs > longestRun
}
