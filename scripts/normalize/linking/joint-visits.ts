/** Visits that two leaders made together, each of whom some articles put first: one event. */
import type {DatedTelling} from './dated-telling.ts'
import {likelyOneEvent} from './one-event.ts'

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

/**
 * Groups of articles on journeys of one leader each; those of leaders who went together are one. A group
 * joins one of each companion at most: the first, in order of its first article.
 */
export function withCompanions(groups: readonly Group[]): DatedTelling[][] {
  const byVisit = new Map<string, Group[]>()
  for (const group of groups) {
    for (const key of new Set(group.flatMap(({telling}) => keysOf(telling.person, telling))))
      (byVisit.get(key) ?? byVisit.set(key, []).get(key)!).push(group)
  }
  const groupOf = new Map<Group, Group[]>(groups.map((group) => [group, [group]]))
  for (const group of groups) {
    for (const person of new Set(group.flatMap(({telling}) => telling.companions ?? []))) {
      const named = group.filter(({telling}) => telling.companions?.includes(person))
      const other = named
        .flatMap(({telling}) => keysOf(person, telling))
        .flatMap((key) => byVisit.get(key) ?? [])
        .find((those) => those.some((one) => named.some((dated) => isTogether(dated, one))))
      if (!other || groupOf.get(other) === groupOf.get(group)) continue
      const joined = [...groupOf.get(group)!, ...groupOf.get(other)!]
      for (const one of joined) groupOf.set(one, joined)
    }
  }
  return [...new Set(groupOf.values())].map((joined) =>
    joined.flat().toSorted((a, b) => (a.telling.article < b.telling.article ? -1 : 1))
  )
}
