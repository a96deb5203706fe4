/** Pages that several processes write: this one from the first on, its helpers from the last. */
import {setImmediate as turn} from 'node:timers/promises'
import type {PagePath} from './page-address.ts'

/** Another process that writes pages into the same folder. */
export interface Helper {
  /** Resolved when it has read the archive; rejected when it cannot help. */
  readonly ready: Promise<void>
  /** Resolved when the pages are written, one batch after the other; rejected when they may not be. */
  readonly write: (paths: readonly PagePath[]) => Promise<void>
  /** Resolved when it has ended, and writes nothing more. */
  readonly stop: () => Promise<void>
}

/** Pages that are given at a time: few enough that all end together. */
const atOnce = 32
/** What a helper has at a time: while it is not heard that one batch is written, it writes another. */
const batches = 2
/** Milliseconds: hundreds of times what a batch takes. */
const longestSilence = 60_000

/** A helper at work. */
class Employment {
  readonly #helper: Helper
  readonly #left: PagePath[]
  readonly #step: () => void
  /** Pages that it was given, and has not said to be written. */
  readonly #given = new Set<readonly PagePath[]>()
  #heard = Promise.withResolvers<true>()
  #isOver = false
  #stopped: Promise<void> | undefined

  /** What it is given is taken from the end of `left`. */
  constructor(helper: Helper, left: PagePath[], step: () => void) {
    this.#helper = helper
    this.#left = left
    this.#step = step
    // One that cannot help is not missed.
    const begin = () => Array.from({length: batches}, () => this.#give())
    helper.ready.then(begin).catch(() => undefined)
  }

  #give(): void {
    if (this.#isOver || this.#left.length === 0) return
    const given = this.#left.splice(-atOnce)
    this.#given.add(given)
    const hear = (isWritten: boolean) => {
      if (this.#isOver) return
      if (isWritten) {
        this.#given.delete(given)
        given.forEach(this.#step)
        this.#give()
      } else this.#isOver = true
      this.#heard.resolve(true)
      this.#heard = Promise.withResolvers()
    }
    this.#helper.write(given).then(
      () => hear(true),
      () => hear(false)
    )
  }

  /** Waits until it has written all, fails, or is silent for so long; gives what it has not written. */
  async finish(silence: number): Promise<PagePath[]> {
    while (this.#given.size > 0 && !this.#isOver) {
      if (!(await within(silence, this.#heard.promise))) break
    }
    if (this.#given.size > 0) await this.stop()
    return [...this.#given].flat()
  }

  /** Ends it: who writes its pages writes them alone. */
  stop(): Promise<void> {
    this.#isOver = true
    return (this.#stopped ??= this.#helper.stop())
  }
}

/** Whether it comes in time. */
async function within(milliseconds: number, promise: Promise<true>): Promise<boolean> {
  const late = Promise.withResolvers<false>()
  const timer = setTimeout(() => late.resolve(false), milliseconds)
  try {
    return await Promise.race([promise, late.promise])
  } finally {
    clearTimeout(timer)
  }
}

/**
 * Has `paths` written, `write` doing what no helper takes, and what one fails at: that tells what is wrong.
 * Of a helper that says nothing for `silence` milliseconds while nothing else is left to do, the pages are
 * taken back. Calls `step` for each page that a helper wrote. Stops the helpers.
 */
export async function shareWork(
  paths: readonly PagePath[],
  write: (paths: readonly PagePath[]) => Promise<void>,
  helpers: readonly Helper[],
  step: () => void,
  silence = longestSilence
): Promise<void> {
  const left = [...paths]
  const employed = helpers.map((helper) => new Employment(helper, left, step))
  try {
    while (left.length > 0) {
      await write(left.splice(0, atOnce))
      // What other processes say, helpers or not, is heard between two turns.
      await turn()
    }
    const unwritten = await Promise.all(employed.map((one) => one.finish(silence)))
    await write(unwritten.flat())
  } finally {
    await Promise.all(employed.map((one) => one.stop()))
  }
}
