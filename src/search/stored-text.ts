/** Texts as results show them, several to a file: one file for each article would be too many for some hosts. */
import {splitWords} from './passages.ts'
import type {HitRecord} from './record.ts'
import type {IndexedText} from './text-index.ts'
import type {WordFileEnds} from './word-files.ts'

/** An article, its words counted as the index counts them. */
export interface StoredText {
  /** Path of its page, from the home page. */
  readonly path: string
  readonly title: string
  readonly content: string
  /** Paragraphs, each with the index of its first word. */
  readonly anchors: readonly (readonly [id: string, location: number])[]
  readonly record: HitRecord
  readonly spellings: string
}

/** Texts by the keys of their index. */
export type TextFile = Readonly<Record<string, StoredText>>

/** A range of the archive, as `ranges.json` lists it. */
export interface StoredRange {
  /** Folder of its index, from the home page. */
  readonly folder: string
  readonly articles: number
  /** How many files its texts are in. */
  readonly textFiles: number
  /** The files of words of its index, in their order. */
  readonly wordFiles: readonly WordFileEnds[]
  /** Words that have a list of their articles each, in the order of the lists. */
  readonly listed: readonly string[]
}

/**
 * In which of `files` files the text of a key is. Keys end in digits of a hash, so that nothing but
 * the key is needed to find it.
 */
export const textFileOf = (key: string, files: number): number =>
  Number.parseInt(key.slice(-6), 16) % files

/** The article again; `base` is the path or address of the home page. */
export function readStoredText(
  {path, title, content, anchors, record, spellings}: StoredText,
  base: string
): IndexedText {
  return {
    url: `${base}${path}`,
    title,
    words: splitWords(content),
    anchors: anchors.map(([id, location]) => ({id, location})),
    record,
    spellings
  }
}
