/**
 * The ranges of an archive: one for most; a large one is cut by date into several, each with an index
 * of its own. They follow each other in the order of the archive, so that its articles are numbered
 * through, and date order over all of them is one after the other.
 */
import type {Match, TextIndex} from './text-index.ts'

export interface TextRange {
  /** Its place among the ranges. */
  readonly place: number
  /** Number of its first article. */
  readonly first: number
  /** How many of its texts a search may look into to see how the words of a phrase are written. */
  readonly checked: number
  readonly index: TextIndex
}

/** A match, and the range that it is in: keys are of their range alone. */
export interface RangeMatch extends Match {
  readonly range: TextRange
}

/**
 * So many texts of all ranges: of 20,000 articles a text comes in a file of 2.4 kB on average, so that
 * these are 58 kB, 24 of which the first results need anyway, beside some 25 to 70 kB for the words of a
 * phrase that so few articles have. The share of a range does not follow from which ranges are asked.
 */
const mostChecked = 24

/** The ranges of these indexes, in their order. */
export function textRanges(indexes: readonly TextIndex[]): TextRange[] {
  let first = 0
  return indexes.map((index, place) => {
    const range = {place, first, checked: Math.floor(mostChecked / indexes.length), index}
    first += index.articles
    return range
  })
}

/** Tells it from matches of other ranges. */
export const nameOf = ({range, key}: Pick<RangeMatch, 'range' | 'key'>): string =>
  `${range.place} ${key}`

/** The match as one of its range. Where it stands in the text is not looked up for that. */
export function inRange(range: TextRange, match: Match, score = match.score): RangeMatch {
  return {
    range,
    key: match.key,
    score,
    get locations() {
      return match.locations
    }
  }
}

/** Numbers of the matches in the archive. Rejects when an index and its keys differ. */
export async function numbersOf(matches: readonly RangeMatch[]): Promise<number[]> {
  const byRange = new Map<TextRange, ReadonlyMap<string, number>>()
  await Promise.all(
    [...new Set(matches.map(({range}) => range))].map(async (range) => {
      const keys = await range.index.keys()
      byRange.set(range, new Map(keys.map((key, at) => [key, range.first + at])))
    })
  )
  return matches.map(({range, key}) => {
    const number = byRange.get(range)?.get(key)
    if (number === undefined) throw new Error(`The index and its keys differ: ${key}.`)
    return number
  })
}
