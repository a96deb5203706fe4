/** Texts that open with a scene of long ago, and say so when they come back to their own time. */
import {describe, expect, test} from 'vitest'
import {borneOut} from './date-text.ts'

/** Whether the titles of a text, were they borne out, would bound it from above, even as likely. */
const isBounded = (text: string) => {
  const {certain, likely} = borneOut(text).solution
  return [certain, likely].some(({days}) => days.length > 0 && days.every(({to}) => to !== null))
}

const scene =
  'CALAIS, France -- Prime Minister Winston Churchill told the House that the ships had crossed.'

describe('a title is of the time of a scene that is years old', () => {
  test.each([
    `${scene} Eighty years on, an old soldier was pushed along the sand on Thursday.`,
    `${scene} Half a century later, the sand is empty.`,
    `${scene} Seven decades on, old men have come back to it.`,
    `${scene} Twenty-five years went by on Friday, and nobody came.`,
    `${scene}\n\nThe sea was calm.\n\nForty years later, a stone was laid there on Monday.`,
    'CALAIS, France -- The coat that Prime Minister Winston Churchill forgot hangs here. In May 1940 General Alan Brooke and Winston Churchill walked on the sand. Sixty years later people remember the noise.',
    'KRASNOYE, Russia -- The scouts came on a Saturday. Premier Josef Stalin was told in the evening. On Thursday a whistle was played.',
    'KRASNOYE, Russia -- The buses came on a cold Sunday. Premier Josef Stalin waited. Last week children played there.'
  ])('%s', (text) => expect(isBounded(text)).toBe(false))
})

describe('but of the day of writing', () => {
  test.each([
    ['where fewer years went by', `${scene} Two years on, the sand was empty on Thursday.`],
    [
      'where the title is of a day that is told from today',
      'LONDON -- Prime Minister Winston Churchill told the House today that the war was just. Ten years on, he said on Thursday, men would say so.'
    ],
    [
      'where the years are counted from another one',
      `${scene} The first of them had sailed in 1914. Twenty years on, men spoke of it on Thursday.`
    ],
    [
      'where the sentence of that year names others',
      'LONDON -- Prime Minister Winston Churchill lit the lamp. In 1881 General Gordon walked on the sand. Sixty years later people remember him.'
    ],
    ['where somebody else counts', `${scene} "Eighty years on, we are here on Thursday," he said.`],
    [
      'where the years lead to another past',
      `${scene} Eighty years later, all that was forgotten.`
    ],
    [
      'where its own day is the only one',
      'LONDON -- Prime Minister Winston Churchill spoke to the House on Tuesday. Ten years on, the pit is closed.'
    ],
    [
      'where the title is ahead',
      'LONDON -- Prime Minister Winston Churchill will speak. Ten years on, the pit opened on Thursday.'
    ],
    [
      'where it stands behind the return',
      'CALAIS, France -- The ships had crossed. Eighty years on, Prime Minister Winston Churchill came to the sand on Thursday.'
    ],
    [
      'where the days are of one week',
      'LONDON -- The House met on Saturday. Prime Minister Winston Churchill was told in the evening. On Thursday it will vote.'
    ]
  ])('%s', (_, text) => expect(isBounded(text)).toBe(true))
})
