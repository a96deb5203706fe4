/** Compresses and writes files in a thread of its own, while the next ones are made. */
import {Worker} from 'node:worker_threads'
import {packFile, type FileToPack} from './packed.ts'

/** What the thread is told: a file, or that there are no more. */
export type PackingTask = FileToPack | undefined

/** What it answers at its end: nothing, or what was wrong with the first file that it could not write. */
export type PackingAnswer =
  (Pick<NodeJS.ErrnoException, 'code' | 'path'> & {message: string}) | undefined

/** Starting a thread takes longer than packing so many files. */
const fewFiles = 100

/** Packs files in a thread of its own, once there are enough of them. */
export class PackingThread {
  #files = 0
  #worker: Worker | undefined
  #ended: Promise<void> | undefined

  /** Takes a file to write; its content is no longer the caller's. */
  readonly pack = (file: FileToPack): void => {
    this.#files += 1
    if (this.#files <= fewFiles) packFile(file)
    else this.#tell(file)
  }

  /** Waits until all files are written. Throws where one could not be. */
  async finish(): Promise<void> {
    if (!this.#worker) return
    this.#worker.ref()
    this.#tell(undefined)
    await this.#ended
  }

  #tell(task: PackingTask): void {
    this.#worker ??= this.#start()
    const bytes = typeof task?.content === 'object' ? [task.content.buffer] : []
    this.#worker.postMessage(task, bytes)
  }

  #start(): Worker {
    const worker = new Worker(new URL('./pack-in-thread.ts', import.meta.url))
    this.#ended = new Promise((resolve, reject) => {
      worker.once('error', reject)
      worker.once('message', (wrong: PackingAnswer) =>
        wrong ? reject(Object.assign(new Error(wrong.message), wrong)) : resolve()
      )
    })
    // It is heard where it is waited for.
    this.#ended.catch(() => undefined)
    // Who fails elsewhere does not wait for it.
    worker.unref()
    return worker
  }
}
