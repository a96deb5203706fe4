/** Former holders of an office, and those who hope for one. */
import {describe, expect, test} from 'vitest'
import {borneOut as dated} from './date-text.ts'

const diary = (who: string) =>
  `Old Diaries Published\n\nThe diaries of Moshe Dayan, which come out next week, tell of a visit to Tehran. Dayan wrote of the government on every page. The book was read by ${who} on Monday.`
const latest = (text: string) => dated(text).solution.likely.days.at(-1)?.to ?? null

describe('a text that calls somebody former is not of an earlier leader’s time', () => {
  test.each([
    'former president Shimon Peres',
    'former Israeli president Shimon Peres',
    'ex-president Shimon Peres',
    'former Prime Minister Ehud Olmert',
    'former President George W. Bush',
    'onetime prime minister Tony Blair'
  ])('%s', (who) => expect(latest(diary(who))).toBeNull())

  test.each([
    ['an office of the same time', 'former prime minister Golda Meir'],
    ['another office', 'former student Shimon Peres'],
    ['nobody', 'the historian Anita Shapira']
  ])('but %s: %s', (_, who) => expect(latest(diary(who))).not.toBeNull())
})

test.each([
  'The man who would be Prime Minister, Tony Blair, ate an egg on Tuesday.',
  'The man who hopes to be Prime Minister, Tony Blair, ate an egg on Tuesday.',
  'He may become Prime Minister Tony Blair on Tuesday.',
  'The woman to become Foreign Minister, Tzipi Livni, spoke on Tuesday.',
  'The man who wants to be President Barack Obama spoke on Tuesday.'
])('hope is no office: %s', (text) => expect(dated(`LONDON -- ${text}`).certain).toBeUndefined())
