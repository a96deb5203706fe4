/** Titles in old papers, books and shows are of their time, wherever a text says that it tells of those. */
import {expect, test} from 'vitest'
import {dated} from './date-text.ts'

const story =
  'There were more chairs than people, as there are at such times, and the man who had brought the water carried most of it away again. A band had been ordered for the stairs and had not been told to stop; it went through what it knew, and then through it once more, slower. Somebody had left a window open and the papers were on the floor. The clerk who picked them up put them in an order of his own, and that was the order in which they were read out.'
const scenes = (opening: string, closing: string) =>
  dated(
    `LONDON — Prime Minister Edward Heath kept President Richard Nixon waiting on Tuesday. ${opening}\n\n${story}\n\nOn Wednesday Foreign Secretary Sir Alec Douglas-Home wrote a letter.\n\n${closing}`
  )

test('without such words, two who are in office give the years', () =>
  expect(scenes('', 'It rained.').certain).toMatch(/^\[19(69|70)-.*\.\.1974-/u))

test.each([
  ['The files were opened on the first of January.'],
  ['The Cabinet papers of 1971 are at the office.'],
  ['They are open by the thirty-year rule.'],
  ['Channel 4 shows Episode 3 at nine.'],
  ['Chapter Nine. (To be continued.)'],
  ['950 pages, £10.50.'],
  ['Lot 214. Estimate on request.']
])('%s', (closing) => {
  const {certain, likely} = scenes('', closing)
  expect([certain, likely].join()).not.toMatch(/\.\.1974/u)
})

test('the present tense behind a day of the week is no report', () => {
  const text = (rang: string, wrote: string) =>
    dated(
      `LONDON — On Tuesday Prime Minister Edward Heath ${rang} President Richard Nixon.\n\n${story}\n\nOn Wednesday Foreign Secretary Sir Alec Douglas-Home ${wrote} a letter.`
    ).certain
  expect(text('telephoned', 'wrote')).toMatch(/\.\.1974-/u)
  expect(text('telephones', 'writes') ?? '').not.toMatch(/\.\.1974-/u)
})
