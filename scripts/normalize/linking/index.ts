/** Articles of one archive beside each other: who tells of the same journey, and what follows. */
import type {Authorities} from '../../../src/authorities/load.ts'
import {solve} from '../dating/solve.ts'
import type {Journey, ReportedEvent} from '../stages.ts'
import {contradictions, type Contradiction} from './contradictions.ts'
import {eventsOf} from './events.ts'
import {linksBetween} from './links.ts'
import {propagate, type LinkedConstraint} from './propagate.ts'

export interface Linking {
  /** Article id → what linked articles say about its date. */
  readonly constraints: ReadonlyMap<string, readonly LinkedConstraint[]>
  readonly contradictions: readonly Contradiction[]
  readonly events: readonly ReportedEvent[]
}

/** Links the articles of an archive. The order in which they are given does not matter. */
export function linkArticles(
  articles: readonly Pick<Journey, 'telling' | 'constraints'>[],
  authorities: Authorities
): Linking {
  const sorted = articles.toSorted((a, b) => (a.telling.article < b.telling.article ? -1 : 1))
  const own = new Map(sorted.map(({telling, constraints}) => [telling.article, constraints]))
  const evidenceOf = (article: string) => own.get(article) ?? []
  const alone = sorted.map(({telling, constraints}) => ({
    telling,
    days: solve(constraints).certain.days
  }))
  const links = linksBetween(alone, authorities)
  const learned = propagate(links, evidenceOf)
  const together = sorted.map(({telling, constraints}) => ({
    telling,
    days: solve([...constraints, ...(learned.get(telling.article) ?? [])]).certain.days
  }))
  return {
    constraints: learned,
    contradictions: contradictions(together, links, authorities),
    events: eventsOf(together, links)
  }
}
