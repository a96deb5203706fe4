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
    '[2008-05-02..]'
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

const heads = [
  'Kommentare\nHorst schrieb am 9. Juni 2011 um 8:14 Uhr:',
  'Commentaires\nJeanne a écrit le 9 juin 2011 à 8h14 :',
  'Comentarios\nJuan escribió el 9 de junio de 2011 a las 8:14:',
  'Commenti\nGino ha scritto il 9 giugno 2011 alle 8:14:',
  'Comentários\nJoão comentou em 9 de junho de 2011 às 8:14:',
  'Комментарии (2)\nИван написал 9 июня 2011 в 8:14:',
  'Комментарии (2)\nИван, 9 июня 2011',
  'Комментарии\nИван пишет 9 июня 2011:',
  'Komentarze\nOla napisała dnia 9 czerwca 2011 o godz. 8:14:',
  'Komentarze (1)\nOla, 9 czerwca 2011'
]
const notice = 'Der Rat hat die Brücke am Montag gebaut.'

test.each(heads)('%j stands above a reader’s words below a short notice', (thread) => {
  const [, signature = ''] = thread.split('\n')
  const below = commentsOf(`Brücke\n\nDienstag, 7. Juni 2011\n\n${notice}\n\n${thread}\nNein!\n`)
  expect(below.join('\n')).toContain(signature)
  expect(below).toContain('Nein!')
})

test.each(heads)('%j gives nothing to the date of the article', (thread) => {
  const [, signature = ''] = thread.split('\n')
  for (const head of [thread, signature.replace(/^.*, .*$/u, '')].filter((lines) => lines !== ''))
    expect(
      dated(`Brücke\n\nDienstag, 7. Juni 2011\n\n${prose}\n\n${head}\n${comment}\n`).certain
    ).toBe('2011-06-07')
})

test.each([
  ['a place and a day without a heading', 'Neustadt, 9. Juni 2011\nNein!'],
  ['a heading within the text', 'Kommentare\nDer Rat sagte am 9. Juni 2011 nichts.'],
  ['a writer below without a heading', 'Horst Adam, 9. Juni 2011']
])('%s is no comment below a short notice', (_, below) => {
  expect(commentsOf(`Brücke\n\nDienstag, 7. Juni 2011\n\n${notice}\n\n${below}\n`)).toEqual([])
})
