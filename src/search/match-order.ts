/** The order of matches when the best come first. */
import type {Match} from './text-index.ts'

/** By score; of equals, the one whose first match stands earlier; always the same. */
export function bestFirst(matches: readonly Match[]): Match[] {
  const first = ({locations}: Match) => locations[0] ?? Infinity
  // Sums of floating numbers may differ in their last digits from one browser to the next.
  const score = (match: Match) => Math.round(match.score * 1000)
  return matches.toSorted(
    (a, b) => score(b) - score(a) || compare(first(a), first(b)) || compare(a.key, b.key)
  )
}

/** Also where both are infinite. */
const compare = (a: number | string, b: number | string) => (a < b ? -1 : a > b ? 1 : 0)
