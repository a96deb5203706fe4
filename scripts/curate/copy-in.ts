/** Puts a file into the archive. */
import {lstatSync} from 'node:fs'
import {join} from 'node:path'
import {pathOnDisk} from '../../src/archive-folder/path-on-disk.ts'
import {replaceFile} from '../files/replace-file.ts'
import type {Accepted} from './add-plan.ts'
import type {Refusal} from './spent-address.ts'

/** Errors that would befall every other file too. */
const general = new Set(['ENOSPC', 'EDQUOT', 'EROFS'])

/** Copies one file to its place below `sources`; the refusal, where that one cannot be written. */
export function copyIn({incoming}: Accepted, sources: string): Refusal | undefined {
  const {shown, path, read} = incoming
  try {
    const bytes = read()
    const target = join(sources, pathOnDisk(sources, path))
    // Somebody may have put a file there after the plan was made.
    if (lstatSync(target, {throwIfNoEntry: false}))
      throw new Error('another file has appeared there')
    replaceFile(target, bytes)
    return undefined
  } catch (error) {
    const {code = ''} = error as NodeJS.ErrnoException
    if (general.has(code)) throw error
    const reason = `It cannot be written to sources/${path} (${code || (error as Error).message}).`
    return {shown, reason, fix: 'Check its name and the permissions of the folder.'}
  }
}
