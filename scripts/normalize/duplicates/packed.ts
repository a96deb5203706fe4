/** Lists of 32-bit numbers as text, so that drafts are plain data. */
import {endianness} from 'node:os'

/** Base64 of the numbers, the lowest byte first on every machine. */
export function pack(numbers: Uint32Array): string {
  const bytes = Buffer.from(Uint32Array.from(numbers).buffer)
  return (endianness() === 'LE' ? bytes : bytes.swap32()).toString('base64')
}

/** The numbers again. */
export function unpack(text: string): Uint32Array {
  // A copy of its own begins where a number may begin.
  const bytes = Uint8Array.from(Buffer.from(text, 'base64'))
  if (endianness() === 'BE') Buffer.from(bytes.buffer).swap32()
  return new Uint32Array(bytes.buffer)
}

/** The numbers of lists that are as long as the first, one list after the other. */
export function unpackAll(texts: readonly string[]): Uint32Array {
  const length = Buffer.byteLength(texts[0] ?? '', 'base64')
  const bytes = Buffer.from(new ArrayBuffer(length * texts.length))
  for (const [index, text] of texts.entries()) bytes.write(text, index * length, length, 'base64')
  if (endianness() === 'BE') bytes.swap32()
  return new Uint32Array(bytes.buffer)
}

/** Of an ascending list, the numbers below `limit`: only so much of it is read. */
export function unpackBelow(text: string, limit: number): Uint32Array {
  // Three numbers are twelve bytes, and these are sixteen letters.
  for (let letters = 16 * 16; ; letters *= 2) {
    const numbers = unpack(text.slice(0, letters))
    const end = numbers.findIndex((number) => number >= limit)
    if (end >= 0) return numbers.slice(0, end)
    if (letters >= text.length) return numbers
  }
}
