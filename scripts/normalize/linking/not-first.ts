/** Earlier journeys that a claim of a first visit denies. */
import type {Authorities} from '../../../src/authorities/load.ts'
import {leaderOffices, type Office} from '../../../src/schema/authority.ts'
import type {Span} from '../../../src/schema/evidence.ts'
import {hull, intersect, type DaySet} from '../dating/day-set.ts'
import {daysInOffice} from '../dating/terms.ts'
import {bare, type Contradiction} from './contradiction.ts'
import type {DatedTelling} from './dated-telling.ts'
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

/** Whether all days of one set lie before all of the other. */
function isBefore(earlier: DaySet, later: DaySet): boolean {
  const end = hull(earlier)?.to
  const start = hull(later)?.from
  return typeof end === 'number' && typeof start === 'number' && end < start
}

/** A journey to a country, told as news or as history. */
interface Journey {
  readonly dated: DatedTelling
  readonly country: string
  readonly days: DaySet
  readonly span: Span
  /** Offices that the article gives to whoever went. */
  readonly offices: readonly Office[]
}

/** One journey shows that a visit was not the first; this many are told. */
const mostTold = 8

/** Journeys from one country to another, by codes. */
type Journeys = ReadonlyMap<string, readonly Journey[]>

const route = (home: string, country: string) => `${home} ${country}`

/** The journeys of every route, by their last possible day: the earliest first. */
export function journeysByRoute(tellings: readonly DatedTelling[], {terms}: Authorities): Journeys {
  const journeys = tellings.flatMap((dated): Journey[] => {
    const {countries, pastVisits, offices, toldBy} = dated.telling
    return [
      ...countries.map((country) => ({dated, country, days: dated.days, span: toldBy, offices})),
      ...pastVisits.map((visit) => ({
        dated,
        country: visit.country,
        days: visit.days,
        span: visit,
        offices: []
      }))
    ]
  })
  const last = ({days}: Journey) => hull(days)?.to ?? Number.POSITIVE_INFINITY
  const homesOf = (person: string) =>
    new Set((terms.get(person) ?? []).flatMap(({country}) => country ?? []))
  const byDay = journeys
    .map((journey) => ({journey, last: last(journey)}))
    .filter(({last: day}) => Number.isFinite(day))
    .sort((a, b) => a.last - b.last)
    .flatMap(({journey}) =>
      [...homesOf(journey.dated.telling.person)].map((home) => ({
        journey,
        key: route(home, journey.country)
      }))
    )
  const routes = new Map<string, Journey[]>()
  for (const {journey, key} of byDay) {
    const known = routes.get(key)
    if (known) known.push(journey)
    else routes.set(key, [journey])
  }
  return routes
}

/** Earlier journeys, told by any other article, that a claim of a first visit denies. */
export function notFirst(
  claimant: DatedTelling,
  claim: FirstVisit,
  journeys: Journeys,
  authorities: Authorities
): Contradiction[] {
  const {article} = claimant.telling
  const found: Contradiction[] = []
  const told = new Set<DatedTelling>()
  const routes = claim.home.flatMap((home) =>
    claim.countries.map((country) => journeys.get(route(home, country)) ?? [])
  )
  for (const earlier of routes) {
    for (const {dated, country, days, span, offices} of earlier) {
      if (found.length === mostTold || !isBefore(days, claimant.days)) break
      const {person} = dated.telling
      if (dated === claimant || told.has(dated)) continue
      if (!countsFor(claim, person, days, offices, authorities)) continue
      told.add(dated)
      found.push({
        mine: {article, span: bare(claim)},
        theirs: {article: dated.telling.article, span: bare(span)},
        rule: 'conflict/not-first',
        params: {
          country: authorities.countries.get(country)?.name ?? country,
          name: authorities.people.get(person)?.name ?? person
        }
      })
    }
  }
  return found.sort(byOther)
}

const byOther = ({theirs: {article: a}}: Contradiction, {theirs: {article: b}}: Contradiction) =>
  a < b ? -1 : a > b ? 1 : 0
