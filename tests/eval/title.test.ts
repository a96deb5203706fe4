/** Labels that are the title of a page, with the name of its site. */
import {expect, test} from 'vitest'
import {isWithoutSite} from '../../scripts/eval/measures/title.ts'

test.each([
  ['Harbour open', 'harbour open | valley times', 'Harbour open | Valley Times', true],
  ['Harbour', 'harbour open | valley times', 'Harbour open | Valley Times', false],
  ['Harbour open', 'harbour opened', 'Harbour open | Valley Times', false],
  ['Harbour open', 'harbour open', 'Harbour open', false],
  [undefined, 'harbour open | valley times', 'Harbour open | Valley Times', false]
])('%s for %s on a page called %s: %s', (found, truth, first, expected) => {
  expect(isWithoutSite(found, truth, first)).toBe(expected)
})
