/** Years of what a film, a book or a serial tells make no answer certain. */
import {describe, expect, test} from 'vitest'
import {dated} from './date-text.ts'

const hardIn = (text: string) =>
  dated(text)
    .constraints.filter(({strength}) => strength === 'hard')
    .map(({rule}) => rule)

const told =
  'On April 4, 1984, a man of thirty-nine opened a book and wrote down the date. Nobody had owned such a pen since 1957.'

test.each([
  ['a page of films', `Cinema\n\n${told}`],
  [
    'what a book costs',
    `A bad dream\n\n${told} The rats are in the third part. Hale and Moor, 10s.`
  ],
  [
    'the same in dollars',
    `A bad dream\n\n${told} The rats are in the third part. Hale & Moor, $7.95.`
  ],
  ['a serial', `Serial: The Last Ferry. Chapter 9\n\n${told}`],
  ['more to come', `The ferry\n\n${told} His wife had been dead since 1975. (To be continued.)`]
])('%s', (_, text) => expect(hardIn(text)).toEqual([]))

test.each([
  ['a report', `A bad day\n\n${told} The rain fell on Monday.`],
  ['a price of something else', `A bad day\n\n${told} The tickets cost the family $7.95.`],
  ['a cinema that burned', `Cinema burns in Riverton\n\n${told} The rain fell on Monday.`],
  ['a killer of many', `Serial killer is held\n\n${told} The rain fell on Monday.`],
  ['a strike', `A bad day\n\n${told} The strike is to be continued until Monday.`]
])('but not %s', (_, text) => expect(hardIn(text)).toContain('date/past-time'))

test.each([
  'Mr. Hale was given a term which ended in May 1998 when his days were taken off.',
  'The Senate voted for the treaty under which the canal passed to Panama on December 31, 1999.',
  'The two signed the paper by which the town went back to its own on July 1, 1997.',
  'They gave up their coins on January 1, 2002, under the text that was signed on Saturday.'
])('%s: what was laid down is not surely past', (sentence) =>
  expect(hardIn(`A bad day\n\n${sentence} The rain fell.`)).toEqual([])
)

test.each([
  'The town went back to its own on July 1, 1997.',
  'The treaty was signed on July 1, 1997, and the canal passed to Panama.'
])('%s: surely past', (sentence) =>
  expect(hardIn(`A bad day\n\n${sentence} The rain fell.`)).toContain('date/past-time')
)

describe('two weekdays', () => {
  const rulesOf = (words: string) =>
    dated(`RIVERTON — Premier Wen Jiabao reached Laos on Monday. ${words}`).constraints.map(
      ({rule}) => rule
    )
  test.each([
    'On Tuesday he planted a tree, and on Thursday he is to be in Thailand.',
    'On Tuesday he met the king, and in the evening he is to be in Thailand.',
    'On Tuesday he came back for water and a map, and he is to go on.'
  ])('%s: both are past', (words) => expect(rulesOf(words)).not.toContain('date/weekdays'))
  test.each([
    'On Tuesday, he will plant a tree, and on Thursday he is to be in Thailand.',
    'He will plant a tree on Tuesday.',
    'On Tuesday he is to meet the king who planted a tree.'
  ])('%s: one is to come', (words) => expect(rulesOf(words)).toContain('date/weekdays'))
})
