/** Pagefind's files: names, wrapping, and what its file of metadata holds. Of version 1.5. */
import {hash} from 'node:crypto'
import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {gunzipSync, gzipSync} from 'node:zlib'
import {cborArray, cborInteger, cborText, CborReader} from './cbor.ts'
import {packFile} from './packed.ts'
import type {StandingFiles} from './standing-files.ts'

const signature = Buffer.from('pagefind_dcd')

/** What a file holds behind its signature. */
export function unwrap(bytes: Uint8Array): Buffer {
  const whole = gunzipSync(bytes)
  if (!whole.subarray(0, signature.length).equals(signature)) {
    throw new Error('A file of Pagefind’s index has no signature.')
  }
  return whole.subarray(signature.length)
}

/** Some of the words, which stand in a file of their own. */
export interface WordFile {
  /** As much of the first and of the last word as tells them from those of other files. */
  readonly from: string
  readonly to: string
  readonly hash: string
}

/** The first file that is read: which pages and words there are. */
export interface IndexMeta {
  readonly version: string
  readonly pages: readonly {readonly key: string; readonly words: number}[]
  readonly files: readonly WordFile[]
  /** Names of the fields besides the text, in order. */
  readonly fields: readonly string[]
}

/** `pagefind-entry.json`: the index of each language. */
export interface IndexEntry {
  readonly version: string
  readonly languages: Readonly<
    Record<string, {readonly hash: string; readonly wasm: string; readonly page_count: number}>
  >
}

export const entryFile = 'pagefind-entry.json'
const metaFile = (name: string) => `pagefind.${name}.pf_meta`
const wordFile = (name: string) => join('index', `${name}.pf_index`)

/** What the index in a folder says first of itself. Throws where there is none. */
export const readEntry = (folder: string): IndexEntry =>
  JSON.parse(readFileSync(join(folder, entryFile), 'utf8')) as IndexEntry

/** The metadata of an index; `undefined` where it holds no page. */
export function readMeta(folder: string): IndexMeta | undefined {
  const [index] = Object.values(readEntry(folder).languages)
  if (!index) return undefined
  const reader = new CborReader(unwrap(readFileSync(join(folder, metaFile(index.hash)))))
  reader.array()
  const version = reader.text()
  const pages = reader.list(() => {
    reader.array()
    return {key: reader.text(), words: reader.integer()}
  })
  const files = reader.list(() => {
    reader.array()
    return {from: reader.text(), to: reader.text(), hash: reader.text()}
  })
  // No article carries a filter or a key for sorting: the catalog has both.
  if (reader.array() + reader.array() > 0) throw new Error('The index has filters of its own.')
  return {version, pages, files, fields: reader.list(() => reader.text())}
}

/** Writes the metadata; gives the name that the entry must say. */
export function writeMeta(
  folder: string,
  language: string,
  {version, pages, files, fields}: IndexMeta
): string {
  const bytes = Buffer.concat([
    cborArray(6),
    cborText(version),
    cborArray(pages.length),
    ...pages.flatMap(({key, words}) => [cborArray(2), cborText(key), cborInteger(words)]),
    cborArray(files.length),
    ...files.flatMap((one) => [cborArray(3), ...[one.from, one.to, one.hash].map(cborText)]),
    cborArray(0),
    cborArray(0),
    cborArray(fields.length),
    ...fields.map(cborText)
  ])
  const name = nameOf(language, hash('sha256', bytes, 'buffer'))
  writeFileSync(join(folder, metaFile(name)), wrap(bytes))
  return name
}

/** Reads the words of a file. */
export const openWords = (folder: string, {hash: name}: WordFile): CborReader =>
  new CborReader(unwrap(readFileSync(join(folder, wordFile(name)))))

/** Writes words, unless their file stands; gives the name by which the metadata must list them. */
export function writeWords(
  folder: string,
  language: string,
  bytes: Buffer,
  standing?: StandingFiles
): string {
  const sum = hash('sha256', bytes, 'buffer')
  const name = nameOf(language, sum)
  const path = join(folder, wordFile(name))
  if (standing?.stands(path, sum) === true) return name
  const pack = standing?.pack ?? packFile
  pack({path, content: signed(bytes), level})
  return name
}

/** Level 7 takes a quarter longer, for files that are 0.3 % smaller; level 9 twice as long, for 0.6 %. */
const level = 6

const wrap = (bytes: Buffer) => gzipSync(signed(bytes), {level})

/** Bytes behind the signature, in memory of their own. */
function signed(bytes: Buffer): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(signature.length + bytes.length)
  whole.set(signature)
  whole.set(bytes, signature.length)
  return whole
}

/** Long enough that no two files of an index share one. */
const nameOf = (language: string, sum: Buffer) => `${language}_${sum.toString('hex', 0, 5)}`
