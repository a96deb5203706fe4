/** How a page orders the figures of its dates. */
import {expect, test} from 'vitest'
import {dateOrders} from '../../scripts/normalize/time/date-order.ts'

test.each([
  ['a day above 12 first', '08/11/2023 and 13/11/2023', [['/', 'day-first']]],
  ['a day above 12 second', '08/11/2023 and 11/13/2023', [['/', 'month-first']]],
  ['an American zone', '9/8/2015 12:15 PM PT', [['/', 'month-first']]],
  ['dates that contradict', '13/11/2023 and 11/13/2023', []],
  ['dates that leave it open', '08/11/2023 and 9/8/2015', []],
  ['another mark', '08/11/2023 and 13.11.2023', [['.', 'day-first']]],
  ['a zone behind a date with stops', '11.02.23, 11:52 EST', []],
  ['a place', '9/8/2015 12:15 Platform', []],
  ['a version', '1.2.3.2020', []]
])('%s', (_, text, expected) => {
  expect([...dateOrders(text)]).toEqual(expected)
})
