/** Choices that are the same in every run with the same seed. */
import {createHash} from 'node:crypto'

const range = 2 ** 32

/** A stream of choices that its name decides alone: no input depends on how many came before it. */
export class Random {
  #state: number

  constructor(...name: readonly (string | number)[]) {
    this.#state = createHash('sha256').update(name.join('/')).digest().readUInt32LE()
  }

  /** The next whole number from 0 up to, not including, `limit`. */
  below(limit: number): number {
    // Mulberry32, which is in the public domain.
    this.#state = (this.#state + 0x6d2b79f5) | 0
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / range) * limit)
  }

  /** A whole number from `least` to `most`; small ones are as likely as large ones. */
  size(least: number, most: number): number {
    const exponent = (this.below(1000) / 1000) * Math.log(most / least)
    return Math.min(most, Math.round(least * Math.exp(exponent)))
  }

  pick<One>(list: readonly One[]): One {
    const one = list[this.below(list.length)]
    if (one === undefined) throw new Error('There is nothing to choose from.')
    return one
  }

  /** True in `share` of 100 cases. */
  percent(share: number): boolean {
    return this.below(100) < share
  }

  /** The same things in another order. */
  shuffle<One>(list: readonly One[]): One[] {
    const shuffled = [...list]
    for (let last = shuffled.length - 1; last > 0; last -= 1) {
      const other = this.below(last + 1)
      ;[shuffled[last], shuffled[other]] = [shuffled[other]!, shuffled[last]!]
    }
    return shuffled
  }
}
