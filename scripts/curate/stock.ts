/** All files that are there, whatever becomes of them. */
import {existsSync, readdirSync} from 'node:fs'
import {join} from 'node:path'

/**
 * Paths of all files below the folder `sources`, texts and scans alike, in order. Without hidden
 * files, and without following links.
 */
export function stockOf(sources: string): string[] {
  const walk = (below: string): string[] =>
    readdirSync(join(sources, below), {withFileTypes: true}).flatMap((entry) => {
      const path = below === '' ? entry.name : `${below}/${entry.name}`
      if (entry.name.startsWith('.')) return []
      if (entry.isDirectory()) return walk(path)
      return entry.isFile() ? [path] : []
    })
  return existsSync(sources) ? walk('').toSorted() : []
}
