/** Where the time of a run goes. */

/** Milliseconds by stage, in the order in which stages first ran. */
export class Stopwatch {
  readonly #spent = new Map<string, number>()

  /** What `work` gives; its time is the stage's. Work within work counts for both. */
  time<Result>(stage: string, work: () => Result): Result {
    const start = performance.now()
    try {
      return work()
    } finally {
      this.#add(stage, start)
    }
  }

  /** The same of work that is waited for; the waiting counts. */
  async timeAsync<Result>(stage: string, work: () => Promise<Result>): Promise<Result> {
    const start = performance.now()
    try {
      return await work()
    } finally {
      this.#add(stage, start)
    }
  }

  #add(stage: string, start: number): void {
    this.#spent.set(stage, (this.#spent.get(stage) ?? 0) + performance.now() - start)
  }

  get milliseconds(): Readonly<Record<string, number>> {
    return Object.fromEntries(this.#spent)
  }
}
