/** The version of an article: a hash over everything its record says. */
import {createHash} from 'node:crypto'
import {articleKeys, type Article} from '../schema/article.ts'

/** A record without its version. */
export type Unhashed = Partial<Omit<Article, 'recordSha256'>>

/** The values that are known, with their keys in the order of the schema. */
export function inOrder(record: Unhashed): Unhashed {
  const known = record as Partial<Article>
  return Object.fromEntries(
    articleKeys
      .filter((key) => key !== 'recordSha256' && known[key] !== undefined)
      .map((key) => [key, known[key]])
  )
}

/** SHA-256 in hex over all keys but itself, as JSON in the order of the schema, and the body. */
export const recordSha256Of = (record: Unhashed, body: string): string =>
  createHash('sha256')
    .update(JSON.stringify(inOrder(record)))
    .update('\n')
    .update(body)
    .digest('hex')
