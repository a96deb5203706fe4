/** The record of an article with its version. */
import {inOrder, recordSha256Of} from '../../src/archive-folder/record-hash.ts'
import {articleSchema, type Article} from '../../src/schema/article.ts'
import type {Decisions} from './stages.ts'

const unhashedSchema = articleSchema.omit({recordSha256: true})

/** Throws where a record breaks its contract, whatever its version will be. */
export const checkRecord = (decisions: Decisions): void => {
  unhashedSchema.parse(inOrder(decisions))
}

/** The record with its keys in the order of the schema and, last, its version. */
export const withHash = (decisions: Decisions, body: string): Article =>
  articleSchema.parse({...inOrder(decisions), recordSha256: recordSha256Of(decisions, body)})
