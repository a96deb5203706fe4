/** The head of a press release tells its day; a text that announces an event, or is held back, does not. */
import {describe, expect, test} from 'vitest'
import {normalize} from '../../scripts/normalize/pipeline.ts'
import {shipped} from './dating/date-text.ts'
import {itemOf} from './item.ts'

const prose = `The bridge over the river was opened again on Thursday, and the trains go over it as they did before the flood.

The repairs took eleven weeks. Workers from three towns replaced the planks and painted the rails.`
const headline = 'Bridge Opens Again Over River'
const articleOf = (head: string, text = prose) =>
  normalize(itemOf(`${head}\n\n${headline}\n\n${text}\n`), {...shipped, asOf: '2026-12-31'}).article

describe('gives day and headline', () => {
  test.each([
    'FOR IMMEDIATE RELEASE\nJune 17, 2011',
    'FOR IMMEDIATE RELEASE\nJune 17, 2011\n\nContact: Jane Doe, 555-0100',
    'For Immediate Release: June 17, 2011',
    'FOR RELEASE: June 17, 2011',
    'News Release\n\nContact: Jane Doe\nPhone: 555-0100\nDate: June 17, 2011',
    'FOR IMMEDIATE RELEASE\nCONTACT:\nJane Doe, (555) 555-0100\njane@rockport.example\n\nJune 17, 2011',
    'Pressemitteilung Nr. 41/2011\nBerlin, den 17. Juni 2011',
    'COMMUNIQUÉ DE PRESSE\nLyon, le 17 juin 2011',
    'NOTA DE PRENSA\nMadrid, 17 de junio de 2011',
    'Persbericht\nUtrecht, 17 juni 2011',
    'Informacja prasowa\nWarszawa, 17 czerwca 2011 r.',
    'Пресс-релиз № 12\nМосква, 17 июня 2011 года'
  ])('%s', (head) => {
    const {date, title, titleSupplied} = articleOf(head)
    expect([date, title, titleSupplied]).toEqual(['2011-06-17', headline, undefined])
  })

  test('from the place line that opens it', () => {
    const {date} = articleOf('PRESS RELEASE', `(Rockport, Maine – June 17, 2011) – ${prose}`)
    expect(date).toBe('2011-06-17')
  })
})

describe('gives no day', () => {
  test.each([
    ['until which it is held back', 'PRESS RELEASE\nEMBARGOED UNTIL 00:01 HRS, 17 JUNE 2011'],
    ['of receipt', 'PRESS RELEASE\nReceived June 17, 2011']
  ])('%s', (_, head) => {
    expect(articleOf(head).date).not.toBe('2011-06-17')
  })
})

test('gives no day of an event to which it invites', () => {
  const notice =
    'The band will play in honor of the bridge, which is to be opened. All are welcome.'
  const {date} = articleOf('PRESS RELEASE\nFriday, June 17, 2011 at 7 p.m.\nCorn Exchange', notice)
  expect(date).toBeUndefined()
})

test('without such words, a place and a day are those of a correspondent', () => {
  const {date, dateLikely} = articleOf('Madrid, June 17, 2011')
  expect([date, dateLikely]).toEqual(['[2011-06-16..]', '[2011-06-17..2011-06-18]'])
})
