/** What is asked for when a site is put under load. */
import {globSync} from 'node:fs'
import {sep} from 'node:path'

/** Of each kind, so many at most: a server's cache of files is no larger in real life. */
const most = 2000

/** Addresses of a built site below its home, by kind; files spread evenly over all there are. */
export function loadPaths(site: string): Readonly<Record<string, readonly string[]>> {
  const find = (pattern: string) =>
    spread(
      globSync(pattern, {cwd: site})
        .map((path) => path.split(sep).join('/'))
        .sort()
    )
  return {
    pages: find('**/index.html').map((path) => path.replace(/index\.html$/, '')),
    'index chunks': find('pagefind/**/index/*'),
    'search data': find('search/data/**/*.*')
  }
}

function spread(all: readonly string[]): string[] {
  const step = Math.max(1, all.length / most)
  return Array.from({length: Math.min(most, all.length)}, (_, at) => all[Math.floor(at * step)]!)
}
