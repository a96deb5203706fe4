/** The record of an article with its version. */
import {inOrder, recordSha256Of} from '../../src/archive-folder/record-hash.ts'
import {articleSchema, type Article} from '../../src/schema/article.ts'
import type {Decisions} from './stages.ts'

/** The record with its keys in the order of the schema and, last, its version. */
export const withHash = (decisions: Decisions, body: string): Article =>
  articleSchema.parse({...inOrder(decisions), recordSha256: recordSha256Of(decisions, body)})
