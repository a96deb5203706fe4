/** Articles of one archive beside each other: who tells of the same journey, and what follows. */
import type {Authorities} from '../../../src/authorities/load.ts'
import type {EventRow} from '../../../src/schema/authority.ts'
import {solve, type Solution} from '../dating/solve.ts'
import type {Journey} from '../drafts.ts'
import type {ReportedEvent} from '../stages.ts'
import type {Contradiction} from './quoted-pair.ts'
import {contradictions} from './contradictions.ts'
import {eventsOf} from './events.ts'
import {groupsOf} from './groups.ts'
import {fromKnownEvent, knownEvent} from './known-events.ts'
import {linksBetween} from './links.ts'
import type {LinkedConstraint} from './linked-constraints.ts'
import {propagate} from './propagate.ts'
import {sharedWords, type SharedWords} from './shared-words.ts'

export interface Linking {
  /** Article id → what linked articles, and journeys known from elsewhere, say about its date. */
  readonly constraints: ReadonlyMap<string, readonly LinkedConstraint[]>
  readonly contradictions: readonly Contradiction[]
  /** What articles share whose dates rest on each other. */
  readonly shared: readonly SharedWords[]
  readonly events: readonly ReportedEvent[]
}

/**
 * Links the articles of an archive. `versions` are pairs of articles that are versions of one text:
 * they tell one story, once. The order in which articles and pairs are given does not matter.
 */
export function linkArticles(
  articles: readonly Pick<Journey, 'telling' | 'constraints'>[],
  versions: readonly (readonly [string, string])[],
  authorities: Authorities
): Linking {
  const story = groupsOf(versions)
  const sorted = articles.toSorted((a, b) => (a.telling.article < b.telling.article ? -1 : 1))
  const rows = new Map<string, EventRow>()
  const known = new Map<string, LinkedConstraint[]>()
  const alone = new Map<string, Solution>()
  for (const {telling, constraints} of sorted) {
    const solution = solve(constraints)
    const dated = {telling, days: solution.certain.days}
    alone.set(telling.article, solution)
    const row = knownEvent(dated, authorities)
    if (!row) continue
    rows.set(telling.article, row)
    known.set(telling.article, fromKnownEvent(row, dated))
  }
  const own = new Map(
    sorted.map(({telling: {article}, constraints}) => [
      article,
      [...constraints, ...(known.get(article) ?? [])]
    ])
  )
  const evidenceOf = (article: string) => own.get(article) ?? []
  const dated = (more: (article: string) => readonly LinkedConstraint[]) =>
    sorted.map(({telling}) => {
      const {article} = telling
      const others = more(article)
      const own = others.length === 0 && !known.has(article) ? alone.get(article) : undefined
      const {certain, likely} = own ?? solve([...evidenceOf(article), ...others])
      return {telling, days: certain.days, likely: likely.days}
    })
  const links = linksBetween(
    dated(() => []),
    story,
    authorities
  )
  const heard = propagate(
    links.filter(({detail, probable}) => detail !== undefined || probable !== undefined),
    evidenceOf
  )
  const together = dated((article) => heard.get(article) ?? [])
  const learned = new Map(
    sorted.map(({telling: {article}}) => [
      article,
      [...(known.get(article) ?? []), ...(heard.get(article) ?? [])]
    ])
  )
  const apart = contradictions(together, links, authorities)
  return {
    constraints: learned,
    contradictions: apart,
    shared: sharedWords(links, heard),
    events: eventsOf(together, links, {story, known: rows, contradictions: apart}, authorities)
  }
}
