/** Journeys that are told of and were not made: conditions, wishes, stories, games, and those who play somebody. */
import {expect, test} from 'vitest'
import {readingOf} from '../dating/date-text.ts'

const journeys = (sentence: string) =>
  readingOf(
    `Salt and the region\n\nOSLO - ${sentence} Nobody was surprised, and nothing was signed.\n`
  ).events.map(({event: {people, countries}}) => `${people[0]}: ${countries.join(' ')}`)

test.each([
  'If Chancellor Angela Merkel visited Ethiopia in June, as some fear, she would be the first.',
  'Had Chancellor Angela Merkel visited Ethiopia on Monday, she would have been rained on.',
  'Suppose that Chancellor Angela Merkel arrived in Ethiopia on Monday without a coat.',
  'It asks whether Chancellor Angela Merkel visited Ethiopia on Monday.',
  'A shoemaker dreamed that Chancellor Angela Merkel visited Ethiopia on skis.',
  'Traders wish that Chancellor Angela Merkel had visited Ethiopia before the rains.',
  'In the boys’ game Chancellor Angela Merkel flew to Ethiopia on Monday in a tub.',
  'In Ada Quill’s novel Chancellor Angela Merkel visits Ethiopia in disguise.',
  'An actress dressed as Chancellor Angela Merkel arrived in Ethiopia on Monday.',
  'A bronze Chancellor Angela Merkel arrived in Ethiopia by ship on Monday.',
  'Chancellor Angela Merkel was to have visited Ethiopia on Monday, and did not.'
])('not made: %s', (sentence) => expect(journeys(sentence)).toEqual([]))

test.each([
  'If it rains, the roads close; Chancellor Angela Merkel arrived in Ethiopia on Monday.',
  'If the talks fail, Chancellor Angela Merkel will fly to Ethiopia on Monday.',
  'Chancellor Angela Merkel will fly to Ethiopia on Monday if the talks succeed.',
  'Chancellor Angela Merkel flew to Ethiopia on Monday, as if nothing had happened.',
  'In a play for the rural vote, Chancellor Angela Merkel flew to Ethiopia on Monday.',
  'In a long story the paper said Chancellor Angela Merkel flew to Ethiopia on Monday.',
  'Chancellor Angela Merkel had visited Ethiopia on Monday.',
  'Chancellor Angela Merkel, who wishes for rain, visited Ethiopia on Monday.'
])('made, or to be made: %s', (sentence) =>
  expect(journeys(sentence)).toEqual(['angela-merkel: ET'])
)
