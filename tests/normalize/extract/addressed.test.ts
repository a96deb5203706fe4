/** Words that go to a place bring nobody there. */
import {expect, test} from 'vitest'
import {readingOf} from '../dating/date-text.ts'

const countries = (headline: string, sentence: string) =>
  readingOf(
    `${headline}\n\nABU DHABI (AFP) - Secretary of State Condoleezza Rice ${sentence} She was calm.\n`
  ).events.flatMap(({event}) => event.countries)

test.each([
  ['a warning', 'ended a tour of the Gulf on Thursday with a warning to Iran.'],
  ['a message', 'visited Kuwait on Thursday and sent a message to Iran.'],
  ['greetings', 'arrived in Kuwait on Thursday with greetings to Iran.']
])('%s', (_, sentence) => {
  expect(countries('Rice ends Gulf tour with warning to Tehran', sentence)).not.toContain('IR')
})

test.each([
  ['a visit', 'began a visit to Iran on Thursday with a warning.'],
  [
    'a visit made by somebody',
    'was heard. A visit by Secretary of State Condoleezza Rice to Iran began.'
  ],
  ['a verb', 'flew to Iran on Thursday with a message.']
])('but %s does', (_, sentence) => {
  expect(countries('Rice in Tehran', sentence)).toContain('IR')
})
