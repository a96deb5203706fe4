/** The program's own files as part of a hash: what was made by another program may be something else. */
import type {Hash} from 'node:crypto'
import {globSync, readFileSync} from 'node:fs'
import {join, resolve, sep} from 'node:path'

/** The folder of the program that runs. */
export const ownProject = resolve(import.meta.dirname, '../..')

/** Names the versions of all packages. */
export const packageVersions = 'package-lock.json'

/** Adds path and content of every file below `project` that fits one of the glob patterns, in order. */
export function addProgram(hash: Hash, patterns: readonly string[], project = ownProject): void {
  const paths = globSync([...patterns], {cwd: project}).map((path) => path.split(sep).join('/'))
  for (const path of paths.sort()) {
    hash.update(`\n${path}\n`).update(readFileSync(join(project, path)))
  }
}
