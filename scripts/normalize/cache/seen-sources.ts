/** Sources as earlier runs read them, so that those that nobody touched need not be read again to be known. */
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {replaceFile} from '../../files/replace-file.ts'
import {hasSettled, stampOf, type Stamp} from '../../files/stamps.ts'

/** Path below `sources/`, as the disk has it; stamp before it was read; SHA-256 of its bytes, in hex. */
type Seen = readonly [string, Stamp, string]

/** A source that was looked at. */
export interface SeenSource {
  /** SHA-256 of its bytes, in hex, where they are known. */
  readonly sha256?: string
  /** It was read, and had this SHA-256. */
  readonly remember: (sha256: string) => void
}

const unknown: SeenSource = {remember: () => undefined}

/** A memory that outlives the run. */
export interface SeenSources {
  /** Paths of earlier runs, in NFC, with the SHA-256 of what was there then. */
  readonly files: Iterable<readonly [path: string, sha256: string]>
  /** Looks at the source at a path, as the disk has it, before it is read. */
  readonly look: (path: string) => SeenSource
  /** Ends the run: files that it did not ask for are forgotten. */
  readonly close: () => void
}

/** Remembers nothing. */
export const noSeenSources: SeenSources = {
  files: [],
  look: () => unknown,
  close: () => undefined
}

/**
 * Opens what `folder` holds of what is known of the sources in another. The time of a file's last change of content
 * does not tell whether its bytes changed (`git checkout`, `rsync -t` and editors set it); a stamp does: see `Stamp`.
 * Whatever is wrong with the cache, files are read.
 */
export function openSeenSources(folder: string, sources: string): SeenSources {
  const store = join(folder, 'seen.json')
  const before = load(store)
  const after = new Map<string, Seen>()
  let isSame = true
  return {
    files: [...before.values()].map(([path, , sha256]) => [path.normalize('NFC'), sha256]),
    look(path) {
      const taken = Date.now()
      const stamp = stampOf(join(sources, path))
      if (stamp === undefined) return unknown
      const remember = (sha256: string) => {
        // A later change could have left the same stamp.
        if (!hasSettled(stamp, taken)) return
        after.set(path, [path, stamp, sha256])
        isSame = false
      }
      const known = before.get(path)
      if (known?.[1] !== stamp) return {remember}
      after.set(path, known)
      return {sha256: known[2], remember}
    },
    close() {
      if (!isSame || after.size !== before.size) save(store, [...after.values()])
    }
  }
}

const isSeen = (one: unknown): one is Seen =>
  Array.isArray(one) && one.length === 3 && one.every((part) => typeof part === 'string')

function load(store: string): Map<string, Seen> {
  try {
    const kept = JSON.parse(readFileSync(store, 'utf8')) as readonly unknown[]
    return new Map(kept.filter(isSeen).map((one) => [one[0], one]))
  } catch {
    return new Map()
  }
}

function save(store: string, files: readonly Seen[]): void {
  try {
    replaceFile(store, JSON.stringify(files), {flush: false})
  } catch {
    // The disk is full or read-only: the next run reads the files again.
  }
}
