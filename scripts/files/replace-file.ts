/** The one way in which files of an archive are written: whole, or not at all. */
import {mkdirSync, renameSync, rmSync, writeFileSync} from 'node:fs'
import {basename, dirname, join} from 'node:path'
import {partialName} from './partial-files.ts'

/** How a file is written. */
export interface Replacing {
  /**
   * Whether it is to be on the disk before it takes its place, which takes a millisecond and more. Without that,
   * a loss of power may leave an empty file: for files that the next run looks at and makes again.
   */
  readonly flush?: boolean
}

/**
 * Writes `content` beside `path` and renames it over the file: whoever reads, and whatever breaks the
 * run off, the file is the old one or the whole of the other one. Makes missing folders.
 */
export function replaceFile(
  path: string,
  content: string | Uint8Array,
  {flush = true}: Replacing = {}
): void {
  const folder = dirname(path)
  const partial = join(folder, partialName(basename(path)))
  mkdirSync(folder, {recursive: true})
  try {
    writeFileSync(partial, content, {flush})
    renameSync(partial, path)
  } catch (error) {
    rmSync(partial, {force: true})
    // A write that fails does not say to which file it was.
    if (error instanceof Error && !('path' in error))
      Object.assign(error, {path: partial, dest: path})
    throw error
  }
}
