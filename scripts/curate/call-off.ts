/** Takes back what a command has done of its work, when the disk refuses the rest. */
import {existsSync, mkdirSync, readFileSync, renameSync, rmSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {archivePaths} from '../../src/archive-folder/paths.ts'
import {pathOnDisk} from '../../src/archive-folder/path-on-disk.ts'
import {replaceFile} from '../files/replace-file.ts'
import {removeEmptyFolders} from './empty-folders.ts'
import type {Work, WorkOf} from './work.ts'

/**
 * Looks at the archive before any step of `work`, and gives what takes back those that were done by then.
 * It throws where that is refused too. What was deleted keeps its tombstone; additions stay, for whoever
 * comes next registers them.
 */
export function callOff(folder: string, work: Work): () => void {
  if (work.kind === 'move') return () => moveBack(folder, work)
  if (work.kind === 'remove') return forgetRemoval(folder, work)
  return () => {
    throw new Error('Files that were copied are registered by the next command.')
  }
}

function moveBack(folder: string, {files, corrections}: WorkOf<'move'>): void {
  const paths = archivePaths(folder)
  const renames = [
    ...files.map((one) => ({...one, top: paths.sources})),
    ...corrections.map((one) => ({...one, top: paths.corrections}))
  ]
  for (const {from, to, top} of renames.toReversed()) {
    const [old, target] = [join(top, from), join(top, pathOnDisk(top, to))]
    if (!existsSync(old) && existsSync(target)) {
      mkdirSync(dirname(old), {recursive: true})
      renameSync(target, old)
    }
    removeEmptyFolders(dirname(target), top)
  }
}

/** Tombstones of what is still there say again what they said, or go. */
function forgetRemoval(folder: string, {tombstones}: WorkOf<'remove'>): () => void {
  const {removed} = archivePaths(folder)
  const before = tombstones.map(({id, sourceFile}) => {
    const path = join(removed, `${id}.yaml`)
    return {path, sourceFile, text: existsSync(path) ? readFileSync(path) : undefined}
  })
  return () => {
    for (const {path, sourceFile, text} of before) {
      if (!existsSync(join(folder, pathOnDisk(folder, sourceFile)))) continue
      if (text) replaceFile(path, text)
      else rmSync(path, {force: true})
    }
    removeEmptyFolders(removed, folder)
  }
}
