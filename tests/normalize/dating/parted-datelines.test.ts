/** Place lines that dashes part in three, that print a weekday, or an agency's name in capitals. */
import {describe, expect, test} from 'vitest'
import {datelineIn} from '../../../scripts/normalize/datelines.ts'
import {normalize} from '../../../scripts/normalize/pipeline.ts'
import {itemOf} from '../item.ts'
import {shipped} from './date-text.ts'

const prose =
  'The ministers met on the border to talk about water and the price of gas. They agreed to meet again before the end of the year.'
const article = (text: string) => normalize(itemOf(text), {...shipped, asOf: '2026-12-31'}).article

describe('gives the day of writing', () => {
  test.each([
    [`OTTAWA, Ontario – June 9, 2004 – ${prose}`, '2004-06-09', 'OTTAWA, Ontario – June 9, 2004'],
    [
      `NEW YORK--(BUSINESS WIRE)--June 9, 2004--${prose}`,
      '2004-06-09',
      'NEW YORK--(BUSINESS WIRE)--June 9, 2004'
    ],
    [`(dpa) - 3. Mai 2005 - ${prose}`, '2005-05-03', '(dpa) - 3. Mai 2005'],
    [`Bonn (dpa) - 3. Mai 2005 - ${prose}`, '2005-05-03', 'Bonn (dpa) - 3. Mai 2005'],
    [`BAKÜ (A.A) - 13.07.2000 - ${prose}`, '2000-07-13', 'BAKÜ (A.A) - 13.07.2000'],
    [
      `Москва. 5 марта 2003 г. ИНТЕРФАКС - ${prose}`,
      '2003-03-05',
      'Москва. 5 марта 2003 г. ИНТЕРФАКС'
    ],
    [
      `TRIPOLI, mercoledì 21 marzo 2007 — ${prose}`,
      '2007-03-21',
      'TRIPOLI, mercoledì 21 marzo 2007'
    ],
    [`BONN, Dienstag, 3. Mai 2005 – ${prose}`, '2005-05-03', 'BONN, Dienstag, 3. Mai 2005'],
    [`ירושלים, יום שלישי, 3 במאי 2005 - ${prose}`, '2005-05-03', 'ירושלים, יום שלישי, 3 במאי 2005']
  ])('%s', (text, date, dateline) => {
    const read = article(text)
    expect(read.dateline).toBe(dateline)
    expect(read.dateLikely ?? read.date).toMatch(date)
  })

  test('below a line that says whom to call', () => {
    const note = `Contact: Jane Doe, (613) 555-0142\n\nFirm Wins Order for Gates\n\nOTTAWA, Ontario – June 9, 2004 – ${prose}`
    expect(article(note).dateLikely).toBe('[2004-06-09..2004-06-10]')
  })
})

test('is the day of a release', () => {
  const release = `FOR IMMEDIATE RELEASE\n\nContact: Jane Doe, (613) 555-0142\n\nFirm Wins Order for Gates\n\nOTTAWA, Ontario – June 9, 2004 – ${prose}`
  expect(article(release).date).toBe('2004-06-09')
})

test('the lead begins behind it', () => {
  const read = article(
    'Путин и Кучма обсудят транзит газа\n\nМосква. 5 марта 2003 г. ИНТЕРФАКС - Президент России Владимир Путин и президент Украины Леонид Кучма обсудят на этой неделе транзит газа. Встреча пройдет в подмосковной резиденции.'
  )
  expect(read.leader).toBe('vladimir-putin')
})

describe('bounds the date where a scene opens so too', () => {
  test.each([
    `OTTAWA – June 9, 2004 – ${prose}`,
    `Ottawa, Wednesday, June 9, 2004. ${prose}`,
    `OTTAWA, mercredi 9 juin 2004. ${prose}`
  ])('%s', (text) => {
    const {date, dateLikely} = article(text)
    expect([date, dateLikely]).toEqual(['[2004-06-09..]', '[2004-06-09..2004-06-10]'])
  })
})

test.each([
  ['THURMONT, Md., Monday, July 17 - The', 'THURMONT, Md., Monday, July 17'],
  ['MOSCOW, Monday, May 3 (AP) -- The', 'MOSCOW, Monday, May 3 (AP)'],
  ['Москва. 5 марта. ИНТЕРФАКС - Президент', 'Москва. 5 марта. ИНТЕРФАКС']
])('reads the place line %s', (text, line) => expect(datelineIn(text)?.line).toBe(line))

test.each([
  'UPDATED – May 3, 2005 – Firm',
  'MONDAY – May 3, 2005 – Firm',
  'FOR IMMEDIATE RELEASE – June 9, 2004 – Firm',
  'CONCERT – June 9, 2004 – The choir',
  'VERSION 2 - 3.5.2005 - The',
  'Jane Doe – June 9, 2004 – The',
  'Baku. 3 May 2005. The ministers'
])('reads no day of a place in %s', (text) =>
  expect(datelineIn(text)?.line ?? '').not.toMatch(/\d/)
)
