/** Generated files as earlier runs left them, so that they need not be made again to be known. */
import {hash} from 'node:crypto'
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {replaceFile} from '../../files/replace-file.ts'
import {hasSettled, stampOf} from '../../files/stamps.ts'
import type {FileMemory} from '../write.ts'

/** A file that was made. */
interface MadeFile {
  /** Of what it was made of. */
  readonly digest: string
  /** Of its bytes. */
  readonly sha256: string
  /** Its stamp; empty where a later change could have left the same. */
  readonly stamp: string
}

/** Path → the file. */
type MadeFiles = ReadonlyMap<string, MadeFile>

/** A memory that outlives the run. */
export interface MadeFileCache extends FileMemory {
  /** Ends the run: files that it did not ask for are forgotten. */
  readonly close: () => void
}

/**
 * Opens what is known of generated files in `folder`, made in these `circumstances`. A file with the
 * stamp of then is as it was made; of any other the bytes tell. What was made is kept only if it
 * `isCertain` in the end that the circumstances held. Whatever is wrong with the cache, files are made again.
 */
export function openMadeFiles(
  folder: string,
  circumstances: string,
  isCertain: () => boolean = () => true
): MadeFileCache {
  const store = join(folder, 'made.json')
  const before = load(store, circumstances)
  const after = new Map<string, MadeFile>()
  const isSame = () =>
    before.size === after.size && [...after].every(([path, file]) => before.get(path) === file)
  return {
    isAsMade(path, digest) {
      const known = before.get(path)
      if (known?.digest !== digest) return false
      const found = asMade(path, known)
      if (found) after.set(path, found)
      return found !== undefined
    },
    remember(path, digest, content, stamp = stampOf(path)) {
      after.set(path, {digest, sha256: sha256Of(content), stamp: stamp ?? ''})
    },
    close() {
      if (!isSame() && isCertain()) save(store, circumstances, withSettledStamps(after, before))
    }
  }
}

const sha256Of = (content: string | Uint8Array) => hash('sha256', content, 'base64url')

/** The file as it lies there, if that is what was made. */
function asMade(path: string, known: MadeFile): MadeFile | undefined {
  const stamp = stampOf(path)
  if (stamp === undefined) return undefined
  if (stamp === known.stamp) return known
  try {
    return sha256Of(readFileSync(path)) === known.sha256 ? {...known, stamp} : undefined
  } catch {
    return undefined
  }
}

/** Without the stamps that do not tell: those of files that changed since, or a moment ago. */
function withSettledStamps(files: MadeFiles, before: MadeFiles): MadeFiles {
  const now = Date.now()
  return new Map(
    [...files].map(([path, file]) => {
      const tells =
        file === before.get(path) || (hasSettled(file.stamp, now) && stampOf(path) === file.stamp)
      return [path, tells ? file : {...file, stamp: ''}]
    })
  )
}

function load(store: string, circumstances: string): MadeFiles {
  try {
    const kept = JSON.parse(readFileSync(store, 'utf8')) as {
      readonly circumstances: string
      readonly files: readonly [string, MadeFile][]
    }
    return new Map(kept.circumstances === circumstances ? kept.files : [])
  } catch {
    return new Map()
  }
}

function save(store: string, circumstances: string, files: MadeFiles): void {
  try {
    // What a loss of power leaves of it is nothing: files are made again.
    replaceFile(store, JSON.stringify({circumstances, files: [...files]}), {flush: false})
  } catch {
    // The disk is full or read-only: the next run makes the files again.
  }
}
