/**
 * Texts that no newspaper prints must not take longer than their length explains: a rule that looks at every pair of
 * places does not end within the time that any test has.
 */
import {expect, test} from 'vitest'
import {dated} from './date-text.ts'

test.each([
  'in 1991 and on Tuesday "in May" President Reagan said Q1 of 2009 totaled 5% and ',
  'In May, President Reagan met him. ',
  '``in May ',
  'Thursday, July 9, 2009\n',
  'the visit, which ended Aug. 31, '
])('takes time in proportion: %s', (words) => {
  expect(dated(words.repeat(Math.ceil(300_000 / words.length)))).toHaveProperty('constraints')
})
