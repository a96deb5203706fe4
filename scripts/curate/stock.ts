/** All files that are there, whatever becomes of them. */
import {existsSync, readdirSync, type Dirent} from 'node:fs'
import {join} from 'node:path'

/**
 * Paths of all files below the folder `sources`, texts and scans alike, in order. Without hidden
 * files, and without following links.
 */
export function stockOf(sources: string): string[] {
  const walk = (below: string): string[] =>
    entriesOf(join(sources, below)).flatMap((entry) => {
      const path = below === '' ? entry.name : `${below}/${entry.name}`
      if (entry.name.startsWith('.')) return []
      if (entry.isDirectory()) return walk(path)
      return entry.isFile() ? [path] : []
    })
  return existsSync(sources) ? walk('').toSorted() : []
}

/** Nothing of a folder that cannot be read: it is told where its texts are read. */
function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, {withFileTypes: true})
  } catch {
    return []
  }
}
