/** Two terms that barely touch are no proof of the few days in common; and titles that are given ahead. */
import {describe, expect, test} from 'vitest'
import {countDays} from '../../../scripts/normalize/dating/day-set.ts'
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
    expect(told.likely).toBe('[1962-10-09..1982-04-13]')
  })

  test('and where the terms that are told of both have few days in common', () => {
    const crisis = dated(
      'ISLAMABAD — President Ghulam Ishaq Khan asked on Wednesday for the file. Prime Minister Benazir Bhutto has a cold.'
    )
    expect(countDays(crisis.solution.likely.days)).toBeGreaterThan(365)
    expect(crisis.constraints.map(({rule}) => rule)).not.toContain('date/in-known-term')
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
