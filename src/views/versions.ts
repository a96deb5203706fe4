/** Other articles that are versions of the text of one. */
import {words} from '../locales/interface.ts'
import type {EvidenceFile} from '../schema/evidence.ts'
import type {Archive, ArticleSummary} from './archive.ts'

export interface Version {
  readonly article: ArticleSummary
  /** How much of the wording both have, in words. */
  readonly alike: string
}

/** The versions that an article's evidence names, the most similar first. */
export function versionsIn(
  {summaries}: Pick<Archive, 'summaries'>,
  versions: EvidenceFile['versions']
): Version[] {
  return versions.flatMap(({id, similarity}) => {
    const article = summaries.get(id)
    return article ? [{article, alike: alikeWords(similarity)}] : []
  })
}

/** Rounded down: only what is wholly the same is called so. */
function alikeWords(similarity: number): string {
  const {article} = words()
  return similarity === 1 ? article.sameWords : article.alike(Math.floor(similarity * 100))
}
