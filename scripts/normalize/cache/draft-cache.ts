/** Drafts of earlier runs. */
import {createHash} from 'node:crypto'
import {holdSource, type DraftMemory, type HeldSource} from '../draft-memory.ts'
import type {DraftContents} from '../drafts.ts'
import {parted, type DraftHead} from '../held-draft.ts'
import type {SourceDrafts} from '../per-source.ts'
import type {Reference, SourceFile} from '../stages.ts'
import {correctionsByPath} from '../corrections/by-path.ts'
import {SegmentStore} from './segments.ts'

/** What of a file is asked for in every run; the contents of its drafts are entries of their own. */
interface Heads extends Omit<SourceDrafts, 'drafts'> {
  readonly drafts: readonly DraftHead[]
}

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
      const known = store && attempt(() => recalled(store!, key))
      if (known) return known
      const made = await make()
      // A defect may be of this moment, as want of memory is.
      if (made.failed.length > 0 || store === undefined) return holdSource(made)
      const kept = attempt(() => keep(store!, key, made))
      if (kept === undefined) store = undefined
      return kept ?? holdSource(made)
    },
    close() {
      attempt(() => (isCertain() ? store?.close() : store?.abandon()))
    }
  }
}

const keyOfContents = (key: string, index: number) => `${key} ${index}`

/** What is remembered of a file; `undefined` where any of it is gone or damaged. */
function recalled(store: SegmentStore, key: string): HeldSource | undefined {
  const entry = store.get(key)
  if (entry === undefined) return undefined
  const heads = JSON.parse(entry.toString()) as Heads
  const whole = heads.drafts.every((_, index) => store.has(keyOfContents(key, index)))
  return whole ? held(store, key, heads) : undefined
}

/** Puts what a file yielded into the store, which can be read from then on. */
function keep(store: SegmentStore, key: string, made: SourceDrafts): HeldSource {
  const parts = made.drafts.map(parted)
  for (const [index, {contents}] of parts.entries())
    store.put(keyOfContents(key, index), Buffer.from(JSON.stringify(contents)))
  const heads: Heads = {...made, drafts: parts.map(({head}) => head)}
  store.put(key, Buffer.from(JSON.stringify(heads)))
  return held(store, key, heads)
}

/** Drafts whose contents are read when they are asked for. */
function held(store: SegmentStore, key: string, {drafts, ...rest}: Heads): HeldSource {
  return {
    ...rest,
    drafts: drafts.map((head, index) => {
      const contentsKey = keyOfContents(key, index)
      return {...head, contentsKey, contents: () => contentsOf(store, contentsKey)}
    })
  }
}

function contentsOf(store: SegmentStore, key: string): DraftContents {
  const entry = store.read(key)
  if (entry === undefined) throw new Error('The cache was damaged during this run. Run it again.')
  return JSON.parse(entry.toString()) as DraftContents
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
