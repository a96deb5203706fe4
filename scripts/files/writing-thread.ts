/** Writes files in a thread of its own, while the next ones are made: see `replace-file.ts`. */
import {Worker} from 'node:worker_threads'
import {replaceFile} from './replace-file.ts'
import {stampOf, type Stamp} from './stamps.ts'

/** A file that is to be written. What a loss of power leaves of it, the next run makes again. */
export interface FileToWrite {
  readonly path: string
  readonly content: string
}

/** Stamps of the files that were written together, in their order; `undefined` of one that is gone again. */
export type WrittenStamps = readonly (Stamp | undefined)[]

/** What the thread answers: the stamps, or what was wrong with the first file that it could not write. */
export type WritingAnswer =
  WrittenStamps | (Partial<NodeJS.ErrnoException & {dest: string}> & {message: string})

/** Starting a thread takes longer than writing so many groups. */
const fewGroups = 250
/** So many groups wait to be written: they are in memory. */
const mostWaiting = 500

/** Writes the files, and takes the stamp of each before anybody else is likely to change it. */
export function writeGroup(files: readonly FileToWrite[]): WrittenStamps {
  return files.map(({path, content}) => {
    replaceFile(path, content, {flush: false})
    return stampOf(path)
  })
}

/** Writes groups of files in a thread of its own. */
export class WritingThread {
  #groups = 0
  #worker: Worker | undefined
  readonly #waiting: ((stamps: WrittenStamps) => void)[] = []
  #wrong: Error | undefined
  /** Resolved with the next answer. */
  #heard = Promise.withResolvers<undefined>()

  /** Takes files that are made together, and calls `done`, which throws nothing, once all of them are there. */
  readonly write = (files: readonly FileToWrite[], done: (stamps: WrittenStamps) => void): void => {
    this.#groups += 1
    if (this.#groups <= fewGroups) return done(writeGroup(files))
    this.#waiting.push(done)
    this.#worker ??= this.#start()
    this.#worker.postMessage(files)
  }

  /** Waits until there is room for more. Throws where a file could not be written: none behind it is. */
  readonly room = (): Promise<void> => this.#until(mostWaiting)

  /** Waits until all files are there. Throws where one could not be written. */
  readonly finish = (): Promise<void> => this.#until(0)

  /** Ends the thread; what waits is not written. */
  readonly stop = async (): Promise<void> => {
    await this.#worker?.terminate()
  }

  async #until(most: number): Promise<void> {
    while (!this.#wrong && this.#waiting.length > most) await this.#heard.promise
    if (this.#wrong) throw this.#wrong
  }

  #start(): Worker {
    const worker = new Worker(new URL('./write-in-thread.ts', import.meta.url))
    worker.on('message', (answer: WritingAnswer) => {
      if ('message' in answer) this.#fail(Object.assign(new Error(answer.message), answer))
      else {
        this.#waiting.shift()?.(answer)
        this.#hear()
      }
    })
    worker.once('error', (error: Error) => this.#fail(error))
    worker.once('exit', () => this.#fail(new Error('The thread that writes files has ended.')))
    return worker
  }

  #fail(error: Error): void {
    this.#wrong ??= error
    this.#hear()
  }

  #hear(): void {
    this.#heard.resolve(undefined)
    this.#heard = Promise.withResolvers()
  }
}
