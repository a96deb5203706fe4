/**
 * Which articles tell of the same journey. A link is hard only with the same person in the same
 * office, two shared destinations, a shared distinctive detail, and no other journey in the archive
 * that either could be about; anything less moves only likely answers.
 */
import type {Authorities} from '../../../src/authorities/load.ts'
import type {Office} from '../../../src/schema/authority.ts'
import {around, hull, intersect, type DaySet} from '../dating/day-set.ts'
import {daysInOffice} from '../dating/terms.ts'
import {detailOwners, sharedDetail, type SharedDetail} from './shared-details.ts'
import type {Telling} from './telling.ts'

/** A telling, and the days on which its article can have been published by its own evidence. */
export interface DatedTelling {
  readonly telling: Telling
  readonly days: DaySet
}

export interface Link {
  readonly a: DatedTelling
  readonly b: DatedTelling
  readonly strength: 'hard' | 'soft'
  /** The detail they share. */
  readonly detail: SharedDetail
}

/** News of a journey appears within so many days of it, before or after. */
export const newsReach = 45
/** Of one leader's tellings, each is compared with so many that follow it in time. */
const mostComparisons = 100

/** Offices that the leader can have held when the article was published. */
function officesOf({telling, days}: DatedTelling, {terms}: Authorities): ReadonlySet<Office> {
  if (telling.offices.length > 0) return new Set(telling.offices)
  const whole = hull(days)
  if (!whole || whole.from === null || whole.to === null) return new Set()
  const own = (terms.get(telling.person) ?? []).filter(
    (term) => intersect(daysInOffice([term]), days).length > 0
  )
  return new Set(own.map(({office}) => office))
}

const overlap = <Value>(a: ReadonlySet<Value>, b: ReadonlySet<Value>) =>
  [...a].some((value) => b.has(value))

/** Whether both can be about one journey: no other office, and no dates too far apart. */
function isCompatible(a: DatedTelling, b: DatedTelling, authorities: Authorities): boolean {
  const offices = officesOf(a, authorities)
  const others = officesOf(b, authorities)
  if (offices.size > 0 && others.size > 0 && !overlap(offices, others)) return false
  if (a.days.length === 0 || b.days.length === 0) return true
  return intersect(around(a.days, -newsReach, newsReach), b.days).length > 0
}

const shared = (a: Telling, b: Telling) => a.countries.filter((code) => b.countries.includes(code))

function sameOffice(a: DatedTelling, b: DatedTelling, authorities: Authorities): boolean {
  return overlap(officesOf(a, authorities), officesOf(b, authorities))
}

/** Pairs of one leader's tellings that can be about one journey and share a destination. */
function* compatiblePairs(
  tellings: readonly DatedTelling[],
  authorities: Authorities
): Generator<readonly [DatedTelling, DatedTelling]> {
  const sorted = tellings.toSorted(byTime)
  for (const [index, a] of sorted.entries()) {
    for (const b of sorted.slice(index + 1, index + 1 + mostComparisons)) {
      if (shared(a.telling, b.telling).length === 0) continue
      if (isCompatible(a, b, authorities)) yield [a, b]
    }
  }
}

const firstDay = ({days}: DatedTelling) => hull(days)?.from ?? Number.NEGATIVE_INFINITY

/** By the first possible day, then by article. */
function byTime(a: DatedTelling, b: DatedTelling): number {
  const difference = firstDay(a) - firstDay(b)
  if (difference !== 0 && !Number.isNaN(difference)) return difference
  return a.telling.article < b.telling.article ? -1 : 1
}

/** Telling → those of other stories that can be about the same journey and share two destinations. */
type Partners = ReadonlyMap<DatedTelling, ReadonlySet<DatedTelling>>

function partnersOf(pairs: readonly (readonly [DatedTelling, DatedTelling])[]): Partners {
  const partners = new Map<DatedTelling, Set<DatedTelling>>()
  for (const [a, b] of pairs) {
    if (shared(a.telling, b.telling).length < 2) continue
    partners.set(a, (partners.get(a) ?? new Set()).add(b))
    partners.set(b, (partners.get(b) ?? new Set()).add(a))
  }
  return partners
}

/** Whether another story can be about the journey of one of the two, and hardly about both. */
function haveRival(
  a: DatedTelling,
  b: DatedTelling,
  partners: Partners,
  sameStory: SameStory,
  detailOf: (one: DatedTelling, other: DatedTelling) => SharedDetail | undefined
): boolean {
  const own = partners.get(a) ?? new Set<DatedTelling>()
  const others = partners.get(b) ?? new Set<DatedTelling>()
  return [...own, ...others].some(
    (third) =>
      !sameStory(third, a) &&
      !sameStory(third, b) &&
      !(own.has(third) && others.has(third) && (detailOf(a, third) ?? detailOf(b, third)))
  )
}

type SameStory = (a: DatedTelling, b: DatedTelling) => boolean

/** All links between tellings of different stories. The order of the tellings does not matter. */
export function linksBetween(
  tellings: readonly DatedTelling[],
  story: (article: string) => string,
  authorities: Authorities
): Link[] {
  const owners = detailOwners(tellings)
  const sameStory: SameStory = (a, b) => story(a.telling.article) === story(b.telling.article)
  return [...Map.groupBy(tellings, ({telling}) => telling.person).values()].flatMap((own) => {
    const pairs = [...compatiblePairs(own, authorities)].filter(([a, b]) => !sameStory(a, b))
    const partners = partnersOf(pairs)
    const detailOf = (a: DatedTelling, b: DatedTelling) =>
      sharedDetail(
        a,
        b,
        owners,
        (other) => sameStory(other, a) || partners.get(a)?.has(other) === true
      )
    return pairs.flatMap(([a, b]): Link[] => {
      const detail = detailOf(a, b)
      if (!detail) return []
      const hard =
        partners.get(a)?.has(b) === true &&
        sameOffice(a, b, authorities) &&
        !haveRival(a, b, partners, sameStory, detailOf)
      return [{a, b, strength: hard ? 'hard' : 'soft', detail}]
    })
  })
}
