/** Where a file with a composed path really is: other systems write names with letters and accents apart. */
import {existsSync, readdirSync} from 'node:fs'
import {join} from 'node:path'

/**
 * The path below `folder`, with forward slashes, by which the disk knows the file at `path`: `path`
 * itself, or names with the same composed form (NFC). Of a file that is not there, as much of its
 * folders as is there.
 */
export function pathOnDisk(folder: string, path: string): string {
  // What one system wrote is decomposed throughout; the search is for the rest, and reads folders.
  const likely = [path, path.normalize('NFD')].find((one) => existsSync(join(folder, one)))
  const found = likely ?? search(folder, path.split('/'))?.join('/')
  if (found !== undefined) return found
  const end = path.lastIndexOf('/')
  return end < 0 ? path : `${pathOnDisk(folder, path.slice(0, end))}${path.slice(end)}`
}

/** Goes down by every spelling of each name, for only one of two folders may have the file. */
function search(folder: string, [name, ...rest]: readonly string[]): string[] | undefined {
  if (name === undefined) return []
  for (const spelling of spellings(folder, name)) {
    const below = search(join(folder, spelling), rest)
    if (below) return [spelling, ...below]
  }
  return undefined
}

function spellings(folder: string, name: string): string[] {
  const composed = name.normalize('NFC')
  return namesIn(folder)
    .filter((one) => one.normalize('NFC') === composed)
    .toSorted((a, b) => Number(b === name) - Number(a === name) || (a < b ? -1 : 1))
}

/** Nothing where there is no folder, or none that can be read. */
function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}
