/** Where the site generator keeps what it may forget: one folder per archive, safe to delete. */
import {createHash} from 'node:crypto'
import {existsSync, realpathSync} from 'node:fs'
import {resolve} from 'node:path'

/** Two archives never share a cache: one could be served with the other's pages. */
export function siteCacheFolder(contentFolder: string): string {
  const real = existsSync(contentFolder) ? realpathSync(contentFolder) : contentFolder
  const key = createHash('sha256').update(real).digest('hex').slice(0, 16)
  return resolve('.cache', key, 'astro')
}
