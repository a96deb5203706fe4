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

test.each([
  'is on a week’s visit to Kazakhstan.',
  'began a three-day visit to Kazakhstan on Monday, on his way to Georgia.',
  'begins a week’s visit to Kazakhstan today.'
])('Peres %s: under way', (sentence) =>
  expect(told('Peres and the salt of Kazakhstan', sentence)).toBe('under way')
)

test.each([
  'on a visit to Kazakhstan in May, promised the mayor a pony.',
  'on a visit to Kazakhstan last month, promised the mayor a pony.',
  ', on the eve of a visit to Kazakhstan, said on Tuesday that he was happy.',
  ', on the day before his visit to Kazakhstan, was glad.',
  'was told on Tuesday, on the phone before a visit to Kazakhstan, of the salt.',
  'starts a visit to Kazakhstan on Wednesday.',
  'is on a visit to Kazakhstan next week.',
  'begins a three-day visit to Kazakhstan on Sunday.'
])('Peres %s: not under way', (sentence) =>
  expect(told('Peres and the salt of Kazakhstan', sentence)).not.toBe('under way')
)

test.each([
  'made a decision on a visit to Kazakhstan and will fly there in July.',
  'paid a man for a visit to Kazakhstan that he will make in July.'
])('Peres %s: not over, and nothing is reached', (sentence) => {
  const text = `Peres and the salt\n\nJERUSALEM, June 30, 2009 (Reuters) - Israeli President Shimon Peres ${sentence}\n`
  const telling = tellingOf(readingOf(text))
  expect(telling).toMatchObject({reached: []})
  expect(telling?.told).not.toBe('over')
})

test.each([
  'arrived in Kazakhstan on Tuesday, as planned, and asked for tea.',
  ', who arrived in Kazakhstan on Monday, saw a dam and asked who had dug it.',
  'visited Kazakhstan on Monday, and a parliament put off its vote on the budget.'
])('Peres %s: made, whatever its sentence asks or plans besides', (sentence) =>
  expect(['over', 'under way']).toContain(told('Peres and the salt of Kazakhstan', sentence))
)

test.each([
  'would have arrived in Kazakhstan on Tuesday.',
  'was asked whether he visited Kazakhstan in May.',
  'hoped to have visited Kazakhstan by May.'
])('Peres %s: not made', (sentence) => {
  const text = `Peres and the salt of Kazakhstan\n\nJERUSALEM, June 30, 2009 (Reuters) - Israeli President Shimon Peres ${sentence}\n`
  expect(tellingOf(readingOf(text))?.told).not.toBe('over')
})

test.each([
  'flew to Azerbaijan and landed in Kazakhstan on Monday.',
  'visited Azerbaijan, stopped in Kazakhstan and went home.'
])('Peres %s: two stops', (sentence) => {
  const text = `Peres and the salt\n\nJERUSALEM, June 30, 2009 (Reuters) - Israeli President Shimon Peres ${sentence}\n`
  expect(tellingOf(readingOf(text))?.countries).toEqual(['AZ', 'KZ'])
})

const stopsTold = (headline: string, sentence: string) => {
  const text = `${headline}\n\nJERUSALEM, June 30, 2009 (Reuters) - Israeli President Shimon Peres ${sentence} He said that he was happy with the salt.\n`
  const {toCome, reached, planned} = tellingOf(readingOf(text))!
  return {toCome, reached, planned}
}

test.each([
  ['will visit Kazakhstan and Azerbaijan next week.', ['KZ', 'AZ'], [], true],
  ['will visit Kazakhstan next month.', ['KZ'], [], true],
  ['will visit Kazakhstan and Azerbaijan in two weeks, his office said.', ['KZ', 'AZ'], [], true],
  ['visited Kazakhstan on Monday, and will visit Azerbaijan next year.', [], ['KZ'], false],
  ['arrived in Kazakhstan on Tuesday and will fly to Azerbaijan on Friday.', ['AZ'], ['KZ'], false],
  ['left on Tuesday for a two-day visit to Kazakhstan.', [], [], false],
  ['visited Kazakhstan on Monday and left for Azerbaijan the same night.', [], ['KZ'], false],
  ['visited Kazakhstan and Azerbaijan last week.', [], ['KZ', 'AZ'], false],
  ['began a visit to Kazakhstan on Monday, on his way to Georgia.', [], ['KZ'], false],
  ['is on a visit to Kazakhstan. He will fly to Azerbaijan on Friday.', ['AZ'], [], false],
  ['will have ended a visit to Kazakhstan by Monday.', ['KZ'], [], true]
])('Peres %s', (sentence, toCome, reached, planned) => {
  expect(stopsTold('Peres and the salt of Kazakhstan', sentence)).toEqual({
    toCome,
    reached,
    planned
  })
})
