/** What Pagefind's files are made of: integers, texts and arrays of CBOR (RFC 8949), of known length. */

const kinds = {positive: 0, negative: 1, text: 3, array: 4} as const
type Kind = (typeof kinds)[keyof typeof kinds]

/** Bits of a head that tell a small number itself, or how many bytes hold it. */
const shortest = 31

/** Bytes behind a head, by those bits. */
const lengths = [...Array.from({length: 24}, () => 0), 1, 2, 4]

/** Reads one value after the other. Throws at what Pagefind does not write. */
export class CborReader {
  readonly bytes: Buffer
  /** Where the next value begins. */
  at: number
  #kind = 0

  constructor(bytes: Buffer, at = 0) {
    this.bytes = bytes
    this.at = at
  }

  integer(): number {
    const value = this.#head()
    if (this.#kind === kinds.positive) return value
    if (this.#kind === kinds.negative) return -1 - value
    throw this.#foreign()
  }

  text(): string {
    const length = this.#expect(kinds.text)
    this.at += length
    this.#assertWithin()
    return this.bytes.toString('utf8', this.at - length, this.at)
  }

  /** The number of values of an array, which come next. */
  array(): number {
    return this.#expect(kinds.array)
  }

  /** Each value of an array, as `read` reads it. */
  list<Value>(read: (reader: CborReader) => Value): Value[] {
    const values: Value[] = []
    for (let left = this.array(); left > 0; left--) values.push(read(this))
    return values
  }

  /** Goes over so many integers. Most of an index are such: only their heads are looked at. */
  skipIntegers(count: number): void {
    const {bytes} = this
    let {at} = this
    for (let left = count; left > 0; left--) {
      const first = bytes[at] ?? 0xff
      const length = lengths[first & shortest]
      if (first >> 5 > kinds.negative || length === undefined) {
        this.at = at + 1
        throw this.#foreign()
      }
      at += 1 + length
    }
    this.at = at
    this.#assertWithin()
  }

  #expect(kind: Kind): number {
    const value = this.#head()
    if (this.#kind !== kind) throw this.#foreign()
    return value
  }

  /** The number of a value's head: itself, its length, or how many it holds. */
  #head(): number {
    const {bytes} = this
    const first = bytes[this.at++] ?? 0xff
    this.#kind = first >> 5
    const short = first & shortest
    if (short < 24) return short
    const {at} = this
    const length = lengths[short]
    this.at += length ?? 0
    this.#assertWithin()
    if (length === 1) return bytes[at]!
    if (length === 2) return bytes.readUInt16BE(at)
    if (length === 4) return bytes.readUInt32BE(at)
    throw this.#foreign()
  }

  /** A value that the end of the file cuts off is none. */
  #assertWithin(): void {
    if (this.at > this.bytes.length) throw this.#foreign()
  }

  #foreign(): Error {
    return new Error(`Pagefind's index holds at byte ${this.at} what its version did not write.`)
  }
}

/** Heads of one byte, which most are: nobody changes them. */
const shortHeads = Array.from({length: 256}, (_, byte) => Buffer.from([byte]))

/** The head of a value. */
function head(kind: Kind, value: number): Buffer {
  const first = kind << 5
  if (value < 24) return shortHeads[first | value]!
  if (value < 0x100) return Buffer.from([first | 24, value])
  const length = value < 0x10000 ? 2 : 4
  const bytes = Buffer.alloc(1 + length)
  bytes[0] = first | (length === 2 ? 25 : 26)
  bytes.writeUIntBE(value, 1, length)
  return bytes
}

/** A whole number, between -2³² and 2³² - 1. */
export const cborInteger = (value: number): Buffer =>
  value < 0 ? head(kinds.negative, -1 - value) : head(kinds.positive, value)

/** A text, in UTF-8. */
export function cborText(text: string): Buffer {
  const bytes = Buffer.from(text)
  return Buffer.concat([head(kinds.text, bytes.length), bytes])
}

/** An array of so many values, which are to follow. */
export const cborArray = (length: number): Buffer => head(kinds.array, length)
