/** The pages of a built site that are meant to be found. */
import {globSync, readFileSync} from 'node:fs'
import {join, sep} from 'node:path'

/** Pages that lead elsewhere or are no page of the archive say so. */
const hidden = /<meta name="robots" content="noindex"/

/** Paths of all pages below `out`, as they are linked to (`articles/x/`), in order. */
export function listedPages(out: string): string[] {
  return globSync('**/index.html', {cwd: out})
    .filter((file) => !hidden.test(readFileSync(join(out, file), 'utf8')))
    .map((file) => file.split(sep).join('/').slice(0, -'index.html'.length))
    .sort()
}
