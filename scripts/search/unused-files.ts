/** Pagefind brings pages and parts of its own with every index; this site uses none of them. */
import {readdirSync, rmSync} from 'node:fs'
import {join} from 'node:path'

const unused = /^pagefind-(?:.*ui|highlight)\.(?:js|css)$/

/** Deletes them: together they are larger than many an archive. */
export function removeUnused(folder: string): void {
  for (const name of readdirSync(folder)) {
    if (unused.test(name)) rmSync(join(folder, name))
  }
}
