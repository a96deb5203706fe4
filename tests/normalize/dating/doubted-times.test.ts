/** Times that are quoted as mistakes, and decades whose century is not printed. */
import {describe, expect, test} from 'vitest'
import {timeExpressions} from '../../../scripts/normalize/dating/expressions/index.ts'
import {borneOut as dated} from './date-text.ts'

const likely = (text: string) => [dated(text).certain, dated(text).likely]

describe('what a paper corrects dates nothing', () => {
  const wrong = 'An obituary of the singer said that she had died on April 3, 2009.'
  test.each([
    ['a column', `Corrections\n\n${wrong} She is alive and well and lives by the sea.`],
    ['another', `FOR THE RECORD\n\n${wrong} She is alive and well and lives by the sea.`],
    ['an error', 'The program said in error that she had died on April 3, 2009, at her house.'],
    ['a wrong word', 'The paper incorrectly said that the mill had burned on April 3, 2009.']
  ])('%s', (_, text) => expect(likely(text)).toEqual([undefined, undefined]))

  test.each([
    ['news of corrections', 'Corrections officers were moved to the north on April 3, 2009.'],
    ['a record', 'For the record she wore gloves when the mill burned on April 3, 2009.']
  ])('but %s is news', (_, text) =>
    expect(likely(`The keys\n\n${text}`)).toEqual(['[2009-04-03..]', '[2009-04-03..]'])
  )
})

describe('chapters of a story prove nothing', () => {
  const told = 'The coach of the captain was overturned on June 4, 1999, near the inn by the sea.'
  test.each([
    ['by their heading', `Chapter XII. The coach\n\n${told}`],
    ['by their end', `The coach\n\n${told}\n\nTo be continued on Saturday.`]
  ])('%s', (_, text) => expect(likely(text)).toEqual([undefined, '[1999-06-04..]']))

  test.each([
    ['bankrupts', `Chapter 11 filing by Harbor Line\n\n${told}`],
    ['members', `Chapter members meet by the sea\n\n${told}`],
    [
      'talks',
      `The coach\n\n${told} The talks are to be continued in the hall, where ministers and the mayor sat until the evening and drank their tea.`
    ]
  ])('but %s do', (_, text) => expect(likely(text)[0]).toBe('[1999-06-04..]'))
})

describe('a decade without its century', () => {
  test.each([
    ["In the '90s it closed nine branches and the clerks went away.", '[1990-01-01..]'],
    ['In the late ’70s it closed nine branches and the clerks went away.', '[1970-01-01..]'],
    ["The roof has leaked since the '80s, and nobody mends it.", '[1980-01-01..]']
  ])('is likely to be of the twentieth: %s', (text, expected) =>
    expect(likely(text)).toEqual([undefined, expected])
  )

  test.each([
    "He was in his '50s when he came to the town, and stayed.",
    "The roaring of the '20s was heard in the hall.",
    'He bought it in the 90s of the scale and sold it.'
  ])('is none: %s', (text) => expect(timeExpressions(text)).toEqual([]))
})

test('a decade without its century is none of the twentieth where all years are older', () => {
  const text = "In the '90s it closed nine branches. The bank was founded in 1851 by a smith."
  expect(dated(text).likely).toBe('[1851-01-01..]')
})

test('midnight opens a sentence as the day alone does', () => {
  const text = 'At midnight on December 31, 1999, the lights of the port stayed on for an hour.'
  expect(dated(text).certain).toBe('[1999-12-31..]')
})
