/** Quarters of a business year end when the company pleases: they bound no day of publication. */
import {describe, expect, test} from 'vitest'
import {dated} from './date-text.ts'

const completed = (text: string) =>
  dated(text).constraints.some(({rule}) => rule === 'date/completed-period')

const sales =
  'The company said on Wednesday that sales in the first quarter of 2009 totaled $4 million.'

describe('a quarter is over', () => {
  test('where a text counts by the calendar', () => expect(completed(sales)).toBe(true))

  test.each([
    `${sales} Its fiscal year ends on Sept. 30.`,
    `Fiscal first quarter is best yet\n\n${sales}`,
    `${sales} The financial year begins in July.`,
    `${sales}\n\nIt had no word of the business year.`
  ])('but who knows when: %s', (text) => expect(completed(text)).toBe(false))

  test('and a day that such a text tells of is past all the same', () =>
    expect(
      dated(`${sales} Its fiscal year ends on Sept. 30. The mill was sold on May 3, 2008.`).certain
    ).toBe('[2008-05-03..]'))
})

test('nor is a year for which a budget gives sums surely past', () => {
  const sums =
    'WASHINGTON -- Aid increased from $37 million in 1989 to $44 million in 1990, aides said on Monday.'
  expect(dated(sums).certain).toBe('[1990-01-01..]')
  expect(dated(`${sums} That was more than in fiscal 1988.`).certain).toBeUndefined()
})

test('what an imaginary speaker tells of is no past', () => {
  const told = (speaker: string) =>
    dated(
      `The cellar is cold. We built our last furnace on May 3, 1999, his ${speaker} told a visitor.`
    ).certain
  expect(told('neighbor')).toBe('[1999-05-03..]')
  expect(told('imaginary neighbor')).toBeUndefined()
})
