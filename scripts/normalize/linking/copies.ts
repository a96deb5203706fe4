/** Copies of one text: they tell nothing that the first of them does not. */
import {createHash} from 'node:crypto'
import type {LinkableArticle} from './index.ts'

/** The same for two articles only when they say the same in the same places. */
function fingerprint({telling, constraints}: LinkableArticle): string {
  const said = JSON.stringify([{...telling, article: ''}, constraints])
  return createHash('sha256').update(said).digest('base64')
}

/** Article id → the articles that are copies of it, itself first. Expects articles in order of id. */
export function copiesOf(
  articles: readonly LinkableArticle[]
): ReadonlyMap<string, readonly LinkableArticle[]> {
  const groups = Map.groupBy(articles, fingerprint)
  return new Map([...groups.values()].map((group) => [group[0]!.telling.article, group]))
}
