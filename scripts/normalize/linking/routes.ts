/** Journeys, gathered by the country from which and the one to which somebody went. */
import type {Authorities} from '../../../src/authorities/load.ts'
import type {Office} from '../../../src/schema/authority.ts'
import type {Span} from '../../../src/schema/evidence.ts'
import {hull, type DaySet} from '../terms/day-set.ts'
import type {DatedTelling} from './dated-telling.ts'

/** A journey to a country, told as news or as history. */
export interface Journey {
  readonly dated: DatedTelling
  readonly country: string
  readonly days: DaySet
  readonly span: Span
  /** Offices that the article gives to whoever went. */
  readonly offices: readonly Office[]
}

/** Journeys from one country to another, by codes. */
export type Journeys = ReadonlyMap<string, readonly Journey[]>

/** Key of a route: codes of the country of whoever goes, and of the one gone to. */
export const route = (home: string, country: string) => `${home} ${country}`

/** The countries for which somebody held office. */
export const homesOf = (person: string, {terms}: Authorities): ReadonlySet<string> =>
  new Set((terms.get(person) ?? []).flatMap(({country}) => country ?? []))

/** The journeys of every route, by their last possible day: the earliest first. */
export function journeysByRoute(
  tellings: readonly DatedTelling[],
  authorities: Authorities
): Journeys {
  const journeys = tellings.flatMap((dated): Journey[] => {
    const {told, countries, pastVisits, offices, toldBy} = dated.telling
    // What is only announced may never have been made.
    const made = told === 'ahead' || told === 'off' ? dated.telling.reached : countries
    return [
      ...made.map((country) => ({
        dated,
        country,
        days: dated.days,
        span: toldBy,
        offices
      })),
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
  const byDay = journeys
    .map((journey) => ({journey, last: last(journey)}))
    .filter(({last: day}) => Number.isFinite(day))
    .sort((a, b) => a.last - b.last)
    .flatMap(({journey}) =>
      [...homesOf(journey.dated.telling.person, authorities)].map((home) => ({
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
