/** Damage to the bytes of a file, as disks, transfers and wrong programs do it. */
import type {Random} from './random.ts'

/** Changes bytes; `other` is another file to take parts from. Never changes its arguments. */
export type ByteMutation = (bytes: Buffer, random: Random, other: Buffer) => Buffer

/** A place in the bytes, the end included. */
const placeIn = (bytes: Buffer, random: Random) => random.below(bytes.length + 1)

/** A stretch of the bytes. */
function stretchOf(bytes: Buffer, random: Random, longest: number): readonly [number, number] {
  const start = placeIn(bytes, random)
  return [start, Math.min(bytes.length, start + random.size(1, longest))]
}

function replace(bytes: Buffer, start: number, end: number, by: Uint8Array): Buffer {
  return Buffer.concat([bytes.subarray(0, start), by, bytes.subarray(end)])
}

const someBytes = (random: Random) =>
  Buffer.from(Array.from({length: random.size(1, 40)}, () => random.below(256)))

const flip: ByteMutation = (bytes, random) => {
  const flipped = Buffer.from(bytes)
  for (let count = random.size(1, 30); count > 0 && flipped.length > 0; count -= 1) {
    const place = random.below(flipped.length)
    flipped[place] = flipped[place]! ^ (1 << random.below(8))
  }
  return flipped
}

const insert: ByteMutation = (bytes, random) => {
  const place = placeIn(bytes, random)
  return replace(bytes, place, place, someBytes(random))
}

const remove: ByteMutation = (bytes, random) => {
  const [start, end] = stretchOf(bytes, random, 400)
  return replace(bytes, start, end, Buffer.alloc(0))
}

const splice: ByteMutation = (bytes, random, other) => {
  const [start, end] = stretchOf(other, random, 4000)
  const place = placeIn(bytes, random)
  return replace(bytes, place, place, other.subarray(start, end))
}

/** Cuts the file off, which can be in the middle of a character. */
const truncate: ByteMutation = (bytes, random) => bytes.subarray(0, placeIn(bytes, random))

/** Leaves the head of a multibyte sequence without its tail. */
const halve: ByteMutation = (bytes, random) => {
  const heads = [...bytes.entries()].filter(([, byte]) => byte >= 0xc2).map(([place]) => place)
  if (heads.length === 0) return Buffer.concat([bytes, Uint8Array.of(0xf0, 0x9f)])
  return bytes.subarray(0, random.pick(heads) + 1)
}

const repeat: ByteMutation = (bytes, random) => {
  const [start, end] = stretchOf(bytes, random, 200)
  const times = random.size(1, 10_000)
  const part = bytes.subarray(start, end)
  return replace(bytes, end, end, Buffer.concat(Array.from({length: times}, () => part)))
}

const marks = ['\uFEFF', '%PDF-', 'PK\u0003\u0004', '{\\rtf', 'GIF8'].map((mark) =>
  Buffer.from(mark)
)

const markFront: ByteMutation = (bytes, random) => Buffer.concat([random.pick(marks), bytes])

/** The same text in another encoding, or the wrong one. */
const encode: ByteMutation = (bytes, random) => {
  const text = bytes.toString('utf8')
  const encoded: readonly (() => Buffer)[] = [
    () => Buffer.from(text, 'latin1'),
    () => Buffer.from(text, 'utf16le'),
    () => Buffer.from(`\uFEFF${text}`, 'utf16le'),
    () => Buffer.from(`\uFEFF${text}`, 'utf16le').swap16(),
    () => Buffer.from(text, 'utf16le').subarray(1),
    // UTF-8 that was taken for Latin-1 and saved as UTF-8 again.
    () => Buffer.from(bytes.toString('latin1'), 'utf8')
  ]
  return random.pick(encoded)()
}

export const byteMutations: readonly ByteMutation[] = [
  flip,
  insert,
  remove,
  splice,
  truncate,
  halve,
  repeat,
  markFront,
  encode
]
