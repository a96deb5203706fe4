/** The version of an article: a hash over everything its record says. */
import {createHash} from 'node:crypto'
import {articleKeys, type Article} from '../../src/schema/article.ts'

/** The frontmatter with its keys in the order of the schema, absent ones left out. */
export function inOrder<T extends Partial<Article>>(article: T): T {
  return Object.fromEntries(
    articleKeys.filter((key) => article[key] !== undefined).map((key) => [key, article[key]])
  ) as T
}

/** SHA-256 in hex over all keys but `recordSha256` (as JSON, in schema order) and the body. */
export function recordHash(article: Omit<Article, 'recordSha256'>, body: string): string {
  const {...keys} = inOrder(article as Article) as Partial<Article>
  delete keys.recordSha256
  return createHash('sha256').update(JSON.stringify(keys)).update('\n').update(body).digest('hex')
}
