/** Paths below `sources/`, as people type them and as the archive needs them. */
import {existsSync, lstatSync} from 'node:fs'
import {isAbsolute, join, relative, resolve, sep} from 'node:path'
import {pathOnDisk} from '../../src/archive-folder/path-on-disk.ts'
import {itemId} from '../normalize/item-id.ts'

/** Id of the source at `path` below `sources/`, however the file system spells its letters. */
export const sourceId = (path: string) => itemId(path.normalize('NFC'))

/**
 * The path below `sources` that was typed in the folder `cwd`: one that leads into `sources` from
 * there (`content/sources/a.txt`) means that, any other is taken from `sources`. `undefined` when it
 * leads out. `''` is `sources` itself.
 */
export function sourcePath(typed: string, sources: string, cwd: string): string | undefined {
  const below = (path: string) => {
    const found = relative(sources, path)
    return found === '..' || found.startsWith(`..${sep}`) || isAbsolute(found) ? undefined : found
  }
  const path =
    below(resolve(cwd, typed)) ?? (isAbsolute(typed) ? undefined : below(join(sources, typed)))
  return path?.split(sep).join('/').normalize('NFC')
}

/** Why no source can be at `path` below `sources`; `undefined` when one can. */
export function refusePath(path: string, sources: string): string | undefined {
  const parts = path.split('/')
  if (path === '') return 'It names no file.'
  const hidden = parts.find((part) => part.startsWith('.'))
  if (hidden !== undefined) return `Names that begin with a dot are hidden: ${hidden}`
  const above = parts.slice(0, -1).map((_, index) => parts.slice(0, index + 1).join('/'))
  for (const folder of above) {
    const place = join(sources, pathOnDisk(sources, folder))
    if (existsSync(place) && !lstatSync(place).isDirectory()) {
      return `sources/${folder} is no folder.`
    }
  }
  return undefined
}
