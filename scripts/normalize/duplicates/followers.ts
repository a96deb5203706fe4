/** Who shares a number with whom, among many lists of numbers. */
import {unpackAll} from './packed.ts'

/**
 * For each place in the lists, all of one length and packed: of each list the next one that has the same number
 * there, −1 where none has. From one to the next, all that share the number are found in order.
 */
export function followersIn(lists: readonly string[]): Int32Array[] {
  const numbers = unpackAll(lists)
  const places = lists.length === 0 ? 0 : numbers.length / lists.length
  const table = new LastSeen(lists.length)
  return Array.from({length: places}, (_, place) => {
    const followers = new Int32Array(lists.length)
    table.clear()
    for (let index = lists.length - 1; index >= 0; index -= 1)
      followers[index] = table.exchange(numbers[index * places + place]!, index)
    return followers
  })
}

/** Number → the index that it was seen at last. A `Map` of so many numbers takes ten times as long. */
class LastSeen {
  readonly #keys: Uint32Array
  readonly #values: Int32Array
  readonly #mask: number

  /** For at most so many numbers. */
  constructor(most: number) {
    const room = 2 ** Math.ceil(Math.log2(2 * most + 2))
    this.#keys = new Uint32Array(room)
    this.#values = new Int32Array(room)
    this.#mask = room - 1
  }

  clear(): void {
    this.#values.fill(-1)
  }

  /** Where the number was seen last, −1 where it was not; from here on it is `index`. */
  exchange(number: number, index: number): number {
    let slot = number & this.#mask
    while (this.#values[slot]! >= 0 && this.#keys[slot] !== number) slot = (slot + 1) & this.#mask
    const before = this.#values[slot]!
    this.#keys[slot] = number
    this.#values[slot] = index
    return before
  }
}
