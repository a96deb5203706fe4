/** Phrases of time with the words they are made of, and what only looks like one. */
import {describe, expect, test} from 'vitest'
import {timeExpressions} from '../../../scripts/normalize/dating/expressions/index.ts'
import {writeEdtf} from '../../../src/lib/edtf.ts'

/** `words = value`. */
const read = (text: string) =>
  timeExpressions(text).map((time) => {
    const words = text.slice(time.start, time.end)
    if (time.kind === 'impossible') return `${words} = impossible`
    if ('days' in time) return `${words} = ${time.kind} ${writeEdtf(time.days) ?? ''}`
    if (time.kind === 'month-day') return `${words} = ${time.month}/${time.day}`
    if (time.kind === 'bare-month') return `${words} = month ${time.month}`
    if (time.kind === 'weekday') return `${words} = weekday ${time.weekday}`
    if (time.kind === 'elapsed') return `${words} = ${time.years} years by ${time.grain}`
    return `${words} = ${time.exact ? '' : 'about '}${time.offset} ${time.unit}`
  })

test.each([
  ['signed on July 9, 2009, in Baku', ['July 9, 2009 = day 2009-07-09']],
  ['on 04/03/2009 it', ['04/03/2009 = day [2009-03-04,2009-04-03]']],
  ['in March 1987 it', ['March 1987 = month [1987-03-01..1987-03-31]']],
  [
    'In the first quarter of 2009 and Q3 2010',
    [
      'In the first quarter of 2009 = quarter [2009-01-01..2009-03-31]',
      'Q3 2010 = quarter [2010-07-01..2010-09-30]'
    ]
  ],
  ['the second half of 1991', ['the second half of 1991 = half [1991-07-01..1991-12-31]']],
  ['in 1990s style', ['in 1990s = decade [1990-01-01..1999-12-31]']],
  ['since 1991, it', ['since 1991 = year [1991-01-01..1991-12-31]']],
  ['the summer of 1925', ['of 1925 = year [1925-01-01..1925-12-31]']],
  ['which ended Aug. 31, and', ['Aug. 31 = 8/31']],
  ['on the 3rd of May he', ['3rd of May = 5/3']],
  ['a party on Feb. 29 again', ['Feb. 29 = 2/29']],
  ['In May, he', ['In May = month 5']],
  ['left on Tuesday, and', ['on Tuesday = weekday 2']],
  ['from 3 to 7 May 2009', ['from 3 to 7 May 2009 = stretch [2009-05-03..2009-05-07]']],
  ['on May 3-7, 2009', ['on May 3-7, 2009 = stretch [2009-05-03..2009-05-07]']],
  [
    'from Dec. 28 to Jan. 3, 2009',
    ['from Dec. 28 to Jan. 3, 2009 = stretch [2008-12-28..2009-01-03]']
  ],
  ['28 May – 3 June 2009', ['28 May – 3 June 2009 = stretch [2009-05-28..2009-06-03]']],
  ['March to May 2009', ['March to May 2009 = stretch [2009-03-01..2009-05-31]']],
  ['from 1991 to 1995', ['from 1991 to 1995 = stretch [1991-01-01..1995-12-31]']],
  ['between 1991 and 1995', ['between 1991 and 1995 = stretch [1991-01-01..1995-12-31]']],
  ['in 1991-95', ['in 1991-95 = stretch [1991-01-01..1995-12-31]']],
  ['until 1995', ['until 1995 = year [1995-01-01..1995-12-31]']],
  ['until Friday', ['until Friday = weekday 5']],
  ['which ended in March 1995', ['March 1995 = month [1995-03-01..1995-03-31]']],
  ['last Tuesday and next Friday', ['last Tuesday = weekday 2', 'next Friday = weekday 5']],
  ['last month, next year', ['last month = -1 month', 'next year = 1 year']],
  ['next week', ['next week = 1 week']],
  ['today', ['today = 0 day']],
  [
    'tonight, as this morning and the day before yesterday',
    ['tonight = 0 day', 'this morning = 0 day', 'day before yesterday = -2 day']
  ],
  ['last week', ['last week = -1 week']],
  ['this week’s visit', ['this week’s = 0 week']],
  ['two weeks ago', ['two weeks ago = about -2 week']],
  ['yesterday and tomorrow', ['yesterday = -1 day', 'tomorrow = 1 day']],
  ['the two and a half decades since', ['two and a half decades since = 25 years by 5']],
  ['20 years ago', ['20 years ago = 20 years by 1']],
  ['forty-seven years ago', ['forty-seven years ago = 47 years by 1']],
  ['half a century ago', ['half a century ago = 50 years by 10']],
  ['a quarter of a century after', ['quarter of a century after = 25 years by 10']],
  ['a fortnight ago', ['a fortnight ago = about -2 week']],
  ['30 February and 31 June', ['30 February = impossible', '31 June = impossible']],
  ['on Feb. 30, 1999', ['Feb. 30, 1999 = impossible']],
  ['on 13/13/2009', ['13/13/2009 = impossible']],
  ['on 2009-02-30', ['2009-02-30 = impossible']],
  // That day was a Thursday.
  ['on Friday, July 9, 2009', ['Friday, July 9, 2009 = impossible']],
  ['on Thursday, July 9, 2009', ['Thursday, July 9, 2009 = day 2009-07-09']]
])('%s', (text, expected) => expect(read(text)).toEqual(expected))

describe('no time', () => {
  test.each([
    'It cost $1991 or £2,000, and 1,991 came',
    '1991 people and 2000 tonnes',
    'the season of 1987/88',
    'call 555-1991 or +1 202 555 2012',
    'version 2.2010 and v1991',
    'Route 1991, Flight 1989, Room 2010, page 1999',
    'they may march 12 miles',
    'may 12 people come',
    'he will march in march',
    'Sunday’s paper',
    'pages 1991-95, and 1991-92',
    'May 45 and June 99',
    'in 1066 and in 3000',
    'at 1900 GMT',
    'the last one, this one, next to it'
  ])('%s', (text) => expect(read(text)).toEqual([]))

  test('the name of a thing is not tied to its clause', () => {
    expect(timeExpressions('in the 1925 protocol').every((time) => !time.preposition)).toBe(true)
  })
})

test.each([
  'in the early ',
  'in the first quarter of ',
  'twenty-five ',
  'will be in 1991 ',
  'July 9, ',
  'from 3 to 7 May 2009-',
  'half of a quarter of a ',
  '1991 ',
  '(((('
])('is linear in a line of two million: %s', (words) => {
  // What is not linear does not end within the time that any test has.
  expect(Array.isArray(timeExpressions(words.repeat(2_000_000 / words.length)))).toBe(true)
})
