/** What was there before something else that is told, by the words `since` and a day. */
import {describe, expect, test} from 'vitest'
import {dated} from './date-text.ts'

const about = 'The Quarry\n\nThe quarry lies behind the town, and the water in it is deep and cold.'

describe('a thing since which something is told was there by then', () => {
  test.each([
    [
      'It was the worst since the one on the harbor, on Dec. 7, 1991, which took 2,390 lives.',
      '[1991-12-07..]'
    ],
    ['It was the worst since the flood of May 1987.', '[1987-05-01..]'],
    ['Nobody has drowned since the accident on 3 May 1998.', '[1998-05-03..]'],
    ['It was the first since that of August 1990.', '[1990-08-01..]']
  ])('%s', (text, certain) => expect(dated(`${about} ${text}`).certain).toBe(certain))

  test.each([
    ['a reason', 'The gate was shut since the hall on May 3, 2011, will be full.'],
    [
      'the day of another thing',
      'The talks were the first since the decision on the vote of May 5, 2011.'
    ],
    ['what is to come', 'The games will be the first since the fair in June 2012.'],
    ['a day without a tie', 'It was the first since the fair, May 5, 2011, being too early.']
  ])('but not for certain: %s', (_, text) =>
    expect(dated(`${about} ${text}`).certain).toBeUndefined()
  )
})
