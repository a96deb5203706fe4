/** Months without a year, told of those who held an office. */
import {describe, expect, test} from 'vitest'
import {dated} from './date-text.ts'

const rulesOf = (words: string) =>
  dated(
    `ACCRA - Prime Minister Kwame Nkrumah ${words}. The council met in the old hall, and the river runs to the sea.`
  ).constraints.map(({rule}) => rule)

test.each(['opened the harbor in March', 'met the miners in May and said that they were right'])(
  '“%s” is of the month before',
  (words) => expect(rulesOf(words)).toContain('date/past-month')
)

describe('a month that is set ahead is no past one', () => {
  test.each([
    'told the Assembly that Britain had set a day in March for the vote',
    'said that he had called elections in May',
    'said that they agreed on talks in June'
  ])('%s', (words) => expect(rulesOf(words)).not.toContain('date/past-month'))
})

describe('a month of a time that is far off is no past one', () => {
  test.each([
    'opened the harbor in March of that year',
    'sat under the cedar in July of that summer',
    'met the miners in May of the same year'
  ])('%s', (words) => expect(rulesOf(words)).not.toContain('date/past-month'))
})
