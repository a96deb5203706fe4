/** The order of matches when the best come first. */
import type {Match} from './text-index.ts'

type Ranked = Match & {readonly range?: {readonly place: number}}

/** By score; of equals, the one whose first match stands earlier; always the same. */
export function bestFirst<One extends Ranked>(matches: readonly One[]): One[] {
  const firsts = new Map<One, number>()
  // Looked up for equals alone, and once: to find it may take longer than to compare.
  const first = (match: One) => {
    const known = firsts.get(match) ?? match.locations[0] ?? Infinity
    firsts.set(match, known)
    return known
  }
  // Sums of floating numbers may differ in their last digits from one browser to the next.
  const score = (match: Match) => Math.round(match.score * 1000)
  const place = ({range}: One) => range?.place ?? 0
  return matches.toSorted(
    (a, b) =>
      score(b) - score(a) ||
      compare(first(a), first(b)) ||
      compare(a.key, b.key) ||
      place(a) - place(b)
  )
}

/** Also where both are infinite. */
const compare = (a: number | string, b: number | string) => (a < b ? -1 : a > b ? 1 : 0)
