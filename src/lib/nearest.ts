/** What somebody may have meant by a word that nobody knows. */

/** Number of letters to add, drop, change or swap with the next to make one word of the other. */
export function distance(from: string, to: string): number {
  let before: number[] = []
  let last = Array.from({length: to.length + 1}, (_, index) => index)
  for (let row = 1; row <= from.length; row += 1) {
    const current = [row]
    for (let column = 1; column <= to.length; column += 1) {
      const same = from[row - 1] === to[column - 1]
      const swapped =
        row > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1]
      current[column] = Math.min(
        last[column]! + 1,
        current[column - 1]! + 1,
        last[column - 1]! + (same ? 0 : 1),
        swapped ? before[column - 2]! + 1 : Number.POSITIVE_INFINITY
      )
    }
    before = last
    last = current
  }
  return last[to.length]!
}

/** Whether one holds all parts of the other: `peres` is most of `shimon-peres`. */
const isPartOf = (part: string, whole: string) => whole.split('-').includes(part)

/**
 * The candidates that are spelled most like `word`, the nearest first, at most `most`; none when
 * nothing comes near. Upper and lower case count alike.
 */
export function nearest(word: string, candidates: Iterable<string>, most = 3): string[] {
  const wanted = word.toLowerCase()
  const limit = Math.max(2, Math.floor(wanted.length / 3))
  return [...candidates]
    .filter((one) => Math.abs(one.length - wanted.length) <= limit || isPartOf(wanted, one))
    .map((one) => {
      const far = distance(wanted, one.toLowerCase())
      return {one, far: isPartOf(wanted, one) ? Math.min(far, limit) : far}
    })
    .filter(({far}) => far <= limit)
    .toSorted((a, b) => a.far - b.far || (a.one < b.one ? -1 : 1))
    .slice(0, most)
    .map(({one}) => one)
}
