import {expect, it} from 'vitest'
import {cborArray, cborInteger, cborText, CborReader} from '../../scripts/search/cbor.ts'

/** At both ends of each length of a head. */
const integers = [0, 23, 24, 255, 256, 65_535, 65_536, 4_294_967_295].flatMap((value) => [
  value,
  -1 - value
])

it('integers are read as they were written, and gone over alike', () => {
  const bytes = Buffer.concat(integers.map(cborInteger))
  const reader = new CborReader(bytes)
  for (const value of integers) expect(reader.integer()).toBe(value)
  expect(reader.at).toBe(bytes.length)
  for (const [from, value] of integers.entries()) {
    const skipping = new CborReader(bytes)
    skipping.skipIntegers(from)
    expect(skipping.integer()).toBe(value)
  }
})

it.each([23, 24, 255, 256, 65_536])('texts and arrays of length %i', (length) => {
  const text = 'é'.repeat(length)
  const reader = new CborReader(Buffer.concat([cborText(text), cborArray(length)]))
  expect([reader.text(), reader.array()]).toEqual([text, length])
})

it.each([
  ['a text', cborText('a')],
  ['eight bytes', Buffer.from([0x1b, 0, 0, 0, 0, 0, 0, 0, 1])],
  ['no known length', Buffer.from([0x9f, 0xff])],
  ['nothing', Buffer.of()],
  ['one that is cut off behind its head', Buffer.of(0x18)],
  ['a longer one that is cut off', Buffer.of(0x19, 1)]
])('what Pagefind does not write is no integer: %s', (_, bytes) => {
  expect(() => new CborReader(bytes).integer()).toThrow('did not write')
  expect(() => new CborReader(bytes).skipIntegers(1)).toThrow('did not write')
})

it('a text that is cut off is none', () => {
  expect(() => new CborReader(cborText('abc').subarray(0, 3)).text()).toThrow('did not write')
})
