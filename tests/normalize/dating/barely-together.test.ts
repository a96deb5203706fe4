/** Two terms that barely touch are no proof of the few days in common; and titles that are given ahead. */
import {describe, expect, test} from 'vitest'
import {widenedWhereBarely} from '../../../scripts/normalize/dating/barely-together.ts'
import type {Constraint} from '../../../scripts/normalize/dating/constraint.ts'
import {countDays} from '../../../scripts/normalize/terms/day-set.ts'
import {parseDay} from '../../../src/lib/epoch-days.ts'
import {dated} from './date-text.ts'

const named = (one: string, other: string, rest = '') =>
  `PARIS — ${one} rang the bell on Tuesday, and the hall fell silent. ${other} was heard on Monday. ${rest}`
const likelyDays = (text: string) => countDays(dated(text).solution.likely.days)

describe('terms that barely touch', () => {
  const barely = named('President Alain Poher', 'Premier Jacques Chaban-Delmas')

  test('allow all days of either', () => {
    expect(likelyDays(barely)).toBeGreaterThan(365)
    const reasons = dated(barely).constraints.flatMap(({params}) => params['barely'] ?? [])
    expect(reasons.toSorted()).toEqual(['Alain Poher', 'Jacques Chaban-Delmas'])
  })

  test('or where the days in common are of no term that the tables have for either', () => {
    const told = dated(
      'KAMPALA — President Idi Amin was heard on Thursday. Foreign Secretary Lord Carrington was given the chair on Friday.'
    )
    expect(told.likely).toBe('[1962-04-30..1982-04-13]')
  })

  // The tables may know the one term only to the day on which another sort of office began.
  describe('and the terms that the tables have say nothing', () => {
    const told = (name: string, rule: string, from: string, to: string): Constraint => ({
      ...{rule, params: {name}, basis: 'authority', strength: 'soft', trust: 0.5, spans: []},
      days: [{from: parseDay(from), to: parseDay(to)}]
    })
    const rulesWith = (endOfFirst: string) =>
      widenedWhereBarely([
        told('First', 'date/in-office', '1988-08-17', '1998-01-08'),
        told('First', 'date/in-known-term', '1988-08-17', endOfFirst),
        told('Second', 'date/in-office', '1988-12-02', '1996-11-13'),
        told('Second', 'date/in-known-term', '1988-12-02', '1990-08-14')
      ]).map(({rule}) => rule)

    test('where those have few days in common', () => {
      expect(rulesWith('1988-12-10')).toEqual(['date/in-office', 'date/in-office'])
    })

    test('but count where they have many', () => {
      expect(rulesWith('1993-07-18')).toHaveLength(4)
    })
  })

  test('but not where they overlap for long', () => {
    const long = named('President Georges Pompidou', 'Premier Jacques Chaban-Delmas')
    expect(dated(long).constraints.flatMap(({params}) => params['barely'] ?? [])).toEqual([])
  })
})

describe('a title that is given ahead is no office', () => {
  const told = (words: string) =>
    dated(`LISBON — Prime Minister Mario Soares${words} telephoned on Tuesday.`).constraints.map(
      ({rule}) => rule
    )
  test.each([
    ', who will be that in Lisbon this month,',
    ', who is to be Prime Minister by Friday,',
    ', as he is to be,',
    ', as he will soon be,'
  ])('%s', (words) => expect(told(words)).not.toContain('date/in-office'))

  test.each([
    '',
    ', who will be in London this month,',
    ', who is to be heard,',
    ', as he is to be heard,'
  ])('but not %s', (words) => expect(told(words)).toContain('date/in-office'))
})
