/** What a run has seen so far. */
import type {FuzzInput} from './inputs.ts'
import type {Violation} from './invariants/types.ts'
import type {Examined} from './watched-worker.ts'

/** What violations count as, by the first part of their name. */
export const kinds = {
  crash: 'crashes',
  hang: 'hangs',
  lost: 'lost characters',
  live: 'live markup',
  wrong: 'wrong records'
} as const
type Kind = keyof typeof kinds

const kindOf = ({name}: Violation) => name.split('/')[0] as Kind

export interface Seen extends FuzzInput {
  /** Processor time of the work on it. */
  readonly milliseconds: number
}

const mostMarkup = ({file: a}: Seen, {file: b}: Seen) => signs(b.bytes) - signs(a.bytes)
const slowest = (a: Seen, b: Seen) => b.milliseconds - a.milliseconds

/** How many characters could be taken for markup. */
function signs(bytes: Uint8Array): number {
  let count = 0
  for (const byte of bytes) if (byte === 0x3c || byte === 0x5b || byte === 0x26) count += 1
  return count
}

/** Counts, and remembers the inputs that are most likely to do harm. */
export class Tally {
  inputs = 0
  articles = 0
  pages = 0
  slowest: Seen[] = []
  readonly #counts = new Map<Kind, number>()
  readonly #worst: Seen[][] = [[], []]

  add(input: FuzzInput, {articles, times}: Examined, worst: number): void {
    const milliseconds = times.reduce((sum, time) => sum + time.milliseconds, 0)
    const seen = {...input, milliseconds}
    this.inputs += 1
    this.articles += articles
    this.slowest = [...this.slowest, seen].sort(slowest).slice(0, 5)
    for (const [at, order] of [slowest, mostMarkup].entries()) {
      if (articles > 0) this.#worst[at]!.push(seen)
      if (this.#worst[at]!.length > worst)
        this.#worst[at]!.sort(order).length = Math.ceil(worst / 2)
    }
  }

  count(violations: readonly Violation[]): void {
    for (const violation of violations) {
      const kind = kindOf(violation)
      this.#counts.set(kind, (this.#counts.get(kind) ?? 0) + 1)
    }
  }

  /** The slowest inputs and those with most markup since the last call, `limit` at most. */
  takeWorst(limit: number): FuzzInput[] {
    const orders = [slowest, mostMarkup]
    const chosen = this.#worst.flatMap((seen, at) =>
      seen.sort(orders[at]).slice(0, Math.ceil(limit / 2))
    )
    for (const seen of this.#worst) seen.length = 0
    return [...new Map(chosen.map((input) => [input.index, input])).values()]
  }

  get clean(): boolean {
    return this.#counts.size === 0
  }

  /** `20000 inputs: 0 crashes, 0 hangs, …`; what was wrong otherwise only where there is some. */
  get line(): string {
    const parts = Object.entries(kinds)
      .map(([kind, words]) => [this.#counts.get(kind as Kind) ?? 0, words] as const)
      .filter(([count, words]) => count > 0 || words !== kinds.wrong)
    return `${this.inputs} inputs: ${parts.map(([count, words]) => `${count} ${words}`).join(', ')}`
  }
}
