/** A journey is told as over only where it is: a text of its second day tells of one that goes on. */
import {expect, test} from 'vitest'
import {tellingOf} from '../../../scripts/normalize/linking/tellings.ts'
import {readingOf} from '../dating/date-text.ts'

const told = (headline: string, sentence: string) => {
  const text = `${headline}\n\nALMATY, Kazakhstan, June 30, 2009 (Reuters) - Israeli President Shimon Peres ${sentence} He said that he was happy with the salt.\n`
  const telling = tellingOf(readingOf(text))
  expect(telling).toBeDefined()
  return telling!.told
}

test.each([
  [
    'Peres arrives in Kazakhstan',
    'arrived on Tuesday for a visit to Kazakhstan that has angered Iran.'
  ],
  ['Peres begins visit to Kazakhstan', 'began a three-day visit to Kazakhstan on Tuesday.'],
  [
    'Peres visits Kazakhstan',
    'opened a farm school on Tuesday, on the second day of a visit to Kazakhstan.'
  ]
])('%s: not over', (headline, sentence) => expect(told(headline, sentence)).not.toBe('over'))

test.each([
  [
    'Peres ends visit to Kazakhstan',
    'ended a visit to Kazakhstan on Tuesday that began on Sunday.'
  ],
  ['Peres visits Kazakhstan', 'visited Kazakhstan last week, where he met the president.'],
  [
    'Peres visits Kazakhstan',
    'returned home from Kazakhstan on Tuesday; on the second day of the visit he had met the president.'
  ]
])('%s: over', (headline, sentence) => expect(told(headline, sentence)).toBe('over'))
