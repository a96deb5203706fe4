/** Runs of words, hashed: what of two texts is compared to tell how much they share. */

/** Words in a run (datatrove, FineWeb). */
const run = 5

// Scripts that put no space between words are compared by characters.
const unspaced = String.raw`\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmr}\p{sc=Mymr}`
const pattern = new RegExp(String.raw`[${unspaced}]|[[\p{L}\p{N}\p{M}]--[${unspaced}]]+`, 'gv')

/** Words of any script, in one case and one width. */
export function comparedWords(text: string): string[] {
  const folded = text.normalize('NFKC').toLowerCase()
  return folded.match(/^[\0-\x7F]*$/.test(folded) ? /[a-z0-9]+/g : pattern) ?? []
}

/** Spreads all bits of a number over all others (the last step of MurmurHash3). */
export function mix(value: number): number {
  let mixed = Math.imul(value ^ (value >>> 16), 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
  return (mixed ^ (mixed >>> 16)) >>> 0
}

/** FNV-1a over UTF-16 units. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < word.length; at += 1) {
    hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193)
  }
  return hash
}

/**
 * Hashes of all runs of five words, in order of the text. With 32 bits, two different runs of a pair
 * of articles share a hash about once in ten thousand pairs: never enough to move a similarity.
 */
export function shinglesOf(words: readonly string[]): number[] {
  const hashes = words.map(hashOf)
  const shingles: number[] = []
  for (let start = 0; start + run <= hashes.length; start += 1) {
    let shingle = 0
    for (let at = start; at < start + run; at += 1) shingle = mix(shingle ^ hashes[at]!)
    shingles.push(shingle)
  }
  return shingles
}

/** Hashes of the words that hold a digit. */
export function numbersOf(words: readonly string[]): number[] {
  return words.filter((word) => /\p{N}/u.test(word)).map((word) => mix(hashOf(word)))
}

/** The numbers, ascending, each once. */
export function toSet(numbers: readonly number[]): Uint32Array {
  const sorted = new Uint32Array(numbers).sort()
  let length = 0
  for (let index = 0; index < sorted.length; index += 1) {
    if (index > 0 && sorted[index] === sorted[length - 1]) continue
    sorted[length] = sorted[index]!
    length += 1
  }
  return sorted.slice(0, length)
}

/** How many numbers two ascending lists have in common. */
export function common(a: Uint32Array, b: Uint32Array): number {
  let shared = 0
  let other = 0
  for (const value of a) {
    while (other < b.length && b[other]! < value) other += 1
    if (b[other] === value) shared += 1
  }
  return shared
}

/** Share of what stands in either that stands in both (Jaccard); of nothing and nothing, 0. */
export function similarityOf(a: Uint32Array, b: Uint32Array): number {
  const shared = common(a, b)
  const all = a.length + b.length - shared
  return all === 0 ? 0 : shared / all
}

/** Share of the shorter list that stands in the other; of nothing, 0. */
export function containmentOf(a: Uint32Array, b: Uint32Array): number {
  const fewer = Math.min(a.length, b.length)
  return fewer === 0 ? 0 : common(a, b) / fewer
}
