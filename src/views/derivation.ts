/** How an article was dated, ready to be shown: steps with their words, and the articles they name. */
import type {Archive, ArticleSummary} from './archive.ts'
import type {Conflict, Reasons, Step} from './evidence.ts'

export interface ShownStep extends Omit<Step, 'docs'> {
  /** Other articles that the step rests on. */
  readonly articles: readonly ArticleSummary[]
}

export interface ShownConflict extends Omit<Conflict, 'with'> {
  readonly article: ArticleSummary
}

export interface Derivation {
  readonly certain: readonly ShownStep[]
  readonly likely: readonly ShownStep[]
  readonly conflicts: readonly ShownConflict[]
}

/** Puts the articles that reasons name in the place of their ids; one that is gone is left out. */
export function derivationOf(
  {certain, likely, conflicts}: Pick<Reasons, 'certain' | 'likely' | 'conflicts'>,
  {summaries}: Pick<Archive, 'summaries'>
): Derivation {
  const show = ({docs, ...step}: Step): ShownStep => ({
    ...step,
    articles: docs.flatMap((id) => summaries.get(id) ?? [])
  })
  return {
    certain: certain.map(show),
    likely: likely.map(show),
    conflicts: conflicts.flatMap(({with: id, ...conflict}) => {
      const article = summaries.get(id)
      return article ? [{...conflict, article}] : []
    })
  }
}
