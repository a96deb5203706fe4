/** Goes through several sorted lists of words side by side. */

interface Listed {
  readonly word: string
}

/** A list as far as it was read; lists without a word more are left out. */
interface Head<One> {
  one: One
  /** Its number among the lists. */
  readonly place: number
  readonly rest: Iterator<One>
}

/**
 * Each word once, in order, with what the `lists` that have it say of it, in their order. Every list is in
 * the order of Pagefind's and has a word once. A heap: most words are in one list of many.
 */
export function* sameInOrder<One extends Listed>(
  lists: readonly Iterator<One>[]
): Generator<readonly [word: string, found: readonly One[]], undefined> {
  const heap: Head<One>[] = []
  for (const [place, rest] of lists.entries()) {
    const next = rest.next()
    if (next.done !== true) heap.push({one: next.value, place, rest})
  }
  for (let at = heap.length >> 1; at >= 0; at--) sink(heap, at)
  for (let first = heap[0]; first;) {
    const {word} = first.one
    const found: One[] = []
    while (first?.one.word === word) {
      found.push(first.one)
      advance(heap, first)
      first = heap[0]
    }
    yield [word, found]
  }
}

/** Reads on in the list of the first head. */
function advance<One extends Listed>(heap: Head<One>[], first: Head<One>): void {
  const next = first.rest.next()
  if (next.done !== true) first.one = next.value
  else {
    const last = heap.pop()!
    if (last === first) return
    heap[0] = last
  }
  sink(heap, 0)
}

/** Puts a head behind those below it that come before. */
function sink<One extends Listed>(heap: Head<One>[], from: number): void {
  for (let at = from; ;) {
    let least = at
    for (const child of [2 * at + 1, 2 * at + 2]) {
      if (child < heap.length && comesBefore(heap[child]!, heap[least]!)) least = child
    }
    if (least === at) return
    ;[heap[at], heap[least]] = [heap[least]!, heap[at]!]
    at = least
  }
}

const comesBefore = <One extends Listed>(a: Head<One>, b: Head<One>): boolean =>
  a.one.word === b.one.word ? a.place < b.place : isBefore(a.one.word, b.one.word)

const surrogate = /[\uD800-\uDFFF]/

/** Pagefind sorts words by their UTF-8 bytes, which is the order of code points. */
export function isBefore(a: string, b: string): boolean {
  // The two orders differ where one of two words has a character of two code units.
  return surrogate.test(a) || surrogate.test(b)
    ? Buffer.compare(Buffer.from(a), Buffer.from(b)) < 0
    : a < b
}
