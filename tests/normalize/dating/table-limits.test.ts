/** What tables of rulers do not tell: titles, and the time before a state. */
import {describe, expect, test} from 'vitest'
import {cellBounds} from '../../../scripts/normalize/dating/terms.ts'
import {daysBeforeState, daysOfRank} from '../../../scripts/normalize/dating/table-limits.ts'
import {contains} from '../../../scripts/normalize/dating/day-set.ts'
import {dated, shipped} from './date-text.ts'

const {authorities} = shipped
const rows = (person: string, office: string) =>
  authorities.terms.get(person)!.filter((term) => term.office === office)
const dayOf = (iso: string) => cellBounds(iso).first

describe('who ruled by one office and another may have borne either title', () => {
  const days = daysOfRank(rows('edvard-benes', 'head-of-state'), authorities)

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
  const [first, second] = rows('vladimir-meciar', 'head-of-government')
  const isBefore = (term: typeof first, day: string) =>
    contains(daysBeforeState([term!], authorities), dayOf(day))

  test('before its state was one', () => expect(isBefore(first, '1992-10-29')).toBe(true))
  test('but not long before', () => expect(isBefore(first, '1982-01-01')).toBe(false))
  test('and not when others were', () => expect(isBefore(second, '1994-12-01')).toBe(false))
})
