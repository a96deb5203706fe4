/** The tense of plain English clauses. */
import {describe, expect, test} from 'vitest'
import {isPerhapsPresent, lastPastVerb, tenseOf} from '../../../scripts/normalize/dating/tense.ts'

test.each([
  ['Kazakhstan became independent in 1991', 'past'],
  ['the two signed an agreement', 'past'],
  ['imports totaled 80 million dollars', 'past'],
  ['he left on Tuesday', 'past'],
  ['the princess died on August 31', 'past'],
  ['the army used the hotel as a school', 'past'],
  ['the talks have ended', 'perfect'],
  ['she had also met the mayor', 'perfect'],
  ['the minister will visit Baku', 'future'],
  ['he is on his way', 'future'],
  ['they won’t come', 'future'],
  ['the plant is to open in 1993', 'future'],
  ['the plant would open in 1993', 'modal'],
  ['sales were expected to rise', 'modal'],
  ['the debentures due 1997', 'modal'],
  ['the country has gas', 'present'],
  ['it is a large nation', 'present'],
  ['Winners', 'none'],
  ['', 'none']
] as const)('%s: %s', (clause, tense) => expect(tenseOf(clause)).toBe(tense))

describe('no past verb', () => {
  test.each([
    'the required form',
    'lose more on its trade-weighted index this year',
    'a Taiwan-made car',
    'the need for speed',
    'no used cars',
    'the red shed',
    'a machine used by bakers'
  ])('%s', (clause) => {
    expect(tenseOf(clause)).toBe('none')
    expect(lastPastVerb(clause)).toBeUndefined()
  })
})

test('the last past verb is that nearest to what follows', () => {
  const words = 'the firm sold its shares, then moved to Ohio'
  const {start, end} = lastPastVerb(words)!
  expect(words.slice(start, end)).toBe('moved')
})

describe('a participle beside a verb in the present', () => {
  test.each([
    ['the first president elected twice since Roosevelt takes his oath', true],
    ['the flag lowered over the building belongs to another country', true],
    ['the last governor, dressed in grey, sails away', true],
    ['its hall burned down', false],
    ['the army seized villages in the south', false],
    ['the mayor lost his seat and the council needs a hall', false]
  ])('%s: %s', (clause, perhaps) => expect(isPerhapsPresent(clause)).toBe(perhaps))
})
