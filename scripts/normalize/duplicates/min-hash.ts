/**
 * MinHash (Broder 1997): a short signature by which texts that share many runs are found without
 * comparing every text with every other. 14 bands of 8 hashes, as datatrove has them: two texts meet
 * in a band with probability 1 - (1 - s⁸)¹⁴ at similarity s: .56 at .7, .92 at .8, .9995 at .9.
 */
import {mix} from './shingles.ts'

const bands = 14
const rows = 8

const seeds = Uint32Array.from({length: bands * rows}, (_, index) => mix(index + 1))

/** For each of 112 orders of all possible shingles, the first one that the text has. */
export function signatureOf(shingles: Uint32Array): Uint32Array {
  const signature = new Uint32Array(seeds.length).fill(0xffffffff)
  for (const shingle of shingles) {
    for (let index = 0; index < seeds.length; index += 1) {
      let hash = Math.imul(shingle ^ seeds[index]!, 0x9e3779b1)
      hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b)
      hash = (hash ^ (hash >>> 13)) >>> 0
      if (hash < signature[index]!) signature[index] = hash
    }
  }
  return signature
}

/** One number a band; texts with the same number in any band may be alike. */
export function bandsOf(signature: Uint32Array): Uint32Array {
  return Uint32Array.from({length: bands}, (_, band) =>
    signature.subarray(band * rows, (band + 1) * rows).reduce((key, hash) => mix(key ^ hash), band)
  )
}
