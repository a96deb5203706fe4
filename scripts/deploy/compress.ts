/** Compressed twins of a site's files, which nginx, Caddy and others send instead of compressing. */
import {existsSync, globSync, readFileSync, statSync, writeFileSync} from 'node:fs'
import {extname, join} from 'node:path'
import {brotliCompressSync, constants, gzipSync} from 'node:zlib'

/** What is not compressed already. Pagefind's own files are. */
const compressible = new Set([
  ...['.html', '.css', '.js', '.json', '.svg', '.xml', '.txt', '.md', '.csv', '.ris', '.bib'],
  ...['.ics', '.sqlite']
])

/** A smaller file fits into one packet as it is. */
const smallest = 1400

/**
 * Writes `.gz` and `.br` beside every file that gains by it; returns how many files did. Where both are
 * there, they are of the file as it is: a build removes those of a file that it changes.
 */
export function compressSite(out: string): number {
  const files = globSync('**/*', {cwd: out}).filter((file) => {
    if (!compressible.has(extname(file))) return false
    const path = join(out, file)
    return statSync(path).isFile() && statSync(path).size >= smallest
  })
  for (const file of files) compressFile(join(out, file))
  return files.length
}

function compressFile(path: string): void {
  if (existsSync(`${path}.gz`) && existsSync(`${path}.br`)) return
  const content = readFileSync(path)
  writeFileSync(`${path}.gz`, gzipSync(content, {level: 9}))
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: 11,
    [constants.BROTLI_PARAM_SIZE_HINT]: content.length
  }
  writeFileSync(`${path}.br`, brotliCompressSync(content, {params}))
}
