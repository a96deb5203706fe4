/** Puts what was rendered into the folder of the site. */
import {copyFileSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {siteFiles} from './site-files.ts'

/** `move` leaves nothing behind; `copy` leaves everything. */
export type How = 'move' | 'copy'

/**
 * Makes `out` hold what was rendered into `staged` and what of it is `kept`, and nothing else;
 * `staged` is gone then.
 */
export function replaceSite(staged: string, out: string, kept: readonly string[]): void {
  const stay = new Set([...kept, ...siteFiles(staged)])
  // First, for a file may stand where a folder is to be.
  removeOthers(out, stay)
  place(staged, out, 'move')
  rmSync(staged, {recursive: true, force: true})
}

/** Puts every file below `from` into `out`, in the place of what is there. Returns their paths. */
export function place(from: string, out: string, how: How): string[] {
  const paths = [...siteFiles(from)]
  const folders = new Set<string>()
  for (const path of paths) {
    const target = join(out, path)
    const folder = dirname(target)
    if (!folders.has(folder)) mkdirSync(folder, {recursive: true})
    folders.add(folder)
    if (how === 'copy') copyFileSync(join(from, path), target)
    else move(join(from, path), target)
  }
  return paths
}

/** A site may lie on another disk than what is remembered. */
function move(from: string, to: string): void {
  try {
    renameSync(from, to)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error
    copyFileSync(from, to)
  }
}

/** Removes every file of the site that is not among `stay`, and the folders that are empty then. */
export function removeOthers(out: string, stay: ReadonlySet<string>): void {
  const folders = new Set<string>()
  for (const path of [...siteFiles(out)]) {
    if (stay.has(path)) continue
    rmSync(join(out, path))
    folders.add(dirname(path))
  }
  for (const folder of folders) removeEmpty(out, folder)
}

function removeEmpty(out: string, folder: string): void {
  if (folder === '.' || !existsSync(join(out, folder))) return
  if (readdirSync(join(out, folder)).length > 0) return
  rmSync(join(out, folder), {recursive: true})
  removeEmpty(out, dirname(folder))
}
