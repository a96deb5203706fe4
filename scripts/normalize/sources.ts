/** Lists and reads the files below `sources/`. */
import {existsSync, readFileSync, readdirSync} from 'node:fs'
import {join, relative, sep} from 'node:path'
import type {SourceFile} from './stages.ts'

/**
 * Paths below `folder`, with forward slashes, in code point order. Symbolic links are not followed,
 * and hidden files (`.DS_Store`) are what systems leave behind, not sources.
 */
export function sourcePaths(folder: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => !path.split('/').some((part) => part.startsWith('.')))
    .toSorted()
}

/** Reads one source. Its path is NFC, so that an id does not depend on the file system. */
export function readSource(folder: string, path: string): SourceFile {
  return {path: path.normalize('NFC'), bytes: readFileSync(join(folder, path))}
}
