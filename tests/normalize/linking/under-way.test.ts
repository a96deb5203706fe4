/** On which days a journey was under way, by the words of a report that tells of it as going on. */
import {expect, test} from 'vitest'
import {linkable, linked} from './archive-of.ts'

const dateOf = (sentence: string) => {
  const text = `Lubbers Abroad\nBy Wouter ter Haar\n10 March 1988\n\nPrime Minister Ruud Lubbers of the Netherlands${sentence}\n`
  return linked(linkable({a: text})).events.map(({event}) => event.date)
}

// The tenth of March 1988 was a Thursday.
test.each([
  [', on a visit to Kenya, said on Monday that he would fly home that night.', '[1988-03-07]'],
  [', on a visit to Kenya, told reporters Monday that rain was due.', '[1988-03-07]'],
  [' arrived in Kenya on Monday on a visit and saw a dam on Tuesday.', '[1988-03-07]'],
  [' began a three-day visit to Kenya on Wednesday.', '[1988-03-09]'],
  // On which of two days of that name, the text does not tell.
  [', on a visit to Kenya, spoke on Thursday of rain.', '[1988-03-03..1988-03-10]'],
  // A paper may print today what was written yesterday.
  [' arrived in Kenya today on a visit.', '[1988-03-09..1988-03-10]'],
  [', on a visit to Kenya, flies home today.', '[1988-03-09..1988-03-10]'],
  [' is on a visit to Kenya this week.', '[1988-03-06..1988-03-13]']
])('Lubbers%s: the day that is told', (sentence, date) => expect(dateOf(sentence)).toEqual([date]))

test.each([
  ', on a visit to Kenya, praised its trains.',
  ', on a visit to Kenya, learned of the fire that broke out in Delft on Monday.',
  ', on a visit to Kenya, praised Sunday voting in Delft.',
  ', on a visit to Kenya, praised Sunday’s vote.',
  ', on a visit to Kenya, will fly home on Saturday.',
  ', on a visit to Kenya, leaves on Saturday.',
  ', on a visit to Kenya that began on Saturday with a parade, praised a tree.',
  ' arrived in Kenya after the fire on Monday on a visit.'
])('Lubbers%s: none is told, and papers print within a week', (sentence) =>
  expect(dateOf(sentence)).toEqual(['[1988-03-03..1988-03-10]'])
)

test.each([
  [' arrived in Kenya on Monday.', '[1988-03-07]'],
  [' flew on Monday to Kenya.', '[1988-03-07]'],
  [' arrived in Kenya late on Monday and saw a dam.', '[1988-03-07]'],
  [' left Kenya for Uganda on Tuesday.', '[1988-03-08]'],
  [' visited Kenya yesterday.', '[1988-03-08..1988-03-09]'],
  [' returned on Wednesday from Kenya.', '[1988-03-09]'],
  // Whoever has left is on the way, and what is still to come was not over.
  [' left on Monday for Kenya.', '[1988-03-07]'],
  [' arrived in Kenya on Monday and will fly to Uganda on Saturday.', '[1988-03-07..1988-03-10]']
])('Lubbers%s: it was under way on the day that is told', (sentence, date) =>
  expect(dateOf(sentence)).toEqual([date])
)

test.each([
  ' arrived in Kenya last Monday.',
  ' arrived in Kenya after the fire on Monday.',
  ' visited Kenya to hear of the fire on Monday.',
  ' visited Kenya, where a fire broke out on Monday.',
  ' flew to Kenya with the ministers who had met on Monday.',
  ' arrived in Kenya on Monday’s train.',
  ' visited Kenya after the fire on Monday and returned on Tuesday.'
])('Lubbers%s: the day is of something else, or of no certain week', (sentence) =>
  expect(dateOf(sentence)).toEqual(['[..1988-03-10]'])
)
