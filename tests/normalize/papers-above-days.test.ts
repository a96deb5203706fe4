/** A paper and its day on two lines below a clipping, and heads that name them by labels without a headline's. */
import {describe, expect, test} from 'vitest'
import {normalize} from '../../scripts/normalize/pipeline.ts'
import {shipped} from './dating/date-text.ts'
import {itemOf} from './item.ts'

const headline = 'Bridge Shut Again for the Winter'
const prose = `The bridge over the river was shut again on Tuesday, and the trains go over it no more than they did before the flood. Nobody in the town missed it much, said the man who sells tickets.

The repairs took eleven weeks. Workers from three towns replaced the planks and painted the rails, and the council paid for the lamps.`
const articleOf = (text: string) =>
  normalize(itemOf(`${text}\n`), {...shipped, asOf: '2026-12-31'}).article
const dayBelow = (...foot: readonly string[]) =>
  articleOf(`${headline}\n\n${prose}\n\n${foot.join('\n')}`).date

describe('is the day of the clipping', () => {
  test.each([
    [['The Valley Times', 'June 17, 2011']],
    [['Jane Doe', 'The Valley Times', 'Friday, June 17, 2011']]
  ])('%j', (foot) => {
    expect(dayBelow(...foot)).toBe('2011-06-17')
  })
})

describe('is not', () => {
  test.each([
    [['The Valley Times', 'Retrieved June 17, 2011']],
    [['Reprinted in', 'The Valley Times', 'June 17, 2011']],
    [['The Reading Room', 'June 17, 2011']]
  ])('%j', (foot) => {
    expect(dayBelow(...foot)).not.toBe('2011-06-17')
  })
})

test('labels tell paper, day and author above a headline without one', () => {
  const head = 'Source: The Valley Times\nDate: June 17, 2011\nAuthor: Jane Doe'
  const {title, date, byline} = articleOf(`${head}\n${headline}\n\n${prose}`)
  expect([title, date, byline]).toEqual([headline, '2011-06-17', ['Jane Doe']])
})

test('labels without a paper are no such head', () => {
  const {title} = articleOf(`Question: Is it shut?\nAnswer: It is, since June 17, 2011\n${prose}`)
  expect(title).not.toBe('It is, since June 17, 2011')
})
