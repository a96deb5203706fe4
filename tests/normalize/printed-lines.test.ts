/** Lines around an article, each read on its own above the same prose. */
import {describe, expect, test} from 'vitest'
import {normalize} from '../../scripts/normalize/pipeline.ts'
import {itemOf} from './item.ts'
import {smallReference} from './reference.ts'

const prose = `The harvest of the year was a poor one, said the growers at their yearly meeting on Monday, and they asked the treasury for help before winter.

The treasury answered on the same day that it would read the letter of the growers with care, and that no more could be said about it before the summer.`
const article = (line: string) =>
  normalize(itemOf(`Poor harvest this year\n${line}\n\n${prose}\n`), smallReference).article

describe('dates of publication under the headline', () => {
  test.each([
    ['July 9, 2009'],
    ['Published: July 9, 2009'],
    ['Posted on Thursday, July 9, 2009 at 10:15 am'],
    ['2009-07-09T22:15:00Z'],
    ['Publié le jeudi 9 juillet 2009 à 10h15'],
    ['Publié le 9 juillet 2009 - Mis à jour le 12 juillet 2009'],
    ['Veröffentlicht am 9. Juli 2009'],
    ['9 июля 2009 года'],
    ['By Ada Brown, July 9, 2009'],
    ['By Ada Brown | Thursday | July 9, 2009'],
    ['By Ada Brown, The Daily Example, July 9, 2009'],
    ['Published July 9, 2009 | Updated July 12, 2009']
  ])('%s', (line) => {
    expect(article(line).date).toBe('2009-07-09')
  })
})

describe('dates that are not those of publication', () => {
  test.each([
    ['Updated: 10:15, July 9, 2009'],
    ['Updated at 10:15 on Thursday, July 9, 2009'],
    ['Updated 2051 GMT (0451 HKT) July 9, 2009'],
    ['Last updated at 10:33 AM on 09th July 2009'],
    ['UPDATED 3:45 PM EST Jul 09, 2009'],
    ['Aktualisiert am 9. Juli 2009'],
    ['Actualizado el 9 de julio de 2009'],
    ['Mis à jour le 9 juillet 2009'],
    ['By Ada Brown | Updated: 10:15 a.m. July 9, 2009'],
    ['By Ada Brown, Last Update: July 9, 2009'],
    ['July 9, 2009 (updated)'],
    ['Updated: July 12, 2009, 10:00 | July 13, 2009'],
    ['By Ada Brown | Friday | July 9, 2009'],
    ['By Ada Brown (killed on July 4, 1976)'],
    ['By Ada Brown, tel. 03-04-2009'],
    ['By Ada Brown, laureate since October 14, 1986'],
    ['9-12 July 2009'],
    ['9/10 July 2009'],
    ['July 9-15, 2009'],
    ['28 June - 3 July 2009'],
    ['Out 2009'],
    ['set 2009']
  ])('%s', (line) => {
    expect(article(line).date).toBeUndefined()
  })
})

describe('bylines', () => {
  test.each([
    ['By Ada Brown', ['Ada Brown'], undefined],
    ['BY ADA BROWN AND JOHN DOE', ['ADA BROWN', 'JOHN DOE'], undefined],
    ['By: Ada Brown, The Daily Example', ['Ada Brown'], 'daily-example'],
    ['By Ada Brown, Baku', ['Ada Brown'], undefined],
    ['By Ada Brown, PhD', ['Ada Brown'], undefined],
    ['By Ada Brown, President of Israel', ['Ada Brown'], undefined],
    ['By Ada Brown, Caspian Evening News', ['Ada Brown'], 'caspian-evening-news'],
    ['By Ada Brown | Monday morning', ['Ada Brown'], undefined],
    ['By A. Lee. Izvestia', ['A. Lee'], undefined],
    ['By Ada Brown. Izvestia, 14 June 1989', ['Ada Brown'], undefined],
    ['By Lt. Col. Ada Brown', ['Lt. Col. Ada Brown'], undefined],
    ['By Ada Brown Jr. and John Doe', ['Ada Brown Jr.', 'John Doe'], undefined],
    ['by Riverkeeper staff', undefined, undefined],
    ['by Ada Brown, Riverkeeper staff', ['Ada Brown'], undefined],
    ['by Cher', ['Cher'], undefined],
    ['By Example News Agency', ['Example News Agency'], 'example-news-agency'],
    ['By George, He Did It', undefined, undefined]
  ])('%s', (line, byline, source) => {
    expect(article(line)).toMatchObject({
      ...(byline && {byline}),
      ...(source !== undefined && {source})
    })
    expect([article(line).byline, article(line).source]).toEqual([byline, source])
  })
})

test.each([
  ['Translated from the Russian by A. Lee. Izvestia, 14 June 1989, p. 3.', undefined],
  ['By Ada Brown. Izvestia, 14 June 1989', ['Ada Brown']]
])('below the text, the author signs and not the translator: %s', (line, byline) => {
  const text = `Poor harvest this year\n\n${prose}\n\n${line}\n`
  expect(normalize(itemOf(text), smallReference).article.byline).toEqual(byline)
})

describe('buttons below the headline', () => {
  const markdown = (line: string) =>
    normalize(itemOf(`Poor harvest this year\n${line}\n\n${prose}\n`), smallReference).markdown
  test.each([
    ['E-mail this to a friend'],
    ['Email this page to friends'],
    ['Send this article to a friend'],
    ['Tell a friend'],
    ['Printable version'],
    ['E-mail this to a friend | Printable version']
  ])('%s', (line) => expect(markdown(line)).not.toContain(line))
  test.each([['A printable version of the truth'], ['Letters to a friend of the growers']])(
    'but not %s',
    (line) => expect(markdown(line)).toContain(line)
  )
})

describe('lines that name no publisher', () => {
  test.each([
    ['Posted on Tuesday'],
    ['Posted by Admin'],
    ['Published in Baku'],
    ['© 2009 All Rights Reserved'],
    ['Copyright Notice'],
    ['Copyright 2009 by Ada Brown'],
    ['© The Daily Example Photo 2009'],
    ['Source: Ministry of Foreign Affairs'],
    ['(Translated from Hebrew)']
  ])('%s', (line) => {
    const {source, republishedFrom} = article(line)
    expect([source, republishedFrom]).toEqual([undefined, undefined])
  })
})

describe('openings that are no dateline', () => {
  test.each([
    ['NATO-led troops came to the aid of the growers'],
    ['COVID-19 kept the growers from their fields'],
    ['U.S.-led talks on the harvest ended']
  ])('%s', (opening) => {
    const text = `${opening} on Monday, said the treasury, and nothing more could be said about it before the summer.`
    expect(normalize(itemOf(text), smallReference).article.dateline).toBeUndefined()
  })
})

test('a dateline is read with a full date and without an agency', () => {
  const text = `BAKU, July 9, 2009 - ${prose}`
  expect(normalize(itemOf(text), smallReference).article).toMatchObject({
    dateline: 'BAKU, July 9, 2009',
    dateLikely: '[2009-07-09..2009-07-10]'
  })
})
