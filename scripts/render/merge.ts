/** Puts what was rendered into the folder of the site. */
import {cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, rmdirSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {isOwnFile, siteFiles} from './site-files.ts'

/**
 * Makes `out` hold what was rendered into `staged` and, of what it holds, the files that are `kept`, and
 * nothing else. `staged` is gone then. Where it is known which files `out` holds, `standing`, nobody looks again,
 * and what was rendered takes the place of what was there.
 */
export function replaceSite(
  staged: string,
  out: string,
  kept: Iterable<string>,
  standing?: readonly string[]
): void {
  if (standing) {
    const stay = new Set(kept)
    for (const file of siteFiles(staged)) stay.add(file)
    removeFiles(
      out,
      standing.filter((file) => !stay.has(file))
    )
  } else keepOnly(out, kept)
  addToSite(staged, out)
}

/** Makes `out` hold what `staged` does, too. `staged` is gone then. */
export function addToSite(staged: string, out: string): void {
  place(staged, out, moveTo)
  rmSync(staged, {recursive: true, force: true})
}

/** Removes files of the site in `out`, and the folders that hold nothing then. */
export function removeFiles(out: string, files: Iterable<string>): void {
  const folders = new Set<string>()
  for (const file of files) {
    rmSync(join(out, file), {force: true})
    for (let path = dirname(file); path !== '.' && !folders.has(path); path = dirname(path)) {
      folders.add(path)
    }
  }
  // The longest path first: a folder stands before those in it.
  for (const folder of [...folders].sort().toReversed()) {
    const path = join(out, folder)
    if (existsSync(path) && readdirSync(path).length === 0) rmdirSync(path)
  }
}

/** Makes `out` hold what all the `parts` do, which stay as they are. */
export function joinParts(parts: readonly string[], out: string): void {
  keepOnly(out, [])
  for (const part of parts) place(part, out, copyTo)
}

type Place = (from: string, to: string) => void

/** Puts whole folders in place where there is none, and goes into those that there are. */
function place(from: string, to: string, put: Place): void {
  for (const entry of readdirSync(from, {withFileTypes: true})) {
    if (isOwnFile(entry.name)) continue
    const [source, target] = [join(from, entry.name), join(to, entry.name)]
    if (entry.isDirectory() && existsSync(target)) place(source, target, put)
    else put(source, target)
  }
}

const copyTo: Place = (from, to) => cpSync(from, to, {recursive: true})

/** A site may lie on another disk than what was rendered. */
const moveTo: Place = (from, to) => {
  try {
    renameSync(from, to)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error
    copyTo(from, to)
  }
}

/** Removes everything from `out` but the files that are `kept`, whose paths have forward slashes. */
function keepOnly(out: string, kept: Iterable<string>): void {
  const stay = new Set<string>()
  for (const file of kept) {
    for (let path = file; path !== '.' && !stay.has(path); path = dirname(path)) stay.add(path)
  }
  mkdirSync(out, {recursive: true})
  removeOthers(out, '', stay)
}

function removeOthers(out: string, below: string, stay: ReadonlySet<string>): void {
  for (const entry of readdirSync(join(out, below), {withFileTypes: true})) {
    const path = below === '' ? entry.name : `${below}/${entry.name}`
    if (isOwnFile(path)) continue
    if (!stay.has(path)) rmSync(join(out, path), {recursive: true})
    else if (entry.isDirectory()) removeOthers(out, path, stay)
  }
}
