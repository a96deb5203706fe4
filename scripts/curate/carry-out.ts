/**
 * The steps of a work, each of which can be done again: a step that finds itself done does nothing.
 * Every file is renamed or written whole, so at any moment it is where it was or where it goes.
 */
import {existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {archivePaths} from '../../src/archive-folder/paths.ts'
import {pathOnDisk} from '../../src/archive-folder/path-on-disk.ts'
import {nextIds, readAccessions, readMoves} from '../../src/archive-folder/register.ts'
import {accessionSchema} from '../../src/schema/accession.ts'
import {movedSchema} from '../../src/schema/moved.ts'
import {appendRows} from '../files/append-rows.ts'
import {replaceFile} from '../files/replace-file.ts'
import {sha256} from '../../src/archive-folder/sha256.ts'
import {removeEmptyFolders} from './empty-folders.ts'
import {tombstoneText} from './tombstone-text.ts'
import type {Work, WorkOf} from './work.ts'

/** Does what of the work is not done yet; gives a line for everything that cannot be done. */
export function carryOut(folder: string, work: Work): string[] {
  if (work.kind === 'add') return register(folder, work)
  if (work.kind === 'move') return relocate(folder, work)
  return withdraw(folder, work)
}

function register(folder: string, {rows}: WorkOf<'add'>): string[] {
  const paths = archivePaths(folder)
  const known = new Set(readAccessions(folder).rows.map(({number}) => number))
  const arrived = rows.filter(
    ({number, path, sha256: expected}) =>
      !known.has(number) &&
      hashOf(join(paths.sources, pathOnDisk(paths.sources, path))) === expected
  )
  appendRows(paths.accessions, Object.keys(accessionSchema.shape), arrived)
  return []
}

function relocate(folder: string, {files, corrections, rows}: WorkOf<'move'>): string[] {
  const paths = archivePaths(folder)
  const told = [
    ...files.flatMap(({from, to}) => rename(paths.sources, from, to)),
    ...corrections.flatMap(({from, to}) => rename(paths.corrections, from, to))
  ]
  const next = nextIds(readMoves(folder).rows)
  const unknown = rows.filter(({from, to}) => next.get(from) !== to)
  appendRows(paths.moved, Object.keys(movedSchema.shape), unknown)
  for (const {from} of files) removeEmptyFolders(dirname(join(paths.sources, from)), paths.sources)
  return told
}

/** Renames a file of `folder` where that has not happened, and never onto another. */
function rename(folder: string, from: string, to: string): string[] {
  const [old, target] = [join(folder, from), join(folder, pathOnDisk(folder, to))]
  if (!existsSync(old)) return []
  if (existsSync(target) && !isSameFile(old, target)) {
    return [`${old} stays where it is: there is another file at ${target}.`]
  }
  mkdirSync(dirname(target), {recursive: true})
  renameSync(old, target)
  return []
}

/** Two names of one file, where case makes no difference. */
function isSameFile(a: string, b: string): boolean {
  const [one, other] = [statSync(a), statSync(b)]
  return one.dev === other.dev && one.ino === other.ino
}

function withdraw(folder: string, {tombstones, files}: WorkOf<'remove'>): string[] {
  const paths = archivePaths(folder)
  for (const tombstone of tombstones) {
    replaceFile(join(paths.removed, `${tombstone.id}.yaml`), tombstoneText(tombstone))
  }
  return files.flatMap(({path, sha256: expected}) => {
    const file = join(paths.sources, path)
    const found = hashOf(file)
    if (found === undefined) return []
    if (found !== expected) return [`${file} stays: it changed after its removal was asked for.`]
    rmSync(file)
    removeEmptyFolders(dirname(file), paths.sources)
    return []
  })
}

function hashOf(path: string): string | undefined {
  return existsSync(path) ? sha256(readFileSync(path)) : undefined
}
