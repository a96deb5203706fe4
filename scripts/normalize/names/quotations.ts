/** Where a text quotes: between a pair of quotation marks. */
import {allMatches} from '../matches.ts'
import type {Range} from '../stages.ts'

// Pairs that differ, then straight double quotes; apostrophes make single quotes unreliable.
const pattern = /“[^“”]*”|„[^„“”]*[“”]|«[^«»]*»|"[^"]*"/g

/** Ranges inside quotation marks, marks included. */
export function quotations(text: string): Range[] {
  return allMatches(text, pattern).map(({index, 0: quote}) => ({
    start: index,
    end: index + quote.length
  }))
}

/** Whether `range` lies inside one of `ranges`, which are in order and do not overlap. */
export function isWithin(range: Range, ranges: readonly Range[]): boolean {
  // A text can hold as many quotations as names: half of those that are left are passed at a time.
  let low = 0
  let high = ranges.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (ranges[middle]!.start <= range.start) low = middle + 1
    else high = middle
  }
  return low > 0 && range.end <= ranges[low - 1]!.end
}
