/** Which pages of the site are there, added, changed and gone. */
import {createHash} from 'node:crypto'
import {globSync, readFileSync} from 'node:fs'
import {join, sep} from 'node:path'
import {countOf} from '../../src/lib/count-of.ts'

/** Path of a page below the site → SHA-256 of its bytes. */
export type Pages = Readonly<Record<string, string>>

/** All pages of the site in `out`, in order. */
export function pagesOf(out: string): Pages {
  const paths = globSync('**/*.html', {cwd: out}).sort()
  return Object.fromEntries(
    paths.map((path) => [
      path.split(sep).join('/'),
      createHash('sha256')
        .update(readFileSync(join(out, path)))
        .digest('hex')
    ])
  )
}

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
