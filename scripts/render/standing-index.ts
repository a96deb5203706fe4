/** The search index that the last build wrote. */
import {join} from 'node:path'
import type {BuildMemory} from './memory.ts'
import {stampOf} from './stamps.ts'

/** Where the search index stands on the site. */
const indexFolders = ['pagefind/', 'search/data/']
const isOfIndex = (path: string) => indexFolders.some((folder) => path.startsWith(folder))

/** The search index in `out`, when all of it is as the last build wrote it. */
export function indexAsBuilt(out: string, {site, search}: BuildMemory) {
  const files = Object.keys(site).filter(isOfIndex)
  const isWhole = files.every((file) => site[file] === stampOf(join(out, file)))
  return isWhole && files.length > 0 ? {files, madeFrom: search} : undefined
}
