/** Journeys that one article tells as called off, and another as made on the day that had been set. */
import {bare, type Contradiction} from './quoted-pair.ts'
import type {Authorities} from '../../../src/authorities/load.ts'
import {hull} from '../terms/day-set.ts'
import type {DatedTelling} from './dated-telling.ts'
import {knownStays} from './stay-days.ts'

const isOff = ({telling: {told}}: DatedTelling): boolean => told === 'off'
const wasMade = ({telling: {told, reached}}: DatedTelling): boolean =>
  (told === 'over' || told === 'under way') && reached.length > 0

/** The article tells of no putting off to another day, which may have been the one on which it was made. */
const isForGood = ({telling: {putOff}}: DatedTelling): boolean => putOff === undefined

/** Where the leader came, on the one day that is told in each, to the country of the journey that was called off. */
function sameStay(off: DatedTelling, made: DatedTelling): string | undefined {
  return knownStays(off).find(({country, told}) =>
    knownStays(made).some(
      (theirs) =>
        theirs.country === country &&
        theirs.comes &&
        told.from === told.to &&
        theirs.told.from === told.from &&
        theirs.told.to === told.to
    )
  )?.country
}

/** The sentence that tells of the stay. */
const wordsOf = ({telling: {stays, toldBy}}: DatedTelling, country: string) =>
  bare(stays.find((stay) => stay.country === country)?.words ?? toldBy)

const rule = 'conflict/called-off'

/** Of groups of articles that tell of one journey each: those that tell the opposite of one, in order. */
export function denied<Group extends readonly DatedTelling[]>(
  groups: readonly Group[],
  contradictions: readonly Contradiction[]
): Map<Group, Group[]> {
  const groupOf = new Map(
    groups.flatMap((group) => group.map(({telling}) => [telling.article, group] as const))
  )
  const found = new Map<Group, Set<Group>>()
  for (const {mine, theirs} of contradictions.filter((one) => one.rule === rule)) {
    const [off, made] = [groupOf.get(mine.article), groupOf.get(theirs.article)]
    if (!off || !made) continue
    found.set(off, (found.get(off) ?? new Set()).add(made))
    found.set(made, (found.get(made) ?? new Set()).add(off))
  }
  return new Map(
    [...found].map(([group, others]) => [group, groups.filter((one) => others.has(one))])
  )
}

/** Pairs of articles of one leader of which each says what the other denies. */
export function madeAllTheSame(
  tellings: readonly DatedTelling[],
  {countries}: Authorities
): Contradiction[] {
  const made = Map.groupBy(
    tellings.filter((one) => wasMade(one) && one.telling.stays.length > 0),
    ({telling}) => telling.person
  )
  return tellings
    .filter((one) => isOff(one) && isForGood(one) && one.telling.stays.length > 0)
    .flatMap((off) =>
      (made.get(off.telling.person) ?? []).flatMap((other): Contradiction[] => {
        const country = sameStay(off, other)
        if (country === undefined || hull(other.days) === undefined) return []
        return [
          {
            mine: {article: off.telling.article, span: wordsOf(off, country)},
            theirs: {article: other.telling.article, span: wordsOf(other, country)},
            rule,
            params: {country: countries.get(country)?.name ?? country}
          }
        ]
      })
    )
}
