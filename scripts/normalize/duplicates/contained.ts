/**
 * Pairs of texts of which one may stand in the other. The similarity of a text and the first third of
 * it is low, and so is the chance that they share a band; but a fixed part of all possible runs of
 * words is a part of those of either, and what one has within the other they have in common there.
 */
import {unpackBelow} from './packed.ts'

/** Runs below this number: every eighth of all. */
const sampledBelow = 2 ** 29
/** A run that many texts share says little of any two: each is compared with so many that follow it. */
const mostSharing = 8
/** At least this share of the runs of the shorter stands in the longer. */
export const containedFrom = 0.8
/** Of the few runs that are sampled, chance may take some: fewer make a pair worth reading. */
const sampledFrom = 0.5

/** Indexes are kept in the low bits of numbers that are sorted; 2^29 runs leave room for so many. */
const indexes = 2 ** 22

/** Pairs `index * indexes + other`, ascending, each as often as the two share a sampled run. */
function sharing(samples: readonly Uint32Array[]): Float64Array {
  const places = new Float64Array(samples.reduce((sum, {length}) => sum + length, 0))
  let at = 0
  for (const [index, sample] of samples.entries()) {
    for (const run of sample) {
      places[at] = run * indexes + index
      at += 1
    }
  }
  places.sort()
  const pairs: number[] = []
  for (let one = 0; one < places.length; one += 1) {
    const run = Math.floor(places[one]! / indexes)
    for (let other = one + 1; other <= one + mostSharing && other < places.length; other += 1) {
      if (Math.floor(places[other]! / indexes) !== run) break
      pairs.push((places[one]! % indexes) * indexes + (places[other]! % indexes))
    }
  }
  return Float64Array.from(pairs).sort()
}

/**
 * Indexes of texts, two by two, that share so many of their runs that the shorter may stand in the
 * longer; `shingles` are the packed runs of each text, ascending. Each pair once, the lower index first, in order of
 * the first and then of the second.
 */
export function* mayContain(shingles: readonly string[]): Generator<readonly [number, number]> {
  const samples = shingles.map((packed) => unpackBelow(packed, sampledBelow))
  const pairs = sharing(samples)
  for (let at = 0; at < pairs.length;) {
    const pair = pairs[at]!
    let end = at
    while (pairs[end] === pair) end += 1
    const [one, other] = [Math.floor(pair / indexes), pair % indexes]
    const fewer = Math.min(samples[one]!.length, samples[other]!.length)
    if (end - at >= fewer * sampledFrom) yield [one, other]
    at = end
  }
}
