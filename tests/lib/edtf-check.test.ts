import {describe, expect, test} from 'vitest'
import {impossibleDate} from '../../src/lib/edtf-check.ts'

describe('dates that can be', () => {
  test.each([
    '2009-07-09',
    '2008-02-29',
    '1987-03',
    '1987',
    '199X',
    '1995-XX-31',
    '19XX-02-29',
    '2009?',
    '[1995-09-03..1995-09-10]',
    '[..1995-09-10]',
    '[1995-09-03..]',
    '[2009-03-04,2009-04-03]',
    '[1995-09-03..1995-09-10,1995-10]'
  ])('%s', (date) => {
    expect(impossibleDate(date)).toBeUndefined()
  })
})

describe('dates that cannot be', () => {
  test.each([
    ['2009-02-30', 'no day of the calendar'],
    ['2009-02-29', 'no day of the calendar'],
    ['2009-07-00', 'no day of the calendar'],
    ['2009-13', 'no month is 13'],
    ['2009-00-05', 'no month is 00'],
    ['2009-XX-32', 'no day of the calendar'],
    ['0000', 'no year 0'],
    ['XXXX', 'says nothing of the year'],
    ['[1995-09-10..1995-09-03]', 'ends before it begins'],
    ['[1995-09-03..1995-02-31]', 'no day of the calendar'],
    ['[2009-04-03,2009-03-04]', 'in their order'],
    ['[1995..1996..1997]', 'two ends'],
    ['[1995..,1999]', 'open behind'],
    ['[1995,..1999]', 'open before']
  ])('%s', (date, why) => {
    expect(impossibleDate(date)).toContain(why)
  })
})
