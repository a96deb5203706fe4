/** How an article was dated, ready to be shown: steps with their words, and the articles they name. */
import type {Archive, ArticleSummary} from './archive.ts'
import type {Reasons, Step} from './evidence.ts'
import type {Conflict, Tie} from './relations.ts'

export interface ShownStep extends Omit<Step, 'docs'> {
  /** Other articles that the step rests on, and what ties this one to them. */
  readonly others: readonly {
    readonly article: ArticleSummary
    readonly tie?: Omit<Tie, 'with'>
  }[]
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
  {certain, likely, conflicts, ties}: Pick<Reasons, 'certain' | 'likely' | 'conflicts' | 'ties'>,
  {summaries}: Pick<Archive, 'summaries'>
): Derivation {
  const tieOf = new Map(ties.map(({with: id, ...tie}) => [id, tie]))
  const show = ({docs, ...step}: Step): ShownStep => ({
    ...step,
    others: docs.flatMap((id) => {
      const [article, tie] = [summaries.get(id), tieOf.get(id)]
      return article ? [{article, ...(tie && {tie})}] : []
    })
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
