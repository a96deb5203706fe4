/**
 * Journeys for measuring how linking grows: leaders of the tables, destinations, dates and details by a
 * fixed sequence of numbers. They are made up, so that there can be as many as an archive may hold.
 */
import {formatDay} from '../../src/lib/epoch-days.ts'
import type {Authorities} from '../../src/authorities/load.ts'
import type {Constraint} from '../normalize/dating/constraint.ts'
import {daysInOffice} from '../normalize/terms/days-in-office.ts'
import {hull} from '../normalize/terms/day-set.ts'
import type {Journey} from '../normalize/drafts.ts'

/** Numbers from 0 to 1 that are the same every time (Park and Miller 1988). */
function* numbers(): Generator<number, never> {
  let state = 20_160_101
  for (;;) {
    state = (state * 48_271) % 2_147_483_647
    yield state / 2_147_483_647
  }
}

/** Words that many journeys share, and those of one alone. */
const vocabulary = 20_000
const sharedEach = 70
const ownEach = 10

/** `count` journeys, each told by about two articles of the same days, places and details. */
export function madeJourneys(count: number, {terms, countries}: Authorities): Journey[] {
  const sequence = numbers()
  const next = (below: number) => Math.floor(sequence.next().value * below)
  const codes = [...countries.keys()]
  const heads = [...terms.values()].flat().filter(({office, start, end}) => {
    return office === 'head-of-government' && start !== undefined && end !== undefined
  })
  const journeys: Journey[] = []
  while (journeys.length < count) {
    const term = heads[next(heads.length)]!
    const office = hull(daysInOffice([term]))!
    const day = office.from! + next(Math.max(1, office.to! - office.from!))
    const places = [codes[next(codes.length)]!, codes[next(codes.length)]!]
    const words = [
      ...Array.from({length: sharedEach}, () => `shared ${next(vocabulary)}`),
      ...Array.from({length: ownEach}, (_, index) => `own ${journeys.length}-${index}`)
    ]
    for (const told of ['ahead', 'over'] as const) {
      const article = `a${journeys.length}`
      const span = {start: 0, end: 5, quote: 'visit'}
      const later = told === 'over' ? 3 : 0
      const constraint: Constraint = {
        rule: 'date/date-line',
        params: {},
        basis: 'stated',
        strength: 'hard',
        trust: 1,
        spans: [span],
        days: [{from: day + later, to: day + later + next(3) * 400}],
        edtf: formatDay(day)
      }
      journeys.push({
        telling: {
          article,
          event: `${term.person}-${article}`,
          person: term.person,
          countries: places,
          offices: [term.office],
          told,
          toCome: told === 'ahead' ? places : [],
          reached: told === 'over' ? places : [],
          planned: told === 'ahead',
          toldBy: span,
          issue: false,
          details: words.map((one) => [one, span]),
          weekdays: [],
          stays: [],
          lengths: [],
          firstVisits: [],
          pastVisits: []
        },
        constraints: [constraint],
        evidence: ['ev-1']
      })
    }
  }
  return journeys.slice(0, count)
}

/** One journey told by `count` articles, half of them before it and half after it. */
export function oneJourney(count: number, authorities: Authorities): Journey[] {
  const [ahead, over] = madeJourneys(2, authorities) as [Journey, Journey]
  return Array.from({length: count}, (_, index) => {
    const {telling, constraints, evidence} = index % 2 === 0 ? ahead : over
    const article = `a${String(index).padStart(4, '0')}`
    const own = constraints.map((constraint) => ({
      ...constraint,
      days: constraint.days.map(({from, to}) => ({
        from: from! - (index % 2 === 0 ? index % 7 : 0),
        to: to! + (index % 11)
      }))
    }))
    return {
      telling: {...telling, article, event: `${telling.person}-${article}`},
      constraints: own,
      evidence
    }
  })
}
