/** Earlier journeys that a claim of a first or second visit denies. */
import type {Authorities} from '../../../src/authorities/load.ts'
import {leaderOffices, type Office} from '../../../src/schema/authority.ts'
import {hull, intersect, type DaySet} from '../terms/day-set.ts'
import {daysInOffice} from '../terms/days-in-office.ts'
import {bare, type Contradiction} from './quoted-pair.ts'
import type {DatedTelling} from './dated-telling.ts'
import {homesOf, route, type Journey, type Journeys} from './routes.ts'
import type {FirstVisit} from './telling.ts'

/** Whether whoever went there counts for the claim: of that country, and in such an office. */
function countsFor(
  {home, offices}: FirstVisit,
  person: string,
  at: DaySet,
  named: readonly Office[],
  {terms}: Authorities
): boolean {
  const wanted = offices.length > 0 ? offices : leaderOffices
  return (terms.get(person) ?? []).some(
    (term) =>
      wanted.includes(term.office) &&
      term.country !== undefined &&
      home.includes(term.country) &&
      (named.length === 0 || named.includes(term.office)) &&
      intersect(daysInOffice([term]), at).length > 0
  )
}

/** Whether all days of one set lie before all of the other, by more than so many days. */
function isBefore(earlier: DaySet, later: DaySet, apart = 0): boolean {
  const end = hull(earlier)?.to
  const start = hull(later)?.from
  return typeof end === 'number' && typeof start === 'number' && end + apart < start
}

/** Reports that lie so far apart are of two journeys. */
const newsReach = 60

/** A report of a journey comes so many days after another of it, at most. */
const sameVisit = 14

/** One journey shows that a visit was not the first; this many are told. */
const mostTold = 8

/** The journeys of a route that count for a claim, each article once, those of one time as one. */
function earlierJourneys(
  claimant: DatedTelling,
  claim: FirstVisit,
  route: readonly Journey[],
  authorities: Authorities
): {readonly told: readonly Journey[]; readonly apart: number} {
  const told: Journey[] = []
  const known = new Set<DatedTelling>()
  let apart = 0
  let last: Journey | undefined
  for (const journey of route) {
    const {dated, days, offices} = journey
    if (told.length === mostTold || !isBefore(days, claimant.days)) break
    // The visit that is claimed to be the first, told a few days before.
    const isOwn = dated.telling.person === claimant.telling.person
    if (isOwn && !isBefore(days, claimant.days, claim.own ? newsReach : sameVisit)) continue
    if (claim.own && !isOwn) continue
    if (dated === claimant || known.has(dated)) continue
    if (!claim.own && !countsFor(claim, dated.telling.person, days, offices, authorities)) continue
    known.add(dated)
    told.push(journey)
    if (last && !isBefore(last.days, days, newsReach)) continue
    apart += 1
    last = journey
  }
  return {told, apart}
}

const ruleOf = ({count}: FirstVisit): string => {
  if (count === 1) return 'conflict/not-first'
  return count === 2 ? 'conflict/not-second' : 'conflict/not-nth'
}

/** Earlier journeys, told by any other article, that a claim of a first or second visit denies. */
export function notFirst(
  claimant: DatedTelling,
  claim: FirstVisit,
  journeys: Journeys,
  authorities: Authorities
): Contradiction[] {
  const {article, person: claiming} = claimant.telling
  const found = new Map<DatedTelling, Contradiction>()
  const homes = claim.own ? homesOf(claiming, authorities) : claim.home
  const routes = [...homes].flatMap((home) =>
    claim.countries.map((country) => journeys.get(route(home, country)) ?? [])
  )
  for (const one of routes) {
    const {told, apart} = earlierJourneys(claimant, claim, one, authorities)
    if (apart < claim.count) continue
    for (const {dated, country, span} of told) {
      if (found.size === mostTold || found.has(dated)) continue
      const {person} = dated.telling
      found.set(dated, {
        mine: {article, span: bare(claim)},
        theirs: {article: dated.telling.article, span: bare(span)},
        rule: ruleOf(claim),
        params: {
          ...(ruleOf(claim) === 'conflict/not-nth' && {count: claim.count}),
          country: authorities.countries.get(country)?.name ?? country,
          name: authorities.people.get(person)?.name ?? person
        }
      })
    }
  }
  return [...found.values()].sort(byOther)
}

const byOther = ({theirs: {article: a}}: Contradiction, {theirs: {article: b}}: Contradiction) =>
  a < b ? -1 : a > b ? 1 : 0
