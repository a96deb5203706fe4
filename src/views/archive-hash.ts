/** The version of a whole archive. */
import {createHash} from 'node:crypto'
import type {ArticleRecord} from '../archive-folder/articles.ts'

/**
 * SHA-256 over one line per article, in order of id: its record hash, two spaces, its id. The same
 * lines in a file can be checked with `sha256sum`.
 */
export function archiveHash(articles: readonly ArticleRecord[]): string {
  const lines = articles.map(({id, data}) => ({id, line: `${data.recordSha256}  ${id}\n`}))
  const hash = createHash('sha256')
  for (const {line} of lines.sort((a, b) => (a.id < b.id ? -1 : 1))) hash.update(line)
  return hash.digest('hex')
}
