/** Visits that two leaders made together, each of whom some articles put first: one event. */
import {hull} from '../terms/day-set.ts'
import type {DatedTelling} from './dated-telling.ts'
import {likelyOneEvent} from './one-event.ts'
import {writtenOn} from './stay-days.ts'

type Group = readonly DatedTelling[]

/** How many countries both tell as destinations. */
const shared = ({telling: {countries}}: DatedTelling, {telling: other}: DatedTelling): number =>
  countries.filter((code) => other.countries.includes(code)).length

/** Whether two tellings, of leaders of whom one says that the other came along, are of one journey. */
function isTogether(a: DatedTelling, b: DatedTelling): boolean {
  const places = shared(a, b)
  const isOff = a.telling.told === 'off' || b.telling.told === 'off'
  return places > 0 && !isOff && likelyOneEvent(a, b, {twoPlaces: places > 1, detail: false})
}

/** Somebody in each country. */
const keysOf = (person: string, {countries}: DatedTelling['telling']): string[] =>
  countries.map((code) => `${person} ${code}`)

/** On which day a telling was likely written, the first of them; infinite where that is open. */
const firstDay = (dated: DatedTelling): number => hull(writtenOn(dated))?.from ?? Infinity

/** A group, and one of a companion's that is of the same journey. */
interface Pair {
  readonly group: Group
  readonly other: Group
  /** Days between the two tellings of it that are nearest each other. */
  readonly apart: number
}

/** The groups of companions that tell of the journey of a group. */
function pairsOf(group: Group, byVisit: ReadonlyMap<string, readonly Group[]>): Pair[] {
  const companions = new Set(group.flatMap(({telling}) => telling.companions ?? []))
  return [...companions].flatMap((person) => {
    const named = group.filter(({telling}) => telling.companions?.includes(person))
    const keys = new Set(named.flatMap(({telling}) => keysOf(person, telling)))
    const others = new Set([...keys].flatMap((key) => byVisit.get(key) ?? []))
    return [...others].flatMap((other): Pair[] => {
      const apart = other.flatMap((one) =>
        named
          .filter((dated) => isTogether(dated, one))
          .map((dated) => Math.abs(firstDay(dated) - firstDay(one)))
      )
      return apart.length === 0 ? [] : [{group, other, apart: Math.min(...apart)}]
    })
  })
}

const idOf = ([first]: Group) => first!.telling.event
const leaderOf = ([first]: Group) => first!.telling.person

/**
 * Groups of articles on journeys of one leader each; those of leaders who went together are one: the nearest
 * in days first, and never two groups of one leader, which are two journeys.
 */
export function withCompanions(groups: readonly Group[]): DatedTelling[][] {
  const byVisit = new Map<string, Group[]>()
  for (const group of groups) {
    for (const key of new Set(group.flatMap(({telling}) => keysOf(telling.person, telling))))
      (byVisit.get(key) ?? byVisit.set(key, []).get(key)!).push(group)
  }
  const groupOf = new Map<Group, Group[]>(groups.map((group) => [group, [group]]))
  const pairs = groups
    .flatMap((group) => pairsOf(group, byVisit))
    .toSorted(
      (a, b) =>
        a.apart - b.apart ||
        (`${idOf(a.group)} ${idOf(a.other)}` < `${idOf(b.group)} ${idOf(b.other)}` ? -1 : 1)
    )
  for (const {group, other} of pairs) {
    const joined = [...groupOf.get(group)!, ...groupOf.get(other)!]
    if (new Set(joined.map(leaderOf)).size < joined.length) continue
    for (const one of joined) groupOf.set(one, joined)
  }
  return [...new Set(groupOf.values())].map((joined) =>
    joined.flat().toSorted((a, b) => (a.telling.article < b.telling.article ? -1 : 1))
  )
}
