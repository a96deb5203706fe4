/** What a file yielded, as the entries of the store: what one process makes of it, another can remember. */
import {hash} from 'node:crypto'
import {correctionsByPath} from '../corrections/by-path.ts'
import type {DraftContents} from '../drafts.ts'
import {parted, type DraftHead} from '../held-draft.ts'
import type {SourceDrafts} from '../per-source.ts'
import type {Reference} from '../stages.ts'

/** What of a file is asked for in every run; the contents of its drafts are entries of their own. */
export interface Heads extends Omit<SourceDrafts, 'drafts'> {
  readonly drafts: readonly DraftHead[]
}

/** Plain data and bytes. */
export interface PackedSource {
  readonly key: string
  /** The `Heads`, as JSON. */
  readonly heads: Uint8Array
  /** The `DraftContents` of each draft, as JSON. */
  readonly contents: readonly Uint8Array[]
}

const toJson = (value: Heads | DraftContents) => Buffer.from(JSON.stringify(value))

/** The heads, and all of it as bytes. */
export function packed(key: string, made: SourceDrafts): {heads: Heads; source: PackedSource} {
  const parts = made.drafts.map(parted)
  const heads: Heads = {...made, drafts: parts.map(({head}) => head)}
  const contents = parts.map((part) => toJson(part.contents))
  return {heads, source: {key, heads: toJson(heads), contents}}
}

/** The heads of a packed file. */
export const headsIn = (bytes: Uint8Array): Heads =>
  JSON.parse(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString()) as Heads

/**
 * Names what the file at a path yields, of whose bytes the SHA-256 is given: by all it depends on. That is its
 * bytes, its path, what curators say of it, and `circumstances`.
 */
export function sourceKeys(
  circumstances: string,
  corrections: Reference['corrections'] = new Map()
): (path: string, sha256: string) => string {
  const correctionsOf = correctionsByPath(corrections)
  return (path, sha256) =>
    hash('sha256', JSON.stringify([circumstances, path, sha256, ...correctionsOf(path)]), 'base64')
}
