/** Days of prose with their weekday and without a year: likely in the years that they fit, never certain. */
import {describe, expect, test} from 'vitest'
import {derive} from '../../../scripts/normalize/dating/derivation.ts'
import {say} from '../../../scripts/normalize/messages.ts'
import {borneOut as dated} from './date-text.ts'

const inOffice = 'President Barack Obama met the senators at the White House on Monday.'
const term = '[2009-01-20..2017-01-20]'

describe('they leave the years that they fit', () => {
  test.each([
    [
      'ahead',
      'BAKU - The fair will open on Wednesday, July 8, its director said.',
      '[2009-01-20..2015-07-08]'
    ],
    [
      'with a night',
      'BAKU - The fair will open on Wednesday night, July 8, its director said.',
      '[2009-01-20..2015-07-08]'
    ],
    [
      'behind the day',
      'BAKU - The fair will open on July 8, a Wednesday, its director said.',
      '[2009-01-20..2015-07-08]'
    ],
    [
      'over',
      'BAKU - The fair was opened on Wednesday, July 8, by its director.',
      '[2009-07-08..2016-06-02]'
    ],
    [
      'between the two',
      'BAKU - The fair was opened on Friday, July 3. It will be closed on Wednesday, July 8.',
      '[2009-07-03..2015-07-08]'
    ]
  ])('%s', (_, opening, likely) => {
    const found = dated(`${opening} ${inOffice}`)
    expect([found.certain, found.likely]).toEqual([term, likely])
  })

  test('and the step says why', () => {
    const {solution} = dated(
      `BAKU - The fair will open on Wednesday, July 8, its director said. ${inOffice}`
    )
    expect(derive(solution).likely.map(({rule, params}) => say(rule, params))).toContain(
      'Probably not after 8 July 2015: it tells of Wednesday, 8 July, as still to come, without a year; that day is a Wednesday in some years only.'
    )
  })
})

describe('they say nothing', () => {
  test.each([
    [
      'of different years',
      'The fair will open on Wednesday, July 8, and close on Friday, July 12.'
    ],
    ['with a year', 'The fair, planned in 2008, will open on Wednesday, July 8.'],
    ['of another year', 'The fair was opened on Wednesday, July 8 last year.'],
    ['without a weekday', 'The fair will open on July 8.'],
    ['in a quotation', '"The fair will open on Wednesday, July 8," said the director.'],
    ['of another verb', 'The vote began on Monday and ends on Wednesday, July 8.'],
    ['of what may be', 'The fair could open on Wednesday, July 8.'],
    [
      'in the background',
      `It rains. ${inOffice} The mill is shut. The fair was opened on Wednesday, July 8.`
    ]
  ])('%s', (_, words) => {
    const {constraints} = dated(`BAKU - ${words} ${inOffice}`)
    expect(constraints.map(({rule}) => rule)).not.toContain('date/day-and-weekday')
  })

  test('in a story without a sign of news', () => {
    const {constraints} = dated(
      'The coach was overturned on Wednesday, July 8, near the inn. The horses ran away, and the lamps went out.'
    )
    expect(constraints.map(({rule}) => rule)).not.toContain('date/day-and-weekday')
  })
})
