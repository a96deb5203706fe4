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

/** Processes that work meanwhile, and hold the archive: that of the search index. */
const others = 1

/**
 * How many helpers so many pages are worth, besides this process and the `others`. Each holds the archive, and
 * half of what is free stays so.
 */
export function helpersFor(pages: number, machine: Machine = thisMachine()): number {
  const {processors, own, free} = machine
  const worth = Math.floor(pages / pagesToBegin) - 1
  const room = Math.floor(free / 2 / own) - others
  return Math.max(0, Math.min(processors - 1 - others, worth, room))
}

const memoryOption = /^--max[-_]old[-_]space[-_]size(?:[-_]percentage)?=/

/** The options of this process that say how much memory one may take: they hold for those it starts. */
export const memoryOptions = (options: readonly string[] = process.execArgv): string[] =>
  options.filter((option) => memoryOption.test(option))

/** Starts so many helpers, or fewer where one cannot be started. */
export function startHelpers(count: number, start: () => Helper): Helper[] {
  const helpers: Helper[] = []
  try {
    while (helpers.length < count) helpers.push(start())
  } catch {
    // What keeps it from starting keeps others, too.
  }
  return helpers
}

/** Starts a helper: `script` with the folder of the program and that to write into. */
export function startHelper(script: string, {folder}: KeptProgram, staged: string): Helper {
  const child = fork(script, [folder, staged], {execArgv: memoryOptions()})
  const ended = Promise.withResolvers<never>()
  const left = Promise.withResolvers<undefined>()
  const leave = (error: Error) => {
    ended.reject(error)
    left.resolve(undefined)
  }
  // One that was never started does not exit.
  child.once('error', (error) => (child.pid === undefined ? leave(error) : ended.reject(error)))
  child.once('exit', () => leave(new Error('The helper has ended.')))
  // It is heard by who waits for something.
  ended.promise.catch(() => undefined)
  // It answers in the order in which it is told.
  const asked: (() => void)[] = []
  child.on('message', () => asked.shift()?.())
  const done = async () => {
    await Promise.race([new Promise<void>((resolve) => asked.push(resolve)), ended.promise])
  }
  return {
    ready: done(),
    write(paths: readonly PagePath[]) {
      const written = done()
      child.send(paths.map(fileOf) satisfies HelperTask, (error) => error && ended.reject(error))
      return written
    },
    stop() {
      // One that hangs may hear nothing else. What it has half written is written anew.
      child.kill('SIGKILL')
      return left.promise
    }
  }
}
