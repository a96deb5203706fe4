/** Links that join articles in one event, in the order in which they are heard. */
import {hull, type DaySet} from '../terms/day-set.ts'
import {spanOf, type DayRange} from './day-range.ts'
import type {Link} from './links.ts'
import {withinMet} from './meetings.ts'
import {writtenOn} from './stay-days.ts'

/** What of a link joins: a detail, days on which both have the leader in one place, or near dates. */
export interface Joint {
  readonly articles: readonly [string, string]
  readonly kind: 'hard' | 'detail' | 'met' | 'near' | 'probable'
  /** All that such joints make one event lie within so many days; any, where a detail joins. */
  readonly within?: number
  /** Days on which the leader was there, of those who meet; else on which either can have been published. */
  readonly days: DayRange
  /** The article that is only probably of the event of the other. */
  readonly probable?: string
}

function rangeOf(days: DaySet): DayRange {
  const {from = null, to = null} = hull(days) ?? {}
  return {from: from ?? -Infinity, to: to ?? Infinity}
}

/** All that joins the articles of a link. */
export function jointsOf({a, b, strength, byDetail, within, met, probable}: Link): Joint[] {
  const articles = [a.telling.article, b.telling.article].toSorted() as [string, string]
  // What was called off has an event of its own: the other does not tell that it was.
  const isOneOff = (a.telling.told === 'off') !== (b.telling.told === 'off')
  const days = spanOf([rangeOf(writtenOn(a)), rangeOf(writtenOn(b))])
  return [
    ...(byDetail ? [{articles, kind: strength === 'hard' ? 'hard' : 'detail', days} as const] : []),
    ...(met ? [{articles, kind: 'met', within: withinMet, days: met} as const] : []),
    ...(within === undefined ? [] : [{articles, kind: 'near', within, days} as const]),
    ...(probable === undefined || isOneOff
      ? []
      : [{articles, kind: 'probable', days, probable} as const])
  ]
}

const kinds: readonly Joint['kind'][] = ['hard', 'detail', 'met', 'near', 'probable']

/** Hard links, then other details, then days that are told, then two places before one, and the nearest first; last, who only probably belongs. */
function rank({kind, within, days}: Joint): readonly number[] {
  return [kinds.indexOf(kind), -(within ?? 0), days.to - days.from, days.from]
}

/** The surer first; of equals, by day and then by article. */
export function bySureness(one: Joint, other: Joint): number {
  const theirs = rank(other)
  for (const [index, mine] of rank(one).entries()) {
    if (mine !== theirs[index]) return mine < theirs[index]! ? -1 : 1
  }
  return one.articles.join('\n') < other.articles.join('\n') ? -1 : 1
}
