/** Groups that pairs join: whoever is joined with a member is a member. */

/** Names the group of an id by the first of its ids in alphabetical order. */
export function groupsOf(pairs: Iterable<readonly [string, string]>): (id: string) => string {
  const up = new Map<string, string>()
  const find = (id: string): string => {
    let top = id
    for (let next = up.get(top); next !== undefined; next = up.get(top)) top = next
    // All on the way up point to the top, so that no way is long twice.
    for (let at = id; at !== top;) {
      const next = up.get(at)!
      up.set(at, top)
      at = next
    }
    return top
  }
  for (const [a, b] of pairs) {
    const [first, second] = [find(a), find(b)].toSorted()
    if (first !== undefined && second !== undefined && first !== second) up.set(second, first)
  }
  return find
}
