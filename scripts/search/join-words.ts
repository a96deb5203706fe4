/**
 * Makes one index of several, as Pagefind would have made it of all their articles at once: what
 * each says of a word is put one behind the other, and its pages are counted on.
 */
import {cpSync, mkdirSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {cborArray} from './cbor.ts'
import {cutPrefixes} from './cut-prefixes.ts'
import {joinedWords, type FilledPart} from './joined-words.ts'
import {
  entryFile,
  readEntry,
  readMeta,
  writeMeta,
  writeWords,
  type IndexEntry,
  type WordFile
} from './pagefind-files.ts'
import type {StandingFiles} from './standing-files.ts'

/** A part, and what its pages are called in the whole; no two pages of all parts share a key. */
export interface Part {
  /** Of its index. */
  readonly folder: string
  /** Key in the part → key in the whole. */
  readonly keys: ReadonlyMap<string, string>
}

/** As many places to a file as Pagefind takes. */
const placesPerFile = 20_000

/** Writes the joined index into `out`. Parts are in the order of their articles. */
export function joinWords(parts: readonly Part[], out: string, standing?: StandingFiles): void {
  const filled = parts.flatMap((part) => {
    const meta = readMeta(part.folder)
    return meta ? [{...part, meta}] : []
  })
  const [model] = filled
  const {folder} = model ?? parts[0]!
  // The words are written anew, where there are any.
  const words = join(folder, 'index')
  cpSync(folder, out, {
    recursive: true,
    filter: (path) => !model || path !== words
  })
  if (!model) return
  const {languages, ...entry} = readEntry(folder)
  const [[language, index]] = Object.entries(languages) as [
    [string, IndexEntry['languages'][string]]
  ]
  rmSync(join(out, `pagefind.${index.hash}.pf_meta`))
  mkdirSync(join(out, 'index'))
  const fields = [...new Set(filled.flatMap(({meta}) => meta.fields))].sort()
  const pages = filled.flatMap(({meta, keys}) =>
    meta.pages.map(({key, words}) => ({key: keys.get(key) ?? key, words}))
  )
  const files = cutPrefixes([
    ...writeAll(filled, fields, (bytes) => writeWords(out, language, bytes, standing))
  ])
  const hash = writeMeta(out, language, {version: model.meta.version, pages, files, fields})
  const joined = {[language]: {...index, hash, page_count: pages.length}}
  writeFileSync(join(out, entryFile), JSON.stringify({...entry, languages: joined}))
}

/** Writes all words with `write`, which gives the name of a file; gives the files. */
function* writeAll(
  parts: readonly FilledPart[],
  fields: readonly string[],
  write: (bytes: Buffer) => string
): Generator<WordFile> {
  let words: Buffer[][] = []
  let size = 0
  let from = ''
  let to = ''
  const file = (): WordFile => ({
    from,
    to,
    hash: write(Buffer.concat([cborArray(1), cborArray(words.length), ...words.flat()]))
  })
  for (const {word, bytes, size: more} of joinedWords(parts, fields)) {
    if (words.length === 0) from = word
    words.push(bytes)
    size += more
    to = word
    if (size < placesPerFile) continue
    yield file()
    words = []
    size = 0
  }
  if (words.length > 0) yield file()
}
