/** The order of articles by date. Undated ones come last in both directions. */
import type {ArticleSummary} from './summary.ts'

/** Order of texts by code units, the same on every machine. */
export const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

/** Earliest possible day first; of two that may begin on the same day, the narrower first. */
export function byDateAscending(a: ArticleSummary, b: ArticleSummary): number {
  return (
    compare(a.date.sortAscending, b.date.sortAscending) ||
    compare(a.date.sortDescending, b.date.sortDescending) ||
    compare(a.id, b.id)
  )
}

/** Latest possible day first, undated ones last. */
export function byDateDescending(a: ArticleSummary, b: ArticleSummary): number {
  return (
    compare(b.date.sortDescending, a.date.sortDescending) ||
    compare(b.date.sortAscending, a.date.sortAscending) ||
    compare(a.id, b.id)
  )
}
