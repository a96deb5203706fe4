/** The header of a pasted mail dates the mail; what it brings was published by then. */
import {describe, expect, test} from 'vitest'
import {normalize} from '../../../scripts/normalize/pipeline.ts'
import {itemOf} from '../item.ts'
import {shipped} from './date-text.ts'

const prose =
  'The ferry sank on Sunday in the middle of the river with eleven sheep, and the council met in the old hall.'
const articleOf = (text: string) => normalize(itemOf(text), shipped).article
const dateOf = (text: string) => {
  const {date, dateBasis} = articleOf(text)
  return `${dateBasis} ${date ?? ''}`.trim()
}

describe('by the day after, for it was that day somewhere on Earth', () => {
  test.each([
    [
      'with an address and a zone',
      'From: "Ann Roe" <ann@example.org>\nTo: archive@example.org\nSubject: Re: a cutting\nDate: Wed, 6 May 2009 10:12:44 +0000'
    ],
    [
      'of an office program',
      'From: Ann Roe\nSent: 6 May 2009 09:40\nTo: The Archive\nSubject: Cutting'
    ],
    [
      'forwarded',
      '-------- Forwarded Message --------\nSubject: \tCutting\nDate: \tWed, 6 May 2009 18:22:07 +0200\nFrom: \tA. Roe <a@example.org>\nTo: \tb@example.org'
    ],
    [
      'German',
      '-----Ursprüngliche Nachricht-----\nVon: Karl Roe\nGesendet: Mittwoch, 6. Mai 2009 11:20\nAn: Archiv\nBetreff: Ausschnitt'
    ],
    [
      'French',
      'De : Anne Roe <a@example.org>\nEnvoyé : mercredi 6 mai 2009 09:12\nÀ : Archives\nObjet : Coupure'
    ],
    [
      'Spanish',
      'De: Ana Roe\nEnviado el: miércoles, 6 de mayo de 2009 10:12\nPara: Archivo\nAsunto: Recorte'
    ],
    [
      'Russian',
      'От: Иван Петров <i@example.org>\nДата: 6 мая 2009 г., 10:12\nКому: Архив\nТема: Вырезка'
    ]
  ])('%s', (_, header) => {
    const text = `${header}\n\n${prose}\n\nThe coal was wet.`
    expect(dateOf(text)).toBe('inferred [..2009-05-07]')
    expect(articleOf(text).title).toBeUndefined()
  })
})

test('a printed day of the text itself stands beside it', () =>
  expect(
    dateOf(
      `From: Ann Roe\nSent: 6 May 2009 09:40\nTo: The Archive\nSubject: Cutting\n\nFerry Sinks in River\n\nBy Jane Doe\nOctober 3, 1994\n\n${prose}`
    )
  ).toBe('stated 1994-10-03'))

test.each([
  [
    'quoted below other text',
    `Ferry Sinks in River\n\n${prose}\n\nFrom: Ann Roe\nSent: 6 May 2009 09:40\nTo: The Archive\nSubject: Cutting\n\n${prose}`
  ],
  [
    'of a day that no calendar has',
    `From: Ann Roe\nSent: 31 June 2009 09:40\nTo: The Archive\nSubject: Cutting\n\n${prose}`
  ],
  [
    'of two days',
    `From: Ann Roe\nSent: 6 May 2009 09:40, again 8 May 2009\nTo: The Archive\nSubject: Cutting\n\n${prose}`
  ]
])('no day is told by a header %s', (_, text) => expect(dateOf(text)).toBe('unknown'))

test('a mail sent after the archive was made tells none', () =>
  expect(
    normalize(
      itemOf(
        `From: Ann Roe\nSent: 6 May 2009 09:40\nTo: The Archive\nSubject: Cutting\n\n${prose}`
      ),
      {...shipped, asOf: '2008-01-01'}
    ).article.date
  ).toBeUndefined())
