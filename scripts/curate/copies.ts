/** Which sources have given bytes. */
import {existsSync, readFileSync, statSync} from 'node:fs'
import {join} from 'node:path'
import {sha256} from '../../src/archive-folder/sha256.ts'

/** Sources that are there. */
interface Stock {
  /** Folder `sources/`. */
  readonly sources: string
  readonly paths: readonly string[]
}

/** Finds sources with given bytes; only files of that size are read, each once. */
export function copyFinder({sources, paths}: Stock): (size: number, hash: string) => string[] {
  const hashes = new Map<string, string>()
  const bySize = Map.groupBy(paths, (path) =>
    existsSync(join(sources, path)) ? statSync(join(sources, path)).size : -1
  )
  return (size, hash) =>
    (bySize.get(size) ?? []).filter((path) => {
      const known = hashes.get(path) ?? hashOf(join(sources, path))
      hashes.set(path, known)
      return known === hash
    })
}

function hashOf(path: string): string {
  const bytes = readOrCode(() => readFileSync(path))
  return bytes instanceof Uint8Array ? sha256(bytes) : ''
}

/** The bytes, or the system's word for what is wrong. */
export function readOrCode(read: () => Uint8Array): Uint8Array | string {
  try {
    return read()
  } catch (error) {
    return (error as NodeJS.ErrnoException).code ?? String(error)
  }
}
