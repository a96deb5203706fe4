/** Which tellings of one leader are compared at all: those that share a destination, near in time. */
import {hull} from '../terms/day-set.ts'
import {newsReach, type DatedTelling} from './dated-telling.ts'

/**
 * Of tellings that share two destinations, each is compared with so many that follow it in time; of
 * those that share one, with fewer: such links are never hard.
 */
const mostCompared = {two: 250, one: 100} as const

export interface Candidates {
  readonly pairs: readonly (readonly [DatedTelling, DatedTelling])[]
  /** Telling → those that can be about the same journey and share two destinations. */
  readonly partners: ReadonlyMap<DatedTelling, ReadonlySet<DatedTelling>>
  /** Tellings with partners that they were not compared with. */
  readonly cut: ReadonlySet<DatedTelling>
}

const firstDay = ({days}: DatedTelling) => hull(days)?.from ?? Number.NEGATIVE_INFINITY
const lastReached = ({days}: DatedTelling) =>
  (hull(days)?.to ?? Number.POSITIVE_INFINITY) + newsReach

/** By the first possible day, then by article. */
function byTime(a: DatedTelling, b: DatedTelling): number {
  const difference = firstDay(a) - firstDay(b)
  if (difference !== 0 && !Number.isNaN(difference)) return difference
  return a.telling.article < b.telling.article ? -1 : 1
}

/** Tellings by destination, and by every two destinations, each list in the order given. */
function byDestinations(tellings: readonly DatedTelling[]) {
  const one = new Map<string, DatedTelling[]>()
  const two = new Map<string, DatedTelling[]>()
  const add = (lists: Map<string, DatedTelling[]>, key: string, dated: DatedTelling) => {
    const list = lists.get(key)
    if (list) list.push(dated)
    else lists.set(key, [dated])
  }
  for (const dated of tellings) {
    const codes = [...new Set(dated.telling.countries)].toSorted()
    for (const [index, code] of codes.entries()) {
      add(one, code, dated)
      for (const other of codes.slice(index + 1)) add(two, `${code} ${other}`, dated)
    }
  }
  return {one, two}
}

/** Pairs of a list in order of time, as far as news of one journey reaches, each with at most `most`. */
function* near(
  list: readonly DatedTelling[],
  most: number
): Generator<readonly [DatedTelling, DatedTelling]> {
  for (const [index, a] of list.entries()) {
    const until = lastReached(a)
    for (let next = index + 1; next <= index + most && next < list.length; next += 1) {
      const b = list[next]!
      if (firstDay(b) > until) break
      yield [a, b]
    }
  }
}

/** Those of a list that `near` did not compare with all that are near. */
function* cutFrom(list: readonly DatedTelling[], most: number): Generator<DatedTelling> {
  let reached = Number.NEGATIVE_INFINITY
  for (let late = most + 1; late < list.length; late += 1) {
    const early = list[late - most - 1]!
    reached = Math.max(reached, lastReached(early))
    if (firstDay(list[late]!) <= lastReached(early)) yield early
    if (firstDay(list[late]!) <= reached) yield list[late]!
  }
}

/** The candidates among tellings of one leader. Their order does not matter. */
export function candidatesAmong(
  tellings: readonly DatedTelling[],
  isCompatible: (a: DatedTelling, b: DatedTelling) => boolean
): Candidates {
  const {one, two} = byDestinations(tellings.toSorted(byTime))
  const seen = new Map(tellings.map((dated) => [dated, new Set<DatedTelling>()]))
  const partners = new Map(tellings.map((dated) => [dated, new Set<DatedTelling>()]))
  const pairs: (readonly [DatedTelling, DatedTelling])[] = []
  const cut = new Set<DatedTelling>()
  for (const list of two.values()) {
    for (const dated of cutFrom(list, mostCompared.two)) cut.add(dated)
    for (const [a, b] of near(list, mostCompared.two)) {
      if (seen.get(a)!.has(b)) continue
      seen.get(a)!.add(b)
      if (!isCompatible(a, b)) continue
      pairs.push([a, b])
      partners.get(a)!.add(b)
      partners.get(b)!.add(a)
    }
  }
  for (const list of one.values()) {
    for (const [a, b] of near(list, mostCompared.one)) {
      if (seen.get(a)!.has(b)) continue
      seen.get(a)!.add(b)
      if (isCompatible(a, b)) pairs.push([a, b])
    }
  }
  return {pairs, partners, cut}
}
