/** Day and weekday of a place line without a year: likely in the years that they fit. */
import {describe, expect, test} from 'vitest'
import {derive} from '../../../scripts/normalize/dating/derivation.ts'
import {say} from '../../../scripts/normalize/messages.ts'
import {borneOut as dated} from './date-text.ts'

const more =
  'The talks went on past midnight in the old hall. "There is progress," a White House spokesman said.'
const clinton = (line: string) =>
  dated(`${line} - President Clinton kept Prime Minister Ehud Barak of Israel at work. ${more}`)

test.each([
  ['THURMONT, Md., Monday, July 17', '2000-07'],
  ['WASHINGTON, Monday, July 17', '2000-07']
])('%s', (line, month) => {
  const {solution, likely, certain} = clinton(line)
  expect(likely).toContain(month)
  // A weekday can be a slip: the other year stays possible.
  expect(certain).toContain('1999-07')
  const steps = derive(solution).likely.filter(({rule}) => rule === 'derivation/weekday-years')
  expect(steps.map(({rule, params}) => say(rule, params))).toEqual([
    'Probably of 2000: in no other year within these bounds was 17 July a Monday.'
  ])
})

describe('says nothing', () => {
  test.each([
    ['where no year within the bounds fits', 'THURMONT, Md., Thursday, July 17'],
    ['without a weekday', 'THURMONT, Md., July 17']
  ])('%s', (_, line) => {
    const {solution} = clinton(line)
    expect(solution.likely.from.some(({rule}) => rule === 'date/dateline-weekday')).toBe(false)
  })
})
