/** Files by which one process at a time holds something: of two that try, one succeeds. */
import {readFileSync, renameSync, rmSync} from 'node:fs'
import {makeFile} from './make-file.ts'
import {isRunning} from './processes.ts'

/**
 * Claims what the file at `path` stands for. Gives the process that holds it, or `undefined` where it is
 * this one's until `release`. What a process that has ended left behind is taken over.
 */
export function claim(path: string): number | undefined {
  const text = `${process.pid}\n`
  while (!makeFile(path, text)) {
    const holder = holderOf(path)
    if (holder !== undefined) return holder
    takeAway(path)
  }
  return undefined
}

/** Gives up a claim of this process; one of another stays. */
export function release(path: string): void {
  if (pidIn(path) === process.pid) rmSync(path, {force: true})
}

/** The other process that holds the claim; a number of this process is of one that had it before. */
function holderOf(path: string): number | undefined {
  const pid = pidIn(path)
  return pid !== undefined && pid !== process.pid && isRunning(pid) ? pid : undefined
}

/** Takes a stale claim away, whole; one that somebody made in its place meanwhile is put back. */
function takeAway(path: string): void {
  const aside = `${path}.${process.pid}`
  try {
    renameSync(path, aside)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return
    throw error
  }
  if (holderOf(aside) !== undefined) makeFile(path, readFileSync(aside, 'utf8'))
  rmSync(aside, {force: true})
}

/** `undefined` where there is no claim, or something else. */
function pidIn(path: string): number | undefined {
  try {
    const [, digits] = /^(\d{1,10})\s*$/.exec(readFileSync(path, 'utf8')) ?? []
    return digits === undefined || Number(digits) === 0 ? undefined : Number(digits)
  } catch {
    return undefined
  }
}
