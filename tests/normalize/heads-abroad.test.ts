/** Heads of states and governments by a common family name, in reports of where they went. */
import {describe, expect, test} from 'vitest'
import {normalize} from '../../scripts/normalize/pipeline.ts'
import {loadReference} from '../../scripts/normalize/reference.ts'
import {itemOf} from './item.ts'

const {reference} = loadReference('/nowhere')
const leaderOf = (day: string, sentence: string) =>
  normalize(
    itemOf(
      `Talks Begin\n\n${day}\n\n${sentence} There will be four days of talks.\n\nThe papers of the town printed all of it on Tuesday, and the hall was full of people who wished to see.`
    ),
    reference
  ).article.leader

describe('who held the office on the day of the text', () => {
  test.each([
    ['June 25, 1963', 'President Kennedy arrived in Ireland on Monday.', 'john-f-kennedy'],
    ['May 31, 1975', 'President Ford landed late in Spain on Saturday.', 'gerald-ford'],
    ['May 15, 1966', 'Prime Minister Wilson flew to Canada on Sunday.', 'harold-wilson'],
    [
      'February 22, 1972',
      'President Nixon and Premier Chou En-lai conferred in China on Monday.',
      'richard-nixon'
    ],
    ['May 22, 2014', 'President Xi began a four-day visit to Brazil on Thursday.', 'xi-jinping']
  ])('%s: %s', (day, sentence, id) => expect(leaderOf(day, sentence)).toBe(id))
})

describe('nobody of the tables', () => {
  test.each([
    ['of another day', 'May 31, 1985', 'President Ford landed late in Spain on Friday.'],
    ['of no day', '', 'President Ford landed late in Spain on Friday.'],
    ['who goes nowhere', 'May 31, 1975', 'President Ford is loved by all of Spain.'],
    [
      'who stands beside a head of state and does nothing',
      'May 31, 1975',
      'President Ford and President Smith are names of Spain.'
    ],
    [
      'of a society of farmers',
      'May 31, 1966',
      'President Johnson of the Dairymen’s Association has a barn. President Johnson flew to Spain on Monday.'
    ],
    [
      'beside a society with a president of its own',
      'May 31, 1975',
      'President Ford flew to Spain on Friday for the club, the association and its members.'
    ]
  ])('%s', (_, day, sentence) => expect(leaderOf(day, sentence)).toBeUndefined())
})
