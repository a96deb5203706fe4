/** Whose journey it is, and where a tour leads. */
import {expect, test} from 'vitest'
import {readingOf} from '../dating/date-text.ts'

const journeys = (sentence: string) =>
  readingOf(
    `Salt and the region\n\nMONROVIA, Liberia - ${sentence} Nobody was surprised, and nothing was signed.\n`
  ).events.map(({event: {people, countries}}) => `${people[0]}: ${countries.join(' ')}`)

test.each([
  'Chancellor Angela Merkel ended a tour of Ethiopia and South Africa on Sunday.',
  'Chancellor Angela Merkel, on a tour of Ethiopia and South Africa, spoke of salt.',
  'Chancellor Angela Merkel flew to Ethiopia and South Africa on Sunday.'
])('%s', (sentence) => expect(journeys(sentence)).toEqual(['angela-merkel: ET ZA']))

test.each([
  'Chancellor Angela Merkel ended a tour of Ethiopia schools on Sunday.',
  'An envoy of Chancellor Angela Merkel ended a visit to Ethiopia on Sunday. Merkel was at home.',
  'A tour of Angela Merkel’s letters reached Ethiopia on Sunday. Merkel was at home.'
])('%s', (sentence) => expect(journeys(sentence)).toEqual([]))
