/** A place and a day that a full stop parts from the text: of a report, or of a scene. */
import {describe, expect, test} from 'vitest'
import {normalize} from '../../../scripts/normalize/pipeline.ts'
import {datelineIn} from '../../../scripts/normalize/datelines.ts'
import {itemOf} from '../item.ts'
import {shipped} from './date-text.ts'

const prose =
  'The ministers met on the border to talk about water and the price of gas. They agreed to meet again before the end of the year.'
const article = (text: string) => normalize(itemOf(text), {...shipped, asOf: '2026-12-31'}).article

describe('bounds the date, and makes its day the likely one', () => {
  test.each([
    [`BAKU, 3 May 2005. ${prose}`, '[2005-05-03..]', '[2005-05-03..2005-05-04]'],
    [`BAKU, May 3, 2005: ${prose}`, '[2005-05-03..]', '[2005-05-03..2005-05-04]'],
    [`Baku, 3 May 2005. ${prose}`, '[2005-05-03..]', '[2005-05-03..2005-05-04]'],
    [`Tel Aviv, Israel, May 3, 2005. ${prose}`, '[2005-05-03..]', '[2005-05-03..2005-05-04]'],
    [
      `Talks On Water Resume\n\nBAKU, 3 May 2005. ${prose}`,
      '[2005-05-03..]',
      '[2005-05-03..2005-05-04]'
    ],
    [`LONDON, 3 May 1905. ${prose}`, '[1905-05-03..]', '[1905-05-03..1905-05-06]']
  ])('%s', (text, certain, likely) => {
    const {date, dateLikely, dateBasis} = article(text)
    expect([date, dateLikely, dateBasis]).toEqual([certain, likely, 'inferred'])
  })
})

test('what an agency signs is no scene', () =>
  expect(article(`BAKU, 3 May 2005 (Reuters). ${prose}`).date).toBe('[2005-05-02..]'))

test('a text that remembers the day says nothing of the day it was published', () => {
  const remembered = `DALLAS, November 22, 1963. The motorcade turned into the plaza. Fifty years later the witnesses still come.`
  expect(article(remembered).dateLikely).toBeUndefined()
  expect(article(remembered).date).toBe('[1963-11-22..]')
})

test.each([
  ...[
    'Published, May 3, 2005. All rights',
    'Monday, May 3, 2005. The talks',
    'May 3, 2005. The talks'
  ],
  ...['Born, May 3, 1950. He', 'BAKU, May 3. The', 'On May 3, 2005. The', 'Updated, 3 May 2005. We']
])('no place line: %s', (text) => expect(datelineIn(text)).toBeUndefined())
