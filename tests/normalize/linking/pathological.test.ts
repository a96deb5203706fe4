/** Long texts without stops, which a careless pattern would read for minutes. */
import {expect, test} from 'vitest'
import {tellingOf} from '../../../scripts/normalize/linking/tellings.ts'
import {readingOf} from '../dating/date-text.ts'

const length = 40_000
const lead =
  'JERUSALEM, June 30, 2009 (Reuters) - Israeli President Shimon Peres put off his visit to Azerbaijan.'

test.each([
  'delay ',
  'put ',
  'visit ',
  'delay visit ',
  'visit delay ',
  'put off the trip ',
  'call off ',
  'the visit which was ',
  ', which was to be ',
  'the old visit had been ',
  'he had put the ',
  'until the end of ',
  'he had flown from Kenya to ',
  'and from there ',
  ', on a new ',
  'began a new ',
  'a week’s '
])('%j and no stop', (part) => {
  const text = `Peres and the salt\n\n${lead}\n\n${part.repeat(length / part.length)}\n`
  expect(tellingOf(readingOf(text))?.told).toBe('off')
})
