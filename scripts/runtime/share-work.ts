/** Work that several processes share: this one does it from the first piece on, its helpers from the last. */
import {setImmediate as turn} from 'node:timers/promises'

/** Another process that does pieces of the work. */
export interface Helper<Task, Answer = unknown> {
  /** Resolved when it can help; rejected when it cannot. */
  readonly ready: Promise<unknown>
  /** Resolved when the pieces are done, one batch after the other; rejected when they may not be. */
  readonly work: (tasks: readonly Task[]) => Promise<Answer>
  /** Resolved when it has ended, and does nothing more. */
  readonly stop: () => Promise<void>
}

/** How work is shared. */
export interface Sharing {
  /** Pieces that are given at a time: few enough that all end together. */
  readonly atOnce?: number
  /** Milliseconds that a helper may say nothing: hundreds of times what a batch takes. */
  readonly silence?: number
}

/** What a helper has at a time: while it is not heard that one batch is done, it does another. */
const batches = 2

/** Hears what a helper says of a batch that it was given. */
type Hearer<Task, Answer> = (given: readonly Task[], answer: Answer) => void

/** A helper at work. */
class Employment<Task, Answer> {
  readonly #helper: Helper<Task, Answer>
  readonly #take: () => Task[]
  readonly #hearer: Hearer<Task, Answer>
  /** Pieces that it was given, and has not said to be done. */
  readonly #given = new Set<readonly Task[]>()
  #heard = Promise.withResolvers<true>()
  #isOver = false
  #stopped: Promise<void> | undefined

  /** `take` gives what it is to do, nothing where nothing is left. */
  constructor(helper: Helper<Task, Answer>, take: () => Task[], hearer: Hearer<Task, Answer>) {
    this.#helper = helper
    this.#take = take
    this.#hearer = hearer
    // One that cannot help is not missed.
    const begin = () => Array.from({length: batches}, () => this.#give())
    helper.ready.then(begin).catch(() => undefined)
  }

  #give(): void {
    if (this.#isOver) return
    const given = this.#take()
    if (given.length === 0) return
    this.#given.add(given)
    const hear = (done?: () => void) => {
      if (this.#isOver) return
      if (done) {
        this.#given.delete(given)
        // It has something to do while it is heard.
        this.#give()
        done()
      } else this.#isOver = true
      this.#heard.resolve(true)
      this.#heard = Promise.withResolvers()
    }
    this.#helper.work(given).then(
      (answer) => hear(() => this.#hearer(given, answer)),
      () => hear()
    )
  }

  /** Waits until it has done all, fails, or is silent for so long; gives what it has not done. */
  async finish(silence: number): Promise<Task[]> {
    while (this.#given.size > 0 && !this.#isOver) {
      if (!(await within(silence, this.#heard.promise))) break
    }
    if (this.#given.size > 0) await this.stop()
    return [...this.#given].flat()
  }

  /** Ends it: who does its pieces does them alone. */
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
 * Has `tasks` done, `work` doing what no helper takes, and what one fails at: that tells what is wrong.
 * Of a helper that says nothing for `silence` milliseconds while nothing else is left to do, the pieces are
 * taken back. Calls `hear`, which throws nothing, with each batch that a helper did. Stops the helpers.
 */
export async function shareWork<Task, Answer>(
  tasks: readonly Task[],
  work: (tasks: readonly Task[]) => Promise<void>,
  helpers: readonly Helper<Task, Answer>[],
  hear: Hearer<Task, Answer>,
  {atOnce = 32, silence = 60_000}: Sharing = {}
): Promise<void> {
  const left = [...tasks]
  const take = () => left.splice(-atOnce)
  const employed = helpers.map((helper) => new Employment(helper, take, hear))
  try {
    while (left.length > 0) {
      await work(left.splice(0, atOnce))
      // What other processes say, helpers or not, is heard between two turns.
      await turn()
    }
    const undone = await Promise.all(employed.map((one) => one.finish(silence)))
    await work(undone.flat())
  } finally {
    await Promise.all(employed.map((one) => one.stop()))
  }
}
