/**
 * The authority tables as an earlier run read and checked them: each process of a build needs all of them, and to
 * take them from one file takes a tenth of the time.
 */
import {createHash} from 'node:crypto'
import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {deserialize, serialize} from 'node:v8'
import {cacheFolder} from '../../src/archive-folder/cache-folder.ts'
import {archivePaths} from '../../src/archive-folder/paths.ts'
import {loadAuthorities} from '../../src/authorities/load.ts'
import {addProgram, packageVersions, platformVersions} from '../files/add-program.ts'
import {keepSealed, readSealed} from '../files/sealed-file.ts'

type Loaded = ReturnType<typeof loadAuthorities>

interface Remembered {
  /** Of all that the tables are made of. */
  readonly grounds: string
  readonly loaded: Loaded
}

/** The shipped tables, and the code that reads any. */
const shipped = ['src/{authorities,lib,schema}/**/*.{csv,ts}', packageVersions]

/** The same as `loadAuthorities` of the archive in `content`. Whatever is wrong with the cache, the tables are read. */
export function rememberedTables(content: string): Loaded {
  const overlay = archivePaths(content).authorities
  const file = tablesFile(content)
  const grounds = groundsOf(overlay)
  const known = recall(file)
  if (known?.grounds === grounds) return known.loaded
  const loaded = loadAuthorities(overlay)
  // They may have been written while they were read.
  if (groundsOf(overlay) === grounds)
    keepSealed(file, serialize({grounds, loaded} satisfies Remembered))
  return loaded
}

/** Archives without tables of their own share one. */
export const tablesFile = (content: string): string =>
  existsSync(archivePaths(content).authorities)
    ? join(cacheFolder(content, 'tables'), 'tables')
    : resolve('.cache', 'tables', 'shipped')

/** One hash of the bytes of all tables, and of what reads them. */
function groundsOf(overlay: string): string {
  const grounds = createHash('sha256').update(platformVersions())
  addProgram(grounds, shipped)
  const names = existsSync(overlay) ? readdirSync(overlay).sort() : []
  for (const name of names.filter((one) => one.endsWith('.csv'))) {
    const bytes = readFileSync(join(overlay, name))
    grounds.update(`\n${JSON.stringify([name, bytes.length])}\n`).update(bytes)
  }
  return grounds.digest('base64url')
}

function recall(file: string): Remembered | undefined {
  try {
    // What deserializes checks nothing.
    const kept = readSealed(file)
    return kept && (deserialize(kept) as Remembered)
  } catch {
    // A later version of Node.js may have written it.
    return undefined
  }
}
