/** Where what may be forgotten is kept: one folder per archive, safe to delete at any time. */
import {createHash} from 'node:crypto'
import {existsSync, realpathSync} from 'node:fs'
import {resolve} from 'node:path'

/**
 * The folder for one kind of cache, below the folder that the command runs in. Two archives never
 * share one: the site generator could serve one with the other's pages.
 */
export function cacheFolder(contentFolder: string, kind: string): string {
  const real = existsSync(contentFolder) ? realpathSync(contentFolder) : contentFolder
  const key = createHash('sha256').update(real).digest('hex').slice(0, 16)
  return resolve('.cache', key, kind)
}
