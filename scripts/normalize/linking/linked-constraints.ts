/** What one article says of the date of another that tells of the same journey. */
import {formatDay, weekdayOf} from '../../../src/lib/epoch-days.ts'
import type {Span} from '../../../src/schema/evidence.ts'
import type {Constraint} from '../dating/constraint.ts'
import {around, hull, notAfter, notBefore, trimmedTo, union, type DaySet} from '../terms/day-set.ts'
import type {Solution} from '../dating/solve.ts'
import type {Link} from './links.ts'
import type {Telling} from './telling.ts'

/** Reports of one journey lie so close together. */
const sameNews = 35
/** An issue may have been written so many days before its date. */
const longestLag = 13
const trust = {hard: 0.7, soft: 0.35} as const

/** Evidence from another article, with the words that it is about. */
export type LinkedConstraint = Omit<Constraint, 'spans'> & {readonly spans: readonly Span[]}

/** An article, what it knows of its date, and how sure it is of the link. */
export interface Sender {
  readonly telling: Telling
  readonly solution: Solution
  readonly strength: Link['strength']
}

const shared = ({telling: {article}}: Sender, rule: string, spans: readonly Span[]) =>
  ({rule, basis: 'cross-document', docs: [article], spans}) as const

/** Whether a stop that one tells as still to come is one that the other tells as reached. */
const precedes = (a: Telling, b: Telling): boolean =>
  a.told === 'ahead' && b.told !== 'ahead' && a.toCome.some((code) => b.reached.includes(code))

/**
 * Hard where the link is: `receiver` tells a stop as to come that `sender` tells as reached, or the other
 * way round.
 */
export function order(receiver: Telling, sender: Sender): LinkedConstraint[] {
  const {telling, solution, strength} = sender
  const whole = hull(solution.certain.days)
  const base = {strength, trust: trust[strength]}
  if (precedes(receiver, telling) && typeof whole?.to === 'number') {
    const last = telling.issue ? whole.to - 1 : whole.to
    const params = {other: telling.article, last: formatDay(whole.to)}
    return [
      {
        ...shared(sender, 'date/before-linked', [receiver.toldBy]),
        ...base,
        params,
        days: notAfter(last)
      }
    ]
  }
  if (precedes(telling, receiver) && typeof whole?.from === 'number') {
    const params = {other: telling.article, first: formatDay(whole.from)}
    return [
      {
        ...shared(sender, 'date/after-linked', [receiver.toldBy]),
        ...base,
        params,
        days: notBefore(whole.from)
      }
    ]
  }
  return []
}

/** Likely days, on the weekdays that are likely, and what was left of their weeks: to Sunday. */
function restOfWeeks({likely}: Solution): DaySet {
  const fitting = likely.from.reduce(
    (days, {weekdays}) =>
      weekdays ? trimmedTo(days, (day) => weekdays.includes(weekdayOf(day))) : days,
    likely.days
  )
  const sundayAfter = (day: number) => day + ((7 - weekdayOf(day)) % 7)
  return union(fitting.map(({from, to}) => ({from, to: to === null ? null : sundayAfter(to)})))
}

/** Near the other, whatever its rule says of why. */
function near(rule: string, receiver: Telling, sender: Sender): LinkedConstraint {
  const params = {other: sender.telling.article}
  return {
    ...shared(sender, rule, [receiver.toldBy]),
    ...{strength: 'soft', trust: trust.soft, params},
    days: around(sender.solution.likely.days, -sameNews, sameNews)
  }
}

/** Softly, where the places alone make the two of one journey. */
export const probablyNear = (receiver: Telling, sender: Sender): LinkedConstraint[] =>
  sender.solution.likely.days.length === 0 ? [] : [near('date/near-probable', receiver, sender)]

/** Softly: news of one journey stands close together, in one week where the text says so. */
export function nearness(receiver: Telling, sender: Sender): LinkedConstraint[] {
  const {telling, solution} = sender
  const {days} = solution.likely
  if (days.length === 0) return []
  const linked = near('date/near-linked', receiver, sender)
  if (receiver.thisWeek && telling.told === 'ahead') {
    const week = restOfWeeks(solution)
    return [{...linked, rule: 'date/week-of-linked', spans: [receiver.thisWeek], days: week}]
  }
  if (receiver.told === 'ahead' && telling.stillAhead && telling.told === 'over') {
    const span = telling.stillAhead.days + longestLag
    return [{...linked, rule: 'date/ahead-of-linked', days: around(days, -span, 0)}]
  }
  return [linked]
}
