/** Drafts of earlier runs. */
import {hash} from 'node:crypto'
import {holdSource, type DraftMemory, type HeldSource} from '../draft-memory.ts'
import type {DraftContents} from '../drafts.ts'
import type {Reference, SourceFile} from '../stages.ts'
import {headsIn, packed, sourceKeys, type Heads, type PackedSource} from './packed-source.ts'
import {SegmentStore} from './segments.ts'

/** What other processes that work on the same texts share with a memory. */
export interface SharedMemory {
  /** Whether it is remembered what the file yields. */
  readonly knows: (file: SourceFile) => boolean
  /**
   * Remembers what another process made of the file at `path`, of whose bytes the SHA-256 is given. Whether it
   * does: not where this process would not make the same of it, nor where nothing can be remembered.
   */
  readonly take: (path: string, sha256: string, source: PackedSource) => boolean
}

/** A memory that outlives the run. */
export interface DraftCache extends DraftMemory {
  /** Absent where nothing is remembered. */
  readonly shared?: SharedMemory
  /** Ends the run: what it did not use is forgotten. */
  readonly close: () => void
}

/** Opens the drafts in `folder` for texts of which curators say nothing but `corrections`: see `openDrafts`. */
export const openDraftCache = (
  folder: string,
  circumstances: string,
  corrections: Reference['corrections'] = new Map(),
  isCertain?: () => boolean
): DraftCache => openDrafts(folder, circumstances, isCertain)(corrections)

/**
 * Opens the drafts in `folder`; what curators say may be read later. Of `files`, which the run will ask for as far as
 * they are as they were, what is remembered is read at once. A draft is found by the hash of all it depends on: see
 * `sourceKeys`. What was made is kept only if it `isCertain` in the end that the circumstances held. Whatever is wrong
 * with the cache, the run goes on without it.
 */
export function openDrafts(
  folder: string,
  circumstances: string,
  isCertain: () => boolean = () => true,
  files: Iterable<readonly [path: string, sha256: string]> = []
): (corrections: Reference['corrections']) => DraftCache {
  const store = attempt(() => new SegmentStore(folder))
  const keyOf = sourceKeys(circumstances)
  const early =
    store && attempt(() => readEarly(store, new Set([...files].map((file) => keyOf(...file)))))
  return (corrections) => draftsIn(store, sourceKeys(circumstances, corrections), isCertain, early)
}

/** Heads of what is expected, by key; what of it is not whole is read again when it is asked for. */
function readEarly(store: SegmentStore, keys: ReadonlySet<string>): Map<string, Heads> {
  const heads = new Map<string, Heads>()
  store.expect({
    isAsked: (key) => keys.has(keyOfSource(key)),
    visit(key, bytes) {
      if (keys.has(key)) heads.set(key, headsIn(bytes))
    }
  })
  return heads
}

function draftsIn(
  opened: SegmentStore | undefined,
  keyOf: ReturnType<typeof sourceKeys>,
  isCertain: () => boolean,
  early: ReadonlyMap<string, Heads> = new Map()
): DraftCache {
  const keyOfFile = ({path, bytes}: SourceFile) => keyOf(path, hash('sha256', bytes))
  let store = opened
  /** Without a disk that takes it, nothing is remembered any more. */
  const keep = (source: PackedSource, heads: () => Heads) => {
    const kept = store && attempt(() => put(store!, source, heads()))
    if (kept === undefined) store = undefined
    return kept
  }
  return {
    known(path, sum) {
      const key = keyOf(path, sum)
      return store && attempt(() => recalled(store!, key, early.get(key)))
    },
    async recall(file, make) {
      const key = keyOfFile(file)
      const known = store && attempt(() => recalled(store!, key))
      if (known) return known
      const made = await make()
      // A defect may be of this moment, as want of memory is.
      if (made.failed.length > 0 || store === undefined) return holdSource(made)
      const {source, heads} = packed(key, made)
      return keep(source, () => heads) ?? holdSource(made)
    },
    shared: {
      knows: (file) => attempt(() => store?.has(keyOfFile(file))) === true,
      take: (path, sum, source) =>
        source.key === keyOf(path, sum) && keep(source, () => headsIn(source.heads)) !== undefined
    },
    close() {
      attempt(() => (isCertain() ? store?.close() : store?.abandon()))
    }
  }
}

const keyOfContents = (key: string, index: number) => `${key} ${index}`
const keyOfSource = (key: string) => key.split(' ', 1)[0]!

/** What is remembered of a file; `undefined` where any of it is gone or damaged. */
function recalled(store: SegmentStore, key: string, early?: Heads): HeldSource | undefined {
  const heads = early && store.has(key) ? early : readHeads(store, key)
  if (heads === undefined) return undefined
  const whole = heads.drafts.every((_, index) => store.has(keyOfContents(key, index)))
  return whole ? held(store, key, heads) : undefined
}

function readHeads(store: SegmentStore, key: string): Heads | undefined {
  const entry = store.get(key)
  return entry && headsIn(entry)
}

/** Puts what a file yielded into the store, which can be read from then on. */
function put(store: SegmentStore, {key, ...source}: PackedSource, heads: Heads): HeldSource {
  for (const [index, contents] of source.contents.entries())
    store.put(keyOfContents(key, index), contents)
  store.put(key, source.heads)
  return held(store, key, heads)
}

/** Drafts whose contents are read when they are asked for. */
function held(store: SegmentStore, key: string, {drafts, ...rest}: Heads): HeldSource {
  return {
    ...rest,
    drafts: drafts.map((head, index) => {
      const contentsKey = keyOfContents(key, index)
      return {...head, contentsKey, named: head, contents: () => contentsOf(store, contentsKey)}
    })
  }
}

function contentsOf(store: SegmentStore, key: string): DraftContents {
  const entry = store.read(key)
  if (entry === undefined) throw new Error('The cache was damaged during this run. Run it again.')
  return JSON.parse(entry.toString()) as DraftContents
}

/** What `work` gives, or nothing when the disk is full, read-only or gone. */
function attempt<Result>(work: () => Result): Result | undefined {
  try {
    return work()
  } catch {
    return undefined
  }
}
