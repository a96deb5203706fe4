/** Sources that share the page of another: where they are listed, and where their addresses lead. */
import type {DuplicateSource} from '../schema/duplicate.ts'
import type {Archive, ArticleSummary} from './archive.ts'

/** A page that only leads to an article. */
export interface SharedPage {
  readonly sharedWith: ArticleSummary
}

/** Article id → the sources that share its page, in order of path. */
export function copiesByArticle(
  duplicates: readonly DuplicateSource[]
): ReadonlyMap<string, readonly DuplicateSource[]> {
  return Map.groupBy(duplicates, ({of}) => of)
}

/** The address of every such source, with the article it leads to. */
export function sharedPages(
  {summaries}: Pick<Archive, 'summaries'>,
  duplicates: readonly DuplicateSource[]
): {readonly params: {readonly id: string}; readonly props: SharedPage}[] {
  return duplicates.flatMap(({id, of}) => {
    const sharedWith = summaries.get(of)
    // An article of its own would not give up its address.
    return sharedWith && !summaries.has(id) ? [{params: {id}, props: {sharedWith}}] : []
  })
}
