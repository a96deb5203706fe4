/** Pictures of the page that a text was printed on. */
import {basename, dirname, extname} from 'node:path'

const picture = /\.(?:jpe?g|png|gif|tiff?|webp|avif|jp2|heic)$/i

/**
 * The paths of `all` that are scans of the text at `path`: pictures beside it with its stem, and
 * perhaps a number behind that (`a.jpg`, `a-2.jpg` beside `a.txt`). A text has none that another text
 * beside it fits better.
 */
export function scansOf(path: string, all: readonly string[]): string[] {
  if (picture.test(path)) return []
  const beside = all.filter((other) => other !== path && dirname(other) === dirname(path))
  const texts = new Set(beside.filter((other) => !picture.test(other)).map(stemOf))
  const stem = stemOf(path)
  return beside.filter((other) => {
    if (!picture.test(other)) return false
    const own = stemOf(other)
    if (own === stem) return true
    return !texts.has(own) && own.startsWith(stem) && /^[-_. ]?\d{1,3}$/.test(own.slice(stem.length)) &&
      /^[-_. ]/.test(own.slice(stem.length))
  })
}

const stemOf = (path: string) => basename(path, extname(path))
