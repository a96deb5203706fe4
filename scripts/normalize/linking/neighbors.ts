/** Whom an article hears of its journey: of many that tell it, those that tell most. */
import {hull} from '../terms/day-set.ts'
import type {DatedTelling} from './dated-telling.ts'
import type {Link} from './links.ts'
import type {Telling} from './telling.ts'

/**
 * So many of those that tell a journey as over, as many of those that tell it as ahead, and of the
 * others: the rest of them can only repeat what these say, or say less.
 */
const mostOfKind = 8

/** That one article may learn from another. */
export interface Side {
  readonly receiver: Telling
  readonly sender: Telling
  readonly strength: Link['strength']
  /** One of the two only probably tells of the journey of the other. */
  readonly probable?: true
}

interface Heard extends Side {
  readonly days: DatedTelling['days']
}

/** The smaller, the more an article tells of the days of others by its own evidence. */
function vagueness({sender: {told}, days}: Heard): number {
  const {from = null, to = null} = hull(days) ?? {}
  if (told === 'over') return to ?? Number.POSITIVE_INFINITY
  if (told === 'ahead') return from === null ? Number.POSITIVE_INFINITY : -from
  return from === null || to === null ? Number.POSITIVE_INFINITY : to - from
}

/** Hard links first, then the most telling; of equals, by article. */
function byWorth(a: Heard, b: Heard): number {
  if (a.strength !== b.strength) return a.strength === 'hard' ? -1 : 1
  const [mine, other] = [vagueness(a), vagueness(b)]
  if (mine !== other) return mine < other ? -1 : 1
  return a.sender.article < b.sender.article ? -1 : 1
}

/** Article id → what it listens to, the most telling first. */
export function neighborsOf(links: readonly Link[]): Map<string, Side[]> {
  const sides = links.flatMap(({a, b, strength, detail, probable}): Heard[] => {
    const kind = {strength, ...(probable !== undefined && !detail && {probable: true as const})}
    return [
      {receiver: a.telling, sender: b.telling, days: b.days, ...kind},
      {receiver: b.telling, sender: a.telling, days: a.days, ...kind}
    ]
  })
  const incoming = Map.groupBy(sides, ({receiver}) => receiver.article)
  return new Map(
    [...incoming].map(([article, all]) => {
      const kinds = Map.groupBy(all, ({sender}) => sender.told)
      const most = [...kinds.values()].flatMap((kind) =>
        kind.toSorted(byWorth).slice(0, mostOfKind)
      )
      return [article, most.toSorted(byWorth)]
    })
  )
}
