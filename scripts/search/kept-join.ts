/**
 * The words of a joined index, kept from build to build, so that the next one need not join all parts again. It may
 * be forgotten at any time.
 */
import {hash} from 'node:crypto'
import {readFileSync} from 'node:fs'
import {replaceFile} from '../files/replace-file.ts'
import type {FilledPart, JoinedWord} from './joined-words.ts'

/** A part of the index. */
export interface KeptPart {
  /** Hash of all that its index follows from. */
  readonly digest: string
  /** How many it has. */
  readonly pages: number
}

/** What all words of an index go by. */
interface Head {
  /** Those that hold a page, in order. */
  readonly parts: readonly KeptPart[]
  /** Names of the fields besides the text, in order. */
  readonly fields: readonly string[]
  /** In order. */
  readonly words: readonly string[]
}

/** What is known of each word, by its number. */
interface Columns {
  /** Where its bytes end. */
  readonly ends: Uint32Array
  /** See `JoinedWord`. */
  readonly sizes: Uint32Array
  readonly forms: Uint32Array
  readonly lasts: Uint32Array
}

export interface KeptJoin extends Head, Columns {
  /** Of all words, one behind the other. */
  readonly bytes: Buffer
}

const columns = ['ends', 'sizes', 'forms', 'lasts'] as const satisfies (keyof Columns)[]

/** Bytes at the beginning: the SHA-256 of the rest, by which a file that is not whole is known. */
const sumLength = 32

/** Bytes of a number of a column, and of the length of the head. */
const width = Uint32Array.BYTES_PER_ELEMENT

const sumOf = (bytes: Uint8Array) => hash('sha256', bytes, 'buffer')

/** The one in the file `path`; `undefined` where none is, or it is not whole. */
export function readKeptJoin(path: string): KeptJoin | undefined {
  try {
    const whole = readFileSync(path)
    const rest = whole.subarray(sumLength)
    if (!sumOf(rest).equals(whole.subarray(0, sumLength))) return undefined
    const begin = width + rest.readUInt32LE()
    const head = JSON.parse(rest.toString('utf8', width, begin)) as Head
    const length = head.words.length * width
    const [ends, sizes, forms, lasts] = columns.map(
      (_, at) =>
        // In memory of its own: a column begins at any byte.
        new Uint32Array(
          new Uint8Array(rest.subarray(begin + at * length).subarray(0, length)).buffer
        )
    ) as [Uint32Array, Uint32Array, Uint32Array, Uint32Array]
    const bytes = rest.subarray(begin + columns.length * length)
    return {...head, ends, sizes, forms, lasts, bytes}
  } catch {
    return undefined
  }
}

/** One part in so many may be another before all is kept again: until then, what is kept serves as well. */
const fewOf = 8

/** Whether few of the parts are not among those that are kept. */
export function areFew(
  parts: readonly Pick<FilledPart, 'digest'>[],
  kept: Pick<KeptJoin, 'parts'> | undefined
): boolean {
  const known = new Set(kept?.parts.map(({digest}) => digest))
  const others = parts.filter(({digest = ''}) => !known.has(digest)).length
  return others * fewOf <= parts.length
}

/** Takes all words of an index, one after the other, to keep them. */
export class JoinKeeper {
  readonly #words: string[] = []
  readonly #columns = new Map(columns.map((name) => [name, [] as number[]]))
  readonly #bytes: Buffer[] = []
  #end = 0

  take({word, bytes, size, forms, last}: JoinedWord): void {
    for (const one of bytes) this.#end += one.length
    this.#words.push(word)
    const numbers = {ends: this.#end, sizes: size, forms, lasts: last}
    for (const [name, column] of this.#columns) column.push(numbers[name])
  }

  /** Takes the bytes of words that it has taken or will take, in their order. */
  takeBytes(bytes: Buffer): void {
    this.#bytes.push(bytes)
  }

  /** Keeps them in the file `path`. Where it cannot be written, the next build joins all parts. */
  keep(path: string, of: Pick<Head, 'parts' | 'fields'>): void {
    const head = Buffer.from(JSON.stringify({...of, words: this.#words} satisfies Head))
    const length = Buffer.alloc(width)
    length.writeUInt32LE(head.length)
    const table = Array.from(this.#columns.values(), (column) =>
      Buffer.from(Uint32Array.from(column).buffer)
    )
    const whole = Buffer.concat([Buffer.alloc(sumLength), length, head, ...table, ...this.#bytes])
    sumOf(whole.subarray(sumLength)).copy(whole)
    try {
      replaceFile(path, whole, {flush: false})
    } catch {
      // The disk may be full or read-only.
    }
  }
}
