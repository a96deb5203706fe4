/** Articles of one archive beside each other: who tells of the same journey, and what follows. */
import type {Authorities} from '../../../src/authorities/load.ts'
import type {Constraint} from '../dating/constraint.ts'
import {solve} from '../dating/solve.ts'
import type {ReportedEvent} from '../stages.ts'
import {contradictions, type Contradiction} from './contradictions.ts'
import {copiesOf} from './copies.ts'
import {eventsOf} from './events.ts'
import {linksBetween} from './links.ts'
import {propagate} from './propagate.ts'
import type {Telling} from './telling.ts'

/** An article that reports a journey, with its own evidence for its date. */
export interface LinkableArticle {
  readonly telling: Telling
  readonly constraints: readonly Constraint[]
  /** Id of the event, as the article alone would name it. */
  readonly eventId: string
}

export interface Linking {
  /** Article id → what linked articles say about its date. */
  readonly constraints: ReadonlyMap<string, readonly Constraint[]>
  readonly contradictions: readonly Contradiction[]
  readonly events: readonly ReportedEvent[]
}

/** Links the articles of an archive. The order in which they are given does not matter. */
export function linkArticles(
  articles: readonly LinkableArticle[],
  authorities: Authorities
): Linking {
  const every = articles.toSorted((a, b) => (a.telling.article < b.telling.article ? -1 : 1))
  const copies = copiesOf(every)
  const sorted = every.filter(({telling}) => copies.has(telling.article))
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
  const names = new Map(sorted.map(({telling, eventId}) => [telling.article, eventId]))
  const idsOf = (article: string) => copies.get(article)!.map(({telling}) => telling.article)
  const events = eventsOf(together, links, (article) => names.get(article) ?? article)
  return {
    constraints: new Map(
      [...learned].flatMap(([article, found]) => idsOf(article).map((id) => [id, found] as const))
    ),
    contradictions: contradictions(together, links, authorities),
    events: events.map(({id, event}) => ({
      id,
      event: {...event, articles: event.articles.flatMap(idsOf).toSorted()}
    }))
  }
}
