/** Precision and recall of sets of names, summed over texts. */
import {f1, share} from './table.ts'

interface Counts {
  readonly hits: number
  readonly found: number
  readonly matched: number
  readonly wanted: number
}

/** Counts by method. */
export function setTable() {
  const counts = new Map<string, Counts>()
  return {
    /** `hits` of `found` are right; `matched` of `wanted` are found. */
    add(method: string, hits: number, found: number, matched: number, wanted: number) {
      const sum = counts.get(method) ?? {hits: 0, found: 0, matched: 0, wanted: 0}
      counts.set(method, {
        hits: sum.hits + hits,
        found: sum.found + found,
        matched: sum.matched + matched,
        wanted: sum.wanted + wanted
      })
    },
    header: ['', 'found', 'right', 'wanted', 'P', 'R', 'F1'],
    rows: () =>
      [...counts].map(([method, {hits, found, matched, wanted}]) => {
        const [precision, recall] = [found === 0 ? 0 : hits / found, matched / wanted]
        return [
          method,
          String(found),
          String(hits),
          String(wanted),
          share(precision),
          share(recall),
          share(f1(precision, recall))
        ]
      })
  }
}
