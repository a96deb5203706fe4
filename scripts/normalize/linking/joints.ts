/** Links that join articles in one event, in the order in which they are heard. */
import {hull, type DaySet} from '../dating/day-set.ts'
import {spanOf, type DayRange} from './day-range.ts'
import type {Link} from './links.ts'

/** What of a link joins. */
export interface Joint {
  readonly articles: readonly [string, string]
  readonly strength: Link['strength']
  readonly within: number | undefined
  /** From the first day on which either can have been published to the last. */
  readonly days: DayRange
}

function rangeOf(days: DaySet): DayRange {
  const {from = null, to = null} = hull(days) ?? {}
  return {from: from ?? -Infinity, to: to ?? Infinity}
}

export function jointOf({a, b, strength, within}: Link): Joint {
  const [first, second] = [a.telling.article, b.telling.article].toSorted() as [string, string]
  const days = spanOf([rangeOf(a.days), rangeOf(b.days)])
  return {articles: [first, second], strength, within, days}
}

/** Hard links, then other details, then two places before one, and the nearest first. */
function rank({strength, within, days}: Joint): readonly number[] {
  const kind = strength === 'hard' ? 0 : within === undefined ? 1 : 2
  return [kind, -(within ?? 0), days.to - days.from, days.from]
}

/** The surer first; of equals, by day and then by article. */
export function bySureness(one: Joint, other: Joint): number {
  const theirs = rank(other)
  for (const [index, mine] of rank(one).entries()) {
    if (mine !== theirs[index]) return mine < theirs[index]! ? -1 : 1
  }
  return one.articles.join('\n') < other.articles.join('\n') ? -1 : 1
}
