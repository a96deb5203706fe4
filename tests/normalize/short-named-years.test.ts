/** Years of two digits behind the name of a month, and years of the Buddhist era in Western letters. */
import {describe, expect, test} from 'vitest'
import {formatDay} from '../../src/lib/epoch-days.ts'
import {normalize} from '../../scripts/normalize/pipeline.ts'
import {printedDates} from '../../scripts/normalize/time/printed-dates.ts'
import {itemOf} from './item.ts'
import {smallReference} from './reference.ts'

const daysIn = (text: string) =>
  printedDates(text).flatMap(({days}) => days.map(({from}) => formatDay(from!)))

describe('a date with such a year', () => {
  test.each([
    ['9 Apr 88', ['1988-04-09']],
    ["Dec. 5, '67", ['1967-12-05']],
    ["By Jane Doe, 3 Mar '71", ['1971-03-03']],
    ['MON., AUG. 2, 71', ['1971-08-02']],
    ["14 January '15", ['2015-01-14']],
    ['12 March 2548 B.E.', ['2005-03-12']],
    // The year that begins with Vesak is one ahead from May on.
    ['12 June 2548 B.E.', ['2004-06-12', '2005-06-12']],
    ['March 12, B.E. 2548', ['2005-03-12']]
  ])('%s', (text, days) => {
    expect(daysIn(text)).toEqual(days)
  })

  test.each([
    'On 5 May 20 people came',
    '5 May 20 people',
    'Rovers 2 Mar 14',
    'Chapter 3, May 12, 88',
    'Scores: May 3, 12',
    "the summer of June '67",
    '12 March 1367 B.E.',
    '12 March 2548'
  ])('none in %s', (text) => {
    expect(daysIn(text)).toEqual([])
  })
})

test('The Sun is a paper, and no weekday', () => {
  expect(printedDates('Special to The Sun, May 4, 1985')[0]?.weekday).toBeUndefined()
})

test('in a cutting the year is of either century', () => {
  const prose =
    'The harbor reopened yesterday after repairs that took two years and cost more than the council had planned, and a band played.'
  const {date} = normalize(
    itemOf(`9 Apr 88\n\nShips come back\n\n${prose}\n`),
    smallReference
  ).article
  expect(date).toBe('[1888-04-09,1988-04-09]')
})
