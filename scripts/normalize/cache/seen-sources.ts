/** Sources as earlier runs read them, so that those that nobody touched need not be read again to be known. */
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {replaceFile} from '../../files/replace-file.ts'
import {hasSettled, type Stamp} from '../../render/stamps.ts'

/** Path below `sources/`, as the disk has it; stamp before it was read; SHA-256 of its bytes, in hex. */
type Seen = readonly [string, Stamp, string]

/** A memory that outlives the run. */
export interface SeenSources {
  /** Paths of earlier runs, in NFC, with the SHA-256 of what was there then. */
  readonly files: Iterable<readonly [path: string, sha256: string]>
  /** SHA-256, in hex, of the bytes of the file at a path, where it has the stamp with which they were read. */
  readonly sumOf: (path: string, stamp: Stamp) => string | undefined
  /** The file had the stamp at the time `taken` (milliseconds), and was read after that. */
  readonly remember: (path: string, stamp: Stamp, sha256: string, taken: number) => void
  /** Ends the run: files that it did not ask for are forgotten. */
  readonly close: () => void
}

/** Remembers nothing. */
export const noSeenSources: SeenSources = {
  files: [],
  sumOf: () => undefined,
  remember: () => undefined,
  close: () => undefined
}

/**
 * Opens what is known of sources in `folder`. The time of a file's last change of content does not tell whether its
 * bytes changed (`git checkout`, `rsync -t` and editors set it); a stamp does: see `Stamp`. Whatever is wrong with the
 * cache, files are read.
 */
export function openSeenSources(folder: string): SeenSources {
  const store = join(folder, 'seen.json')
  const before = load(store)
  const after = new Map<string, Seen>()
  let isSame = true
  return {
    files: [...before.values()].map(([path, , sha256]) => [path.normalize('NFC'), sha256]),
    sumOf(path, stamp) {
      const known = before.get(path)
      if (known?.[1] !== stamp) return undefined
      after.set(path, known)
      return known[2]
    },
    remember(path, stamp, sha256, taken) {
      // A later change could have left the same stamp.
      if (!hasSettled(stamp, taken)) return
      after.set(path, [path, stamp, sha256])
      isSame = false
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
