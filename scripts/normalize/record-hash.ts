/** The version of an article: a hash over everything its record says. */
import {createHash} from 'node:crypto'
import {articleKeys, articleSchema, type Article} from '../../src/schema/article.ts'
import type {Decisions} from './stages.ts'

/**
 * The record with its keys in the order of the schema and, last, its version: the SHA-256 in hex over
 * all other keys (as JSON) and the body.
 */
export function withHash(decisions: Decisions, body: string): Article {
  const known = decisions as Partial<Article>
  const keys = Object.fromEntries(
    articleKeys.filter((key) => known[key] !== undefined).map((key) => [key, known[key]])
  )
  const hash = createHash('sha256').update(JSON.stringify(keys)).update('\n').update(body)
  return articleSchema.parse({...keys, recordSha256: hash.digest('hex')})
}
