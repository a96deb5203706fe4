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
