/** Which pages of the site are there, added, changed and gone. */
import {countOf} from '../../src/lib/count-of.ts'
import type {SiteAt} from '../render/site-files.ts'
import {inventoryOf, type Inventory} from '../files/inventory.ts'

/** Path of a page below the site → SHA-256 of its bytes. */
export type Pages = Readonly<Record<string, string>>

/** The pages of a site as they were at a moment, so that those that stay need not be read again. */
export interface SeenPages {
  /** Milliseconds; before the first page was looked at. */
  readonly taken: number
  readonly files: Inventory
}

/** Looks at all pages of a site; those that `before` knows are not read. */
export function seePages({folder, taken, stamps}: SiteAt, before?: SeenPages): SeenPages {
  const pages = Object.entries(stamps)
    .filter(([path]) => path.endsWith('.html'))
    .sort(([a], [b]) => (a < b ? -1 : 1))
  const files = inventoryOf(folder, Object.fromEntries(pages), before?.files, before?.taken)
  return {taken, files}
}

/** The pages, in order. */
export const pagesOf = ({files}: SeenPages): Pages =>
  Object.fromEntries(Object.entries(files).map(([path, {sha256}]) => [path, sha256]))

/** A line with the counts and then one for each page; none when nothing changed. */
export function pageLines(before: Pages, after: Pages): string[] {
  const added = Object.keys(after).filter((path) => !Object.hasOwn(before, path))
  const removed = Object.keys(before).filter((path) => !Object.hasOwn(after, path))
  const changed = Object.keys(after).filter(
    (path) => Object.hasOwn(before, path) && before[path] !== after[path]
  )
  if (added.length + removed.length + changed.length === 0) return []
  return [
    `Pages: ${countOf(added.length, 'page')} added, ${changed.length} changed, ${removed.length} removed.`,
    ...added.map((path) => `  + ${path}`),
    ...changed.map((path) => `  ~ ${path}`),
    ...removed.map((path) => `  - ${path}`)
  ]
}
