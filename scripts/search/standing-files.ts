/**
 * Files of an earlier index that stand on the site. A small change to an archive changes few of them, and
 * packing one takes longer than seeing that it is the same.
 */
import {hash} from 'node:crypto'
import {relative, sep} from 'node:path'
import {packFile, type FileToPack} from './packed.ts'

/** Path below the site, with forward slashes → key of what the file holds. */
export type FileKeys = ReadonlyMap<string, string>

/** What becomes of the files of one index. */
export class StandingFiles {
  readonly #folder: string
  readonly #before: FileKeys
  readonly #made = new Map<string, string>()

  /** Writes one that does not stand. */
  readonly pack: (file: FileToPack) => void

  /** Of an index that is written into `folder`; `before` are the files that stand on the site. */
  constructor(folder: string, before: FileKeys = new Map(), pack = packFile) {
    this.#folder = folder
    this.#before = before
    this.pack = pack
  }

  /**
   * Whether the file at `path`, below the folder of the index, stands with what it would hold: `content`, or a hash of
   * it that is taken already.
   */
  stands(path: string, content: string | Uint8Array): boolean {
    const name = relative(this.#folder, path).split(sep).join('/')
    const key = hash('sha256', content, 'base64url')
    this.#made.set(name, key)
    return this.#before.get(name) === key
  }

  /** All files of the index that were asked for, those that stand among them. */
  get keys(): FileKeys {
    return this.#made
  }
}
