/** The program's own files as part of a hash: what was made by another program may be something else. */
import {randomUUID, type Hash} from 'node:crypto'
import {globSync, readFileSync, statSync} from 'node:fs'
import {join, resolve, sep} from 'node:path'

/** What decides, besides code, what it makes: Node, and the tables of Unicode that patterns go by. */
export function platformVersions(): string {
  const {node, unicode, icu} = process.versions
  return JSON.stringify({node, unicode, icu})
}

/** The folder of the program that runs. */
export const ownProject = resolve(import.meta.dirname, '../..')

/** Names the versions of all packages. */
export const packageVersions = 'package-lock.json'

/**
 * Adds path and content of every file below `project` that fits one of the glob patterns, in order. Where
 * one was written since this process `began` (milliseconds), it may run what the file said before: then
 * the hash is like no other, and nothing is found or kept by it that could be of the wrong program. When that
 * was, the time of the last change of the file's entry tells: that of its content anybody can set, also to
 * years to come.
 */
export function addProgram(
  hash: Hash,
  patterns: readonly string[],
  project = ownProject,
  began = project === ownProject ? performance.timeOrigin : Number.POSITIVE_INFINITY
): void {
  const paths = globSync([...patterns], {cwd: project}).map((path) => path.split(sep).join('/'))
  let written = 0
  for (const path of paths.sort()) {
    const file = join(project, path)
    hash.update(`\n${path}\n`).update(readFileSync(file))
    written = Math.max(written, statSync(file).ctimeMs)
  }
  if (written >= began) hash.update(randomUUID())
}
