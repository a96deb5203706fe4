/** What a built site amounts to: hosts limit the number of files and bytes. */
import {readdirSync, statSync} from 'node:fs'
import {join} from 'node:path'
import {countOf} from '../../src/lib/count-of.ts'

const mebibyte = 1024 ** 2
/** What the smallest plans of large hosts take (Cloudflare Pages). */
const fewestFiles = 20_000

/** One line: articles, pages, files and size of the site in `folder`, and when a host may refuse it. */
export function measure(folder: string, articles: number): string {
  const files = readdirSync(folder, {recursive: true, withFileTypes: true}).filter((entry) =>
    entry.isFile()
  )
  const pages = files.filter(({name}) => name.endsWith('.html')).length
  const bytes = files.reduce(
    (sum, file) => sum + statSync(join(file.parentPath, file.name)).size,
    0
  )
  const size =
    bytes < mebibyte ? `${Math.ceil(bytes / 1024)} KiB` : `${(bytes / mebibyte).toFixed(1)} MiB`
  const limit = fewestFiles.toLocaleString('en')
  const warning = files.length > fewestFiles ? `; some hosts take no more than ${limit} files` : ''
  return `${countOf(articles, 'article')} on ${countOf(pages, 'page')}; ${countOf(files.length, 'file')}, ${size}${warning}`
}
