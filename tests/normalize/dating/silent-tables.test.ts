/** Days of which the tables say nothing: what is said of them is so, of every row. */
import {describe, expect, test} from 'vitest'
import {displayDay} from '../../../src/lib/dates.ts'
import {formatDay} from '../../../src/lib/epoch-days.ts'
import {evidence} from '../../../scripts/normalize/dating/evidence-messages.ts'
import {asFarAsKnown} from '../../../scripts/normalize/terms/covered-days.ts'
import {intersect, type DaySet} from '../../../scripts/normalize/terms/day-set.ts'
import type {OfficeClaim} from '../../../scripts/normalize/dating/office-claim.ts'
import {officeConstraints} from '../../../scripts/normalize/dating/office-constraints.ts'
import {silentDays} from '../../../scripts/normalize/dating/silent-tables.ts'
import {daysBetweenTerms, daysInOffice} from '../../../scripts/normalize/terms/days-in-office.ts'
import {shipped} from './date-text.ts'

const {authorities} = shipped
const ministers = [...authorities.terms.values()]
  .flat()
  .filter(({office}) => office === 'foreign-minister')
const byCountry = Map.groupBy(ministers, ({country}) => country)
const ownOf = Map.groupBy(ministers, ({person, country}) => `${person} ${country}`)

const constraintsOf = (
  terms: readonly (typeof ministers)[number][],
  anchor: 'present' | 'background'
) => {
  // The claim's place in a text plays no part.
  const claim = {person: terms[0]!.person, terms, title: 'Foreign Minister', at: {start: 0, end: 1}}
  return officeConstraints(claim as unknown as OfficeClaim, anchor, 'hard', {
    name: 'Somebody',
    begins: false,
    ends: false,
    leaves: false,
    handsOver: false,
    ofRank: [],
    beforeState: [],
    untilNext: [],
    silent: silentDays(terms, authorities)
  })
}

/** The spans as a sentence tells them. */
const told = (days: DaySet) =>
  days
    .flatMap(({from, to}) => [from, to])
    .flatMap((day) => (day === null ? [] : displayDay(formatDay(day))))

describe('no day that the tables are said to be silent of is one of a holder whom they name', () => {
  test.each([...byCountry.keys()].map((country) => [country]))('%s', (country) => {
    const rows = byCountry.get(country)!
    const held = daysInOffice(asFarAsKnown(rows))
    for (const terms of [...ownOf.values()].filter(([term]) => term!.country === country)) {
      const silent = silentDays(terms, authorities)
      expect(intersect(silent, held)).toEqual([])
      const [claimed] = constraintsOf(terms, 'present')
      const own = [...daysInOffice(terms), ...daysBetweenTerms(terms)]
      const others = daysInOffice(
        asFarAsKnown(rows.filter(({person}) => person !== terms[0]!.person))
      )
      for (const shared of intersect(claimed!.days, others))
        expect(intersect([shared], own)).not.toEqual([])
    }
  })
})

describe('the sentence names the days that it is about, and no others', () => {
  const silentRows = [...ownOf.values()].filter(
    (terms) => silentDays(terms, authorities).length > 0
  )

  test('there are such rows', () => expect(silentRows.length).toBeGreaterThan(50))

  test.each(['present', 'background'] as const)('%s', (anchor) => {
    for (const terms of silentRows) {
      const first = daysInOffice(terms)[0]!.from
      for (const {rule, params} of constraintsOf(terms, anchor)) {
        const said = evidence[rule]!(params)
        const isTold = said.includes('name no holder of that office')
        expect(isTold).toBe(params['silent'] !== undefined)
        const silent = silentDays(terms, authorities)
        const counted = silent.filter(
          ({from}) => anchor === 'present' || first === null || from === null || from < first
        )
        expect(isTold).toBe(counted.length > 0)
        for (const day of told(counted)) expect(said).toContain(day)
        for (const day of told(silent.filter((days) => !counted.includes(days))))
          expect(String(params['silent'])).not.toContain(day)
      }
    }
  })
})
