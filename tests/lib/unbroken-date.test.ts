import {expect, test} from 'vitest'
import {unbrokenDate} from '../../src/lib/unbroken-date.ts'

test.each([
  ['9 July 2009', '9\u00A0July\u00A02009'],
  [
    'between 2 June 2015 and 30 April 2017',
    'between 2\u00A0June\u00A02015 and 30\u00A0April\u00A02017'
  ],
  ['between March 1987 and 1990', 'between March 1987 and 1990'],
  ['[בין 3 ל־10 בספטמבר 1995]', '[בין 3\u00A0ל־10\u00A0בספטמבר\u00A01995]'],
  ['14 мая 2015 года', '14\u00A0мая\u00A02015 года'],
  ['1995–2016', '1995\u2060–\u20602016'],
  ['not before 1995', 'not before 1995'],
  ['1995 and 1996', '1995 and 1996'],
  ['undated', 'undated']
])('%s', (text, shown) => {
  expect(unbrokenDate(text)).toBe(shown)
})
