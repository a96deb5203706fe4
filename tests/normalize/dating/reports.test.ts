/** What a report tells of one year as past is sure; in other texts one year alone is likely at most. */
import {describe, expect, test} from 'vitest'
import {borneOut as dated} from './date-text.ts'

const past = 'Trade between the two countries grew by 14 percent in 2003.'
const talks =
  'The ministers of Azerbaijan and Georgia met on the border to talk about water and the price of gas in the coming spring. They agreed to meet again, and a spokesman said that the pipeline would be opened before the end of the year.'
const story =
  'The old man walked down to the river, and looked for his boat among the reeds until it was dark. He had built it with his own hands, and nobody in the village could have told how many winters it had seen.'
const answers = (text: string) => {
  const {certain, likely} = dated(text)
  return [certain, likely]
}
const sure = ['[2003-01-01..]', '[2003-01-01..]']
const perhaps = [undefined, '[2003-01-01..]']

describe('sure', () => {
  test.each([
    ['a report that says who said it', `${talks}\n\n${past}\n`],
    ['a short dispatch', `BAKU (Reuters) - ${past}\n`]
  ])('%s', (_, text) => expect(answers(text)).toEqual(sure))
})

describe('likely at most', () => {
  test.each([
    ['what is told in the first person', `${talks} I was glad of it.\n\n${past}\n`],
    ['what nobody says', `${talks.replace('a spokesman said that the', 'the')}\n\n${past}\n`],
    ['a short notice', `Ministers of Georgia met, a spokesman said. ${past}\n`],
    ['a text without a country', `${story} His son said so.\n\n${past}\n`]
  ])('%s', (_, text) => expect(answers(text)).toEqual(perhaps))
})
