/** Drafts of earlier runs. */
import {createHash} from 'node:crypto'
import type {DraftMemory} from '../archive.ts'
import type {SourceDrafts} from '../per-source.ts'
import type {Reference, SourceFile} from '../stages.ts'
import {correctionsByPath} from '../corrections/by-path.ts'
import {SegmentStore} from './segments.ts'

/** A memory that outlives the run. */
export interface DraftCache extends DraftMemory {
  /** Ends the run: what it did not use is forgotten. */
  readonly close: () => void
}

/**
 * Opens the drafts in `folder`. A draft is found by the hash of all it depends on: the bytes of its
 * source, its path, what curators say of it, and `circumstances`. The bytes are always read: a time
 * stamp does not tell whether they changed (`git checkout`, `rsync -t` and editors set it), and
 * hashing them takes a few microseconds. What was made is kept only if it `isCertain` in the end that
 * the circumstances held. Whatever is wrong with the cache, the run goes on without it.
 */
export function openDraftCache(
  folder: string,
  circumstances: string,
  corrections: Reference['corrections'] = new Map(),
  isCertain: () => boolean = () => true
): DraftCache {
  const correctionsOf = correctionsByPath(corrections)
  let store = attempt(() => new SegmentStore(folder))
  return {
    async recall(file, make) {
      const key = keyOf(circumstances, file, correctionsOf(file.path))
      const known = attempt(() => store?.get(key))
      if (known) return JSON.parse(known.toString()) as SourceDrafts
      const made = await make()
      // A defect may be of this moment, as want of memory is.
      if (made.failed.length > 0) return made
      const written = attempt(() => {
        store?.put(key, Buffer.from(JSON.stringify(made)))
        return true
      })
      if (!written) store = undefined
      return made
    },
    close() {
      attempt(() => (isCertain() ? store?.close() : store?.abandon()))
    }
  }
}

function keyOf(
  circumstances: string,
  {path, bytes}: SourceFile,
  corrections: readonly string[]
): string {
  const source = createHash('sha256').update(bytes).digest('hex')
  return createHash('sha256')
    .update(JSON.stringify([circumstances, path, source, ...corrections]))
    .digest('base64')
}

/** What `work` gives, or nothing when the disk is full, read-only or gone. */
function attempt<Result>(work: () => Result): Result | undefined {
  try {
    return work()
  } catch {
    return undefined
  }
}
