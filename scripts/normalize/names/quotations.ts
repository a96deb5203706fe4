/** Where a text quotes: between a pair of quotation marks. */
import type {Range} from '../stages.ts'

// Pairs that differ, then straight double quotes; apostrophes make single quotes unreliable.
const pattern = /“[^“”]*”|„[^„“”]*[“”]|«[^«»]*»|"[^"]*"/g

/** Ranges inside quotation marks, marks included. */
export function quotations(text: string): Range[] {
  return [...text.matchAll(pattern)].map(({index, 0: quote}) => ({
    start: index,
    end: index + quote.length
  }))
}

/** Whether `range` lies inside one of `ranges`. */
export function isWithin(range: Range, ranges: readonly Range[]): boolean {
  return ranges.some(({start, end}) => start <= range.start && range.end <= end)
}
