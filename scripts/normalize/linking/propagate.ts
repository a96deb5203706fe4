/** What linked articles say about each other's dates. */
import {formatDay, weekdayOf} from '../../../src/lib/epoch-days.ts'
import type {Span} from '../../../src/schema/evidence.ts'
import type {Constraint} from '../dating/constraint.ts'
import {
  around,
  hull,
  notAfter,
  notBefore,
  trimmedTo,
  union,
  type DaySet
} from '../dating/day-set.ts'
import {solve, type Solution} from '../dating/solve.ts'
import type {Link} from './links.ts'
import {neighborsOf, type Side} from './neighbors.ts'
import type {Telling} from './telling.ts'

/** Reports of one journey lie so close together. */
const sameNews = 35
/** An issue may have been written so many days before its date. */
const longestLag = 13
/** More rounds than this move nothing in practice; each only narrows. */
const mostRounds = 4
const trust = {hard: 0.7, soft: 0.35} as const

/** Evidence from another article, with the words that it is about. */
export type LinkedConstraint = Omit<Constraint, 'spans'> & {readonly spans: readonly Span[]}

interface Sender {
  readonly telling: Telling
  readonly solution: Solution
  readonly strength: Link['strength']
}

const shared = ({telling: {article}}: Sender, rule: string, spans: readonly Span[]) =>
  ({rule, basis: 'cross-document', docs: [article], spans}) as const

/** `receiver` tells as to come what `sender` tells as over, or the other way round. */
function order(receiver: Telling, sender: Sender): LinkedConstraint[] {
  const {telling, solution, strength} = sender
  const whole = hull(solution.certain.days)
  const base = {strength, trust: trust[strength]}
  if (receiver.told === 'ahead' && telling.told === 'over' && typeof whole?.to === 'number') {
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
  if (receiver.told === 'over' && telling.told === 'ahead' && typeof whole?.from === 'number') {
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

/** Softly: news of one journey stands close together, in one week where the text says so. */
function nearness(receiver: Telling, sender: Sender): LinkedConstraint[] {
  const {telling, solution} = sender
  const {days} = solution.likely
  if (days.length === 0) return []
  const base = {strength: 'soft', trust: trust.soft} as const
  const params = {other: telling.article}
  const near: LinkedConstraint = {
    ...shared(sender, 'date/near-linked', [receiver.toldBy]),
    ...base,
    params,
    days: around(days, -sameNews, sameNews)
  }
  if (receiver.thisWeek && telling.told === 'ahead') {
    const week = restOfWeeks(solution)
    return [{...near, rule: 'date/week-of-linked', spans: [receiver.thisWeek], days: week}]
  }
  if (receiver.told === 'ahead' && telling.stillAhead && telling.told === 'over') {
    const span = telling.stillAhead.days + longestLag
    return [{...near, rule: 'date/ahead-of-linked', days: around(days, -span, 0)}]
  }
  return [near]
}

type Messages = ReadonlyMap<string, readonly LinkedConstraint[]>

const key = (from: string, to: string) => `${from}\n${to}`

/** What a sender can know without the receiver: what came from the receiver proves nothing to it. */
function solutions(
  neighbors: ReadonlyMap<string, readonly Side[]>,
  messages: Messages,
  ownEvidence: (article: string) => readonly Constraint[]
): (article: string, receiver: string) => Solution {
  const known = new Map<string, Solution>()
  return (article, receiver) => {
    const all = neighbors.get(article) ?? []
    const others = all.filter(({sender}) => sender.article !== receiver)
    // To all that it has nothing from, it says the same.
    const name = key(article, others.length < all.length ? receiver : '')
    const solved = known.get(name)
    if (solved) return solved
    const heard = others.flatMap(({sender}) => messages.get(key(sender.article, article)) ?? [])
    const solution = solve([...ownEvidence(article), ...heard])
    known.set(name, solution)
    return solution
  }
}

/** What each article learns from those linked with it, by article id. */
export function propagate(
  links: readonly Link[],
  ownEvidence: (article: string) => readonly Constraint[]
): Map<string, LinkedConstraint[]> {
  const neighbors = neighborsOf(links)
  const sides = [...neighbors.values()].flat()
  let messages: Messages = new Map()
  for (let round = 0; round < mostRounds; round += 1) {
    const solutionOf = solutions(neighbors, messages, ownEvidence)
    const next = new Map(
      sides.map(({receiver, sender: telling, strength}) => {
        const solution = solutionOf(telling.article, receiver.article)
        const sender = {telling, strength, solution}
        const said = [...order(receiver, sender), ...nearness(receiver, sender)]
        return [key(telling.article, receiver.article), said] as const
      })
    )
    if (JSON.stringify([...next]) === JSON.stringify([...messages])) break
    messages = next
  }
  return new Map(
    [...neighbors].map(([article, own]) => [
      article,
      own.flatMap(({sender}) => messages.get(key(sender.article, article)) ?? [])
    ])
  )
}
