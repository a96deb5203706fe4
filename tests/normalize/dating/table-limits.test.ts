/** What tables of rulers do not tell: titles, and the time before a state. */
import {describe, expect, test} from 'vitest'
import {cellBounds} from '../../../scripts/normalize/terms/days-in-office.ts'
import {daysBeforeState, daysOfRank} from '../../../scripts/normalize/dating/table-limits.ts'
import {contains} from '../../../scripts/normalize/terms/day-set.ts'
import {reachBack} from '../../../scripts/normalize/terms/reach-of-tables.ts'
import {isPerhapsOlder} from '../../../scripts/normalize/terms/start-of-tables.ts'
import type {TermRow} from '../../../src/schema/authority.ts'
import {dated, shipped} from './date-text.ts'

const {authorities} = shipped
const rows = (person: string, office: string) =>
  authorities.terms.get(person)!.filter((term) => term.office === office)
const dayOf = (iso: string) => cellBounds(iso).first

const term = (office: TermRow['office'], title: string, start: string, end: string): TermRow => ({
  ...{person: 'a-ruler', country: 'x-state', source: 'test'},
  ...{office, title, start, end}
})
const premier = 'Effective leader (premier)'
const withTerms = (terms: readonly TermRow[]) => ({
  ...authorities,
  terms: new Map([['a-ruler', terms]])
})

test('an office begins with a row that names it, beside one that only says who led', () => {
  const leader = term('head-of-state', 'Effective leader', '1991-01-27', '1998-11-30')
  const president = term('head-of-state', 'President', '1991-01-27', '1999-11-19')
  const isOlder = (...terms: TermRow[]) => isPerhapsOlder(leader, withTerms(terms))
  expect(isOlder(leader)).toBe(true)
  expect(isOlder(leader, president)).toBe(false)
  expect(isOlder(president, leader)).toBe(false)
})

test.each([
  ['margaret-thatcher', true],
  // Of decades before him the tables name no premier.
  ['adnan-badran', false],
  // Secretaries of state lead no state.
  ['cyrus-vance', false]
])('whether all holders before %s are known: %s', (person, isKnown) =>
  expect(reachBack(authorities.terms.get(person)!, authorities)).toBe(isKnown)
)

describe('who ruled by one office and another may have borne either title', () => {
  const ruler = term('head-of-state', 'Effective leader', '1945-05-13', '1948-06-07')
  const terms = [term('head-of-government', premier, '1935-12-18', '1938-10-05'), ruler]
  const days = daysOfRank([ruler], withTerms(terms))

  test.each(['1937-03-04', '1943-12-23', '1946-05-01'])('on %s', (day) =>
    expect(contains(days, dayOf(day))).toBe(true)
  )

  test.each(['1935-12-17', '1948-06-08'])('but not on %s', (day) =>
    expect(contains(days, dayOf(day))).toBe(false)
  )

  test('but not who ruled by one office', () =>
    expect(daysOfRank(rows('vladimir-meciar', 'head-of-government'), authorities)).toEqual([]))

  test('and a sentence says so', () =>
    expect(
      dated(
        'LONDON - President Eduard Benes of Czechoslovakia will speak to the Assembly on Tuesday. The army marched past, and the treaty was signed.'
      ).likely
    ).toBe('[1935-12-18..1948-06-07]'))
})

describe('the first in the tables of a country may have been in office before', () => {
  const first = term('head-of-government', premier, '1993-01-01', '1994-03-16')
  const second = term('head-of-government', premier, '1994-12-13', '1998-10-30')
  const tables = withTerms([first, second])
  const isBefore = (own: TermRow, day: string) =>
    contains(daysBeforeState([own], tables), dayOf(day))

  test('before its state was one', () => expect(isBefore(first, '1992-10-29')).toBe(true))
  test('but not long before', () => expect(isBefore(first, '1982-01-01')).toBe(false))
  test('and not when others were', () => expect(isBefore(second, '1994-12-01')).toBe(false))
})
