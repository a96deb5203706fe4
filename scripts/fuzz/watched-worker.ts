/** Has files checked by a thread, and ends the thread when one takes too long. */
import {Worker} from 'node:worker_threads'
import type {SourceFile} from '../normalize/stages.ts'
import type {Phase} from './invariants/index.ts'
import type {Violation} from './invariants/types.ts'

/** What the thread says. */
export type WorkerMessage =
  | {readonly kind: 'ready'}
  | {readonly kind: 'phase'; readonly phase: Phase}
  | ({readonly kind: 'done'} & Examined)

export interface Examined {
  readonly violations: readonly Violation[]
  /** How many articles the file became. */
  readonly articles: number
  /** Processor time of each part of the work. */
  readonly times: readonly {readonly phase: Phase; readonly milliseconds: number}[]
}

export interface WatchOptions {
  /** The code of the thread. */
  readonly script: URL
  /** Handed to it: the archive folder whose tables it reads. */
  readonly content: string
  /** Milliseconds of processor time that each part of the work on a file may take. */
  readonly limit: number
}

/** How many times the limit the whole process may use before the thread is ended. */
const patience = 4
const lookEvery = 100
/** A thread that neither works nor answers for so many milliseconds waits for nothing. */
const longestSilence = 120_000

const processorTime = () => {
  const {user, system} = process.cpuUsage()
  return (user + system) / 1000
}

const failed = (name: string, say: string): Examined => ({
  violations: [{name, say}],
  articles: 0,
  times: []
})

/** One thread, replaced when it has been ended. */
export class WatchedWorker {
  readonly #options: WatchOptions
  #worker: Worker | undefined

  constructor(options: WatchOptions) {
    this.#options = options
  }

  /**
   * What the thread finds. A file that takes too long is tried once more, so that a busy machine or a
   * collection of garbage is not taken for a hang.
   */
  async examine(file: SourceFile): Promise<Examined> {
    const first = await this.#attempt(file)
    if (this.#tooLong(first) === undefined) return first
    const second = await this.#attempt(file)
    const say = this.#tooLong(second)
    if (say === undefined) return second
    return {...second, violations: [...second.violations.filter(isNoHang), {name: 'hang', say}]}
  }

  async close(): Promise<void> {
    await this.#worker?.terminate()
    this.#worker = undefined
  }

  #tooLong({violations, times}: Examined): string | undefined {
    const slow = times.find(({milliseconds}) => milliseconds > this.#options.limit)
    if (slow) return `${slow.phase}: ${slow.milliseconds.toFixed(0)} ms of processor time`
    return violations.find((violation) => !isNoHang(violation))?.say
  }

  async #attempt(file: SourceFile): Promise<Examined> {
    this.#worker ??= await this.#start()
    const worker = this.#worker
    return new Promise((done) => {
      let phase = 'start'
      let since = processorTime()
      let lastHeard = performance.now()
      const finish = (result: Examined, end: boolean) => {
        clearInterval(watch)
        worker.off('message', listen).off('error', fail)
        // A thread that is being ended must not count for the next file.
        void (end ? this.close() : Promise.resolve()).then(() => done(result))
      }
      const listen = (message: WorkerMessage) => {
        if (message.kind === 'done') finish(message, false)
        if (message.kind !== 'phase') return
        phase = message.phase
        since = processorTime()
        lastHeard = performance.now()
      }
      const fail = (error: Error) => finish(failed('crash/thread', String(error)), true)
      const watch = setInterval(() => {
        const spent = processorTime() - since
        const silent = performance.now() - lastHeard > longestSilence
        if (spent < this.#options.limit * patience && !silent) return
        finish(failed('hang', `${phase}: not done after ${spent.toFixed(0)} ms`), true)
      }, lookEvery)
      worker.on('message', listen).on('error', fail)
      worker.postMessage(file)
    })
  }

  #start(): Promise<Worker> {
    const {script, content} = this.#options
    const worker = new Worker(script, {workerData: content})
    return new Promise((done, reject) => {
      worker.once('error', reject)
      worker.once('message', () => {
        worker.off('error', reject)
        done(worker)
      })
    })
  }
}

const isNoHang = ({name}: Violation) => name !== 'hang'
