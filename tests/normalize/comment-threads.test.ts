/** Readers' comments below an article: they are not the article, and their days are not its own. */
import {expect, test} from 'vitest'
import {classify} from '../../scripts/normalize/classify/index.ts'
import {segment} from '../../scripts/normalize/segment/index.ts'
import {dated} from './dating/date-text.ts'

const prose = `The ministers met for three hours in the old customs house and agreed to meet again, an official said. Nothing was signed.

"Salt is salt," said the official, who did not want to be named.`
const comment = 'I do not agree with a word of this article, and I have lived here all my life.'
const head = 'Price of salt\n\nMay 3, 2008\n\n'

const commentsOf = (text: string) =>
  classify(segment(text), {publicationsIn: () => []})
    .filter(({label}) => label.rule === 'page-tail/comments')
    .map((unit) => unit.text)

test.each([
  '2 Comments\n\nPosted by Ann on May 11, 2008 at 9:00 pm',
  'Comments\n\nPosted by Ann on May 11, 2008',
  'Comments (1)\n\nPosted by: Ann | May 11, 2008 9:00 PM',
  'Comments:\n\nSubmitted by Bill on Sun, 05/11/2008 - 21:00.',
  'Reader comments\n\nbill_77 | May 11, 2008 9:00 pm',
  'Comments\n\nAnn wrote on May 11, 2008:',
  'Kommentare\n\nAnna schrieb am 11. Mai 2008:',
  'Posted by Ann on May 11, 2008 at 9:00 pm',
  'Ann says:\nMay 11, 2008 at 9:00 pm',
  'Ann said on May 11, 2008 at 9:00 pm:'
])('%j is of a reader', (thread) => {
  const below = `\n\n${thread}\n\n${comment}\n`
  expect(dated(`${head}${prose}${below}`).certain).toBe('2008-05-03')
  expect(dated(`Price of salt\n\nBAKU, May 3, 2008 (AP) - ${prose}${below}`).certain).toBe(
    '2008-05-03'
  )
  expect(commentsOf(`${head}${prose}${below}`).join('\n')).toContain(comment)
})

test.each([
  'Comments\n\nAnn wrote on May 11, 2008:',
  '2 Comments\n\nPosted by Ann on May 11, 2008 at 9:00 pm',
  'Ann said on May 11, 2008 at 9:00 pm:',
  "Readers' letters\n\nBill replied on 9 May 2008 that salt was dear."
])('%j gives a text without a date no bound', (thread) => {
  expect(dated(`Price of salt\n\n${prose}\n\n${thread}\n\n${comment}\n`).certain).toBeUndefined()
})

test.each([
  ['a signature with nothing below', 'Posted by Ruth Adar on May 3, 2008 at 10:12 AM'],
  [
    'a statement',
    `The minister wrote on May 3, 2008:\n\n"Salt is dear," and nothing more was heard.`
  ],
  [
    'a subhead',
    `Comments\n\nThe official had no comment on the price of salt in the other town, he said.`
  ],
  [
    'a sentence',
    `Posted by the army on May 3, 2008 at the bridge, the guards had left.\n\n${comment}`
  ]
])('%s is none', (_, below) => {
  expect(commentsOf(`Price of salt\n\n${prose}\n\n${below}\n`)).toEqual([])
})

test('the day of a correction does not unsay the printed day', () => {
  const note =
    'Correction: May 11, 2008\nAn earlier version of this article misspelled the name of the minister.'
  expect(dated(`${head}${prose}\n\n${note}\n`).certain).toBe('2008-05-03')
})
