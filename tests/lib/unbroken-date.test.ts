import {expect, test} from 'vitest'
import {unbrokenDate} from '../../src/lib/unbroken-date.ts'

test.each([
  ['9 July 2009', '9\u00A0July 2009'],
  ['[בין 3 ל־10 בספטמבר 1995]', '[בין 3\u00A0ל־10\u00A0בספטמבר 1995]'],
  ['14 мая 2015 года', '14\u00A0мая 2015 года'],
  ['1995–2016', '1995\u2060–\u20602016'],
  ['not before 1995', 'not before 1995'],
  ['1995 and 1996', '1995 and 1996'],
  ['undated', 'undated']
])('%s', (text, shown) => {
  expect(unbrokenDate(text)).toBe(shown)
})
