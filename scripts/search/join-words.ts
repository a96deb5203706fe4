/**
 * Makes one index of several, as Pagefind would have made it of all their articles at once: what
 * each says of a word is put one behind the other, and its pages are counted on.
 */
import {cpSync, mkdirSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {lastLetters, type WordFileEnds} from '../../src/search/word-files.ts'
import {cborArray} from './cbor.ts'
import {cutPrefixes} from './cut-prefixes.ts'
import {joinedWords, type FilledPart, type JoinedWord} from './joined-words.ts'
import {areFew, JoinKeeper, readKeptJoin} from './kept-join.ts'
import {placesPerFile} from './places-per-file.ts'
import {
  entryFile,
  readEntry,
  readMeta,
  writeMeta,
  writeWords,
  type IndexEntry,
  type WordFile
} from './pagefind-files.ts'
import {splicedWords} from './spliced-words.ts'
import type {StandingFiles} from './standing-files.ts'

/** A part, and what its pages are called in the whole; no two pages of all parts share a key. */
export interface Part {
  /** Of its index. */
  readonly folder: string
  /** Key in the part → key in the whole. */
  readonly keys: ReadonlyMap<string, string>
  /** Hash of all that it follows from. */
  readonly digest?: string
}

/** What was joined. */
export interface JoinedWords {
  /** The files of words. */
  readonly files: readonly WordFileEnds[]
  /** Keys of all pages, in the order in which words count them. */
  readonly pages: readonly string[]
  /** The wanted words that pages have, as Pagefind writes them. */
  readonly entries: ReadonlyMap<string, Buffer>
}

export interface JoinOptions {
  /** Words whose entries are given back. */
  readonly wanted?: ReadonlySet<string>
  readonly standing?: StandingFiles | undefined
  /** A file that keeps what is joined: where it tells most of it, it need not be joined again. */
  readonly kept?: string | undefined
}

/** Writes the joined index into `out`. Parts are in the order of their articles. */
export function joinWords(
  parts: readonly Part[],
  out: string,
  {wanted = new Set(), standing, kept}: JoinOptions = {}
): JoinedWords {
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
  if (!model) return {files: [], pages: [], entries: new Map()}
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
  const entries = new Map<string, Buffer>()
  const output: Omit<Output, 'keeper'> = {
    most: placesPerFile(pages.reduce((sum, {words}) => sum + words, 0)),
    write: (bytes) => writeWords(out, language, bytes, standing),
    read(word, bytes) {
      if (wanted.has(word)) entries.set(word, Buffer.concat(bytes))
    }
  }
  const before = kept === undefined ? undefined : readKeptJoin(kept)
  const spliced = before && splicedWords(filled, fields, before)
  const all = spliced ?? joinedWords(filled, fields)
  const stays = spliced !== undefined && areFew(filled, before)
  const keeper = kept === undefined || stays ? undefined : new JoinKeeper()
  const written = [...writeAll(all, {...output, keeper})]
  if (kept !== undefined) keeper?.keep(kept, {parts: filled.map(keptPart), fields})
  // Last words stay whole: a word behind a cut one is looked for in the files beside it too.
  const files = cutPrefixes(written).map((file, at) => ({...file, to: written[at]?.to ?? file.to}))
  const hash = writeMeta(out, language, {version: model.meta.version, pages, files, fields})
  const joined = {[language]: {...index, hash, page_count: pages.length}}
  writeFileSync(join(out, entryFile), JSON.stringify({...entry, languages: joined}))
  return {
    files: files.map(({from, to}) => [from, to.slice(0, lastLetters)]),
    pages: pages.map(({key}) => key),
    entries
  }
}

const keptPart = ({digest = '', meta}: FilledPart) => ({digest, pages: meta.pages.length})

interface Output {
  readonly keeper: JoinKeeper | undefined
  /** Places to a file. */
  readonly most: number
  /** Gives the name of the file. */
  readonly write: (bytes: Buffer) => string
  readonly read: (word: string, bytes: readonly Buffer[]) => void
}

/** Writes all words; gives the files. */
function* writeAll(
  all: Iterable<JoinedWord>,
  {keeper, most, write, read}: Output
): Generator<WordFile> {
  let words: Buffer[][] = []
  let size = 0
  let from = ''
  let to = ''
  const file = (): WordFile => {
    const heads = [cborArray(1), cborArray(words.length)]
    const whole = Buffer.concat([...heads, ...words.flat()])
    keeper?.takeBytes(whole.subarray(Buffer.concat(heads).length))
    return {from, to, hash: write(whole)}
  }
  for (const one of all) {
    const {word, bytes, size: more} = one
    keeper?.take(one)
    // A word that fills a file has it for itself: who asks for another does not load it.
    if (words.length > 0 && size + more > most) {
      yield file()
      words = []
      size = 0
    }
    if (words.length === 0) from = word
    words.push(bytes)
    read(word, bytes)
    size += more
    to = word
  }
  if (words.length > 0) yield file()
}
