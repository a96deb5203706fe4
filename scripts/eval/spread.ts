/** A few of many, without chance. */

/** At most `limit` elements, spread evenly: corpora are sorted by origin. */
export function spread<Element>(all: readonly Element[], limit: number): Element[] {
  if (all.length <= limit) return [...all]
  return Array.from({length: limit}, (_, index) => all[Math.floor((index * all.length) / limit)]!)
}
