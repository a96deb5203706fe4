/** The files that `replaceFile` writes before they take their places. */
import {createHash} from 'node:crypto'
import {readdirSync, rmSync, type Dirent} from 'node:fs'
import {join} from 'node:path'
import {isRunning} from './processes.ts'

/** Longest file name, in bytes, that file systems in use take. */
const longestName = 255

const pattern = /^\..+\.(\d+)\.partial$/

/**
 * The name under which this process writes a file before it takes the place of `name`: hidden, so
 * that nothing reads it, and with the process's id, so that two commands never write one file.
 */
export function partialName(name: string): string {
  const whole = `.${name}.${process.pid}.partial`
  if (Buffer.byteLength(whole) <= longestName) return whole
  return `.${createHash('sha256').update(name).digest('hex')}.${process.pid}.partial`
}

/**
 * Removes what commands that were killed left half written below `folder`, and gives the paths. Only
 * for the beginning of a command: nothing of this process is half written then.
 */
export function removePartialFiles(folder: string): string[] {
  const removed: string[] = []
  for (const entry of entriesOf(folder)) {
    if (entry.isDirectory()) {
      removed.push(...removePartialFiles(join(folder, entry.name)))
      continue
    }
    const writer = Number(pattern.exec(entry.name)?.[1])
    if (!entry.isFile() || Number.isNaN(writer)) continue
    if (writer !== process.pid && isRunning(writer)) continue
    const path = join(folder, entry.name)
    rmSync(path, {force: true})
    removed.push(path)
  }
  return removed
}

/** What is in the folder; nothing where it is not there or cannot be read. */
function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, {withFileTypes: true})
  } catch {
    return []
  }
}
