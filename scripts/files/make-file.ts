/** Makes a file that must not be there yet: of two commands that try, one succeeds. */
import {constants, copyFileSync, linkSync, mkdirSync, rmSync, writeFileSync} from 'node:fs'
import {basename, dirname, join} from 'node:path'
import {partialName} from './partial-files.ts'

/** Errors of file systems on which no file has two names, memory sticks among them. */
const linkless = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK'])

const codeOf = (error: unknown) => (error as NodeJS.ErrnoException).code ?? ''

/** Writes `content` to `path`, whole or not at all; `false` where a file is there, which stays. */
export function makeFile(path: string, content: string): boolean {
  const partial = join(dirname(path), partialName(basename(path)))
  mkdirSync(dirname(path), {recursive: true})
  try {
    writeFileSync(partial, content, {flush: true})
    place(partial, path)
    return true
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false
    throw error
  } finally {
    rmSync(partial, {force: true})
  }
}

function place(partial: string, path: string): void {
  try {
    linkSync(partial, path)
  } catch (error) {
    if (!linkless.has(codeOf(error))) throw error
    copyFileSync(partial, path, constants.COPYFILE_EXCL)
  }
}
