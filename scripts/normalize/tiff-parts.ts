/** The parts of a TIFF (revision 6.0), which lie in any order: whether its directories lead to bytes that are there. */

/** Tags of where strips or tiles of points begin, and of how long they are. */
const parts = [
  [273, 279],
  [324, 325]
] as const
const bytesOf: Readonly<Record<number, number>> = {3: 2, 4: 4}
const mostDirectories = 1_000

/** Reads numbers in the order of bytes of the file. */
class Numbers {
  readonly #bytes: Buffer
  readonly #isLittle: boolean

  constructor(bytes: Buffer) {
    this.#bytes = bytes
    this.#isLittle = bytes.toString('latin1', 0, 2) === 'II'
  }

  /** Throws `RangeError` beyond the end. */
  at(offset: number, size: number): number {
    return this.#isLittle
      ? this.#bytes.readUIntLE(offset, size)
      : this.#bytes.readUIntBE(offset, size)
  }
}

/** The values of an entry of 12 bytes, where they are whole numbers. */
function valuesAt(numbers: Numbers, entry: number): number[] {
  const size = bytesOf[numbers.at(entry + 2, 2)]
  const count = numbers.at(entry + 4, 4)
  if (size === undefined) return []
  const start = size * count <= 4 ? entry + 8 : numbers.at(entry + 8, 4)
  // The last one first: a count that cannot be ends it.
  numbers.at(start + size * Math.max(0, count - 1), size)
  return Array.from({length: count}, (_, at) => numbers.at(start + size * at, size))
}

/** The directory's strips and tiles, each with its end, and the offset of the next directory. */
function directoryAt(numbers: Numbers, offset: number) {
  const count = numbers.at(offset, 2)
  const values = new Map<number, number[]>()
  for (let at = 0; at < count; at += 1) {
    const entry = offset + 2 + at * 12
    const tag = numbers.at(entry, 2)
    if (parts.flat().some((one) => one === tag)) values.set(tag, valuesAt(numbers, entry))
  }
  const ends = parts.flatMap(([offsets, lengths]) =>
    (values.get(offsets) ?? []).map((start, at) => start + (values.get(lengths)?.[at] ?? 0))
  )
  return {ends, next: numbers.at(offset + 2 + count * 12, 4)}
}

/** Whether all strips and tiles of all its pictures lie in the file. Those of more than 4 GB are not looked at. */
export function hasAllParts(bytes: Buffer): boolean {
  const numbers = new Numbers(bytes)
  try {
    if (numbers.at(2, 2) !== 42) return true
    const seen = new Set<number>()
    for (let at = numbers.at(4, 4); at !== 0 && !seen.has(at) && seen.size < mostDirectories;) {
      seen.add(at)
      const {ends, next} = directoryAt(numbers, at)
      if (ends.some((end) => end > bytes.length)) return false
      at = next
    }
    return true
  } catch (error) {
    if (error instanceof RangeError) return false
    throw error
  }
}
