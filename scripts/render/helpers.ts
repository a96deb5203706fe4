/** Other processes that write pages, as many as the machine has processors and memory for. */
import {fork} from 'node:child_process'
import {availableParallelism} from 'node:os'
import {fileOf, type PagePath} from './page-address.ts'
import type {KeptProgram} from './page-program.ts'
import type {Helper} from './share-work.ts'

/** What a helper is told: the files of pages. It answers that it is ready, then when they are written. */
export type HelperTask = readonly string[]
export const helperDone = 'done'

/** Pages in the time of which a helper only reads what it needs: for fewer than some of these, none is worth it. */
const pagesToBegin = 3000

/** What is known of the machine. */
export interface Machine {
  readonly processors: number
  /** Bytes that a process like this one takes, and those that are free. */
  readonly own: number
  readonly free: number
}

const thisMachine = (): Machine => ({
  processors: availableParallelism(),
  own: process.memoryUsage.rss(),
  free: process.availableMemory()
})

/** How many helpers so many pages are worth. Each holds the archive, and half of what is free stays so. */
export function helpersFor(pages: number, machine: Machine = thisMachine()): number {
  const {processors, own, free} = machine
  const worth = Math.floor(pages / pagesToBegin) - 1
  const room = Math.floor(free / 2 / own)
  return Math.max(0, Math.min(processors - 1, worth, room))
}

/** Starts a helper: `script` with the folder of the program and that to write into. */
export function startHelper(script: string, {folder}: KeptProgram, staged: string): Helper {
  const child = fork(script, [folder, staged], {execArgv: []})
  const ended = Promise.withResolvers<never>()
  child.once('error', ended.reject)
  child.once('exit', () => ended.reject(new Error('The helper has ended.')))
  // It is heard by who waits for something.
  ended.promise.catch(() => undefined)
  const done = async () => {
    await Promise.race([new Promise((resolve) => child.once('message', resolve)), ended.promise])
  }
  return {
    ready: done(),
    write(paths: readonly PagePath[]) {
      const written = done()
      child.send(paths.map(fileOf) satisfies HelperTask, (error) => error && ended.reject(error))
      return written
    },
    stop: () => void child.kill()
  }
}
