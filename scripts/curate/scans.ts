/** Pictures of the page that a text was printed on. */
import {basename, dirname, extname} from 'node:path'

/** Endings of files that can be scans. */
const scanEndings = /\.(?:jpe?g|png|webp|gif|pdf|tiff?)$/i
/** Endings of texts that can have scans. */
const textEndings = /\.(?:txt|md|html?|docx)$/i

/**
 * The paths of `all` that are scans of the text at `path`: beside it, with its stem, and perhaps the
 * number of a page behind that (`a.jpg`, `a-2.jpg` beside `a.txt`). What has a text of its own name
 * beside it is that text's.
 */
export function scansOf(path: string, all: readonly string[]): string[] {
  if (!textEndings.test(path)) return []
  const beside = all.filter((other) => other !== path && dirname(other) === dirname(path))
  const texts = new Set(beside.filter((other) => textEndings.test(other)).map(stemOf))
  const stem = stemOf(path)
  return beside.filter((other) => {
    if (!scanEndings.test(other)) return false
    const own = stemOf(other)
    return own === stem || (!texts.has(own) && own.replace(/-\d{1,4}$/, '') === stem)
  })
}

const stemOf = (path: string) => basename(path, extname(path)).normalize('NFC')
