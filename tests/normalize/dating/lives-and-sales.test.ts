/** Obituaries, notices of sale and looks back name those of old times: their offices bound no date. */
import {expect, test} from 'vitest'
import {borneOut as dated} from './date-text.ts'

const served =
  'Prime Minister Harold Macmillan liked his grouse high. President John F. Kennedy sent his back.'

test.each([
  [
    'an obituary',
    `Her kitchen fed them all\n\n${served} She was 91. The funeral is at Horsted Keynes on Friday.`
  ],
  ['a notice of sale', `An old house\n\nFor sale: a lodge of cedar with a dock. ${served}`],
  ['one with a place line', `An old house\n\nOLD LYME — For sale by owner, a lodge. ${served}`],
  ['then and now', `Leaders then and now\n\n${served} Who is high now?`],
  ['an anniversary', `A hundred years since\n\n${served} A band played on Thursday.`],
  ['a word on a new book', `A dinner\n\nShe tells it best. ${served} Her book is out on Thursday.`],
  ['a letter of one who was there', `A dinner\n\n${served} I was the page who carried the boxes.`]
])('%s', (_, text) => expect(dated(text).likely).toBe('[1961-01-20..]'))

test.each([
  ['a report', `A dinner\n\n${served} A band played on Thursday.`],
  ['an age without a death', `A dinner\n\n${served} The cook watched. She was 91. A band played.`],
  [
    'a death of somebody known',
    `A dinner\n\n${served} Former Prime Minister Clement Attlee has died. He was 80. The funeral is on Friday.`
  ],
  [
    'the dead of a flood',
    `A flood\n\nA farmer died. She was 61. Prime Minister Harold Macmillan said on Tuesday that he was sorry. ${served}`
  ],
  ['signs of sale', `A dinner\n\nFor sale signs went up all over the town. ${served}`],
  ['what is not for sale', `Our land is not – for sale\n\n${served} A band played.`],
  [
    'somebody quoted who was there',
    `A dinner\n\n${served} “I was the boy who dreamed of the sea,” the cook said.`
  ],
  ['one of many', `A dinner\n\n${served} I was a boy who liked eggs, the cook said.`],
  ['a word on some book', `A dinner\n\nThe book is out, said the cook. ${served}`],
  ['a house that is sold', `A dinner\n\n${served} The house was not for sale, he said.`]
])('but not %s', (_, text) => expect(dated(text).likely).toMatch(/\.\.1963/u))
