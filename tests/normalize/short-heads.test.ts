/** Heads of short clippings: a few words, a name, a day. */
import {expect, test} from 'vitest'
import {authorityNames} from '../../scripts/normalize/names/authority-names.ts'
import {normalize} from '../../scripts/normalize/pipeline.ts'
import type {Reference} from '../../scripts/normalize/stages.ts'
import {loadAuthorities} from '../../src/authorities/load.ts'
import {itemOf} from './item.ts'

const {authorities} = loadAuthorities()
const reference: Reference = {authorities, names: authorityNames(authorities)}
const headOf = (text: string) => {
  const {title, byline, date} = normalize(itemOf(text), reference).article
  return {title, byline, date}
}

test.each([
  [
    'Polish, with the day of a change',
    'Most otwarty\n\nJan Zaręba\n12.10.2009, aktualizacja: 14.10.2009 08:30\n\nMost przez Wartę otwarto w sobotę.\n',
    {title: 'Most otwarty', byline: ['Jan Zaręba'], date: '2009-10-12'}
  ],
  [
    'English',
    'Bridge opened\n\nJohn Smith\nOctober 12, 2009, updated: October 14, 2009 08:30\n\nThe bridge was opened on Saturday.\n',
    {title: 'Bridge opened', byline: ['John Smith'], date: '2009-10-12'}
  ],
  [
    'German, without a change',
    'Brücke offen\n\nPeter Lange\n12. Oktober 2009\n\nDie Brücke wurde am Samstag geöffnet.\n',
    {title: 'Brücke offen', byline: ['Peter Lange'], date: '2009-10-12'}
  ]
])('%s: headline, writer and day', (_, text, expected) => expect(headOf(text)).toEqual(expected))

const spaced = (...lines: readonly string[]) => `${lines.join('\n\n')}\n`

test.each<[string, string, {title: string; byline: string[]; date: string}]>([
  [
    'German, its noun in the text',
    spaced(
      'Brücke gesperrt',
      'Von Peter Lange',
      '6. Mai 2003',
      'Die alte Brücke über den Bach wurde gestern gesperrt, sagte ein Sprecher der Stadt. Die Busse fahren einen Umweg.'
    ),
    {title: 'Brücke gesperrt', byline: ['Peter Lange'], date: '2003-05-06'}
  ],
  [
    'Turkish, all lines apart',
    spaced(
      'Köprü kapandı',
      'Selim Demir',
      '8 Mayıs 2003',
      'Derenin üstündeki eski köprü dün onarım için kapatıldı, dedi belediye sözcüsü.'
    ),
    {title: 'Köprü kapandı', byline: ['Selim Demir'], date: '2003-05-08'}
  ],
  [
    'Arabic',
    spaced(
      'إغلاق الجسر',
      'بقلم سامي الخطيب',
      '9 أيار 2003',
      'أغلق الجسر القديم فوق الوادي أمس للإصلاح، كما قال متحدث باسم البلدية.'
    ),
    {title: 'إغلاق الجسر', byline: ['سامي الخطيب'], date: '2003-05-09'}
  ],
  [
    'Hebrew',
    spaced(
      'הגשר נסגר',
      'מאת משה כהן',
      '5 במאי 2003',
      'הגשר מעל הנחל נסגר אתמול לתיקונים, אמר דובר העירייה.'
    ),
    {title: 'הגשר נסגר', byline: ['משה כהן'], date: '2003-05-05'}
  ],
  [
    'Russian',
    spaced(
      'Мост закрыт',
      'Пётр Ляхов',
      '10 мая 2003 года',
      'Старый мост через ручей закрыт со вчерашнего дня на ремонт, сказали в мэрии.'
    ),
    {title: 'Мост закрыт', byline: ['Пётр Ляхов'], date: '2003-05-10'}
  ],
  [
    'Chinese',
    spaced(
      '旧桥关闭',
      '记者 陈晓岚',
      '2003年5月12日',
      '市政府发言人昨天说，河上的旧桥已经关闭，将修理到冬天。公共汽车改走新路，居民可以步行过河。'
    ),
    {title: '旧桥关闭', byline: ['陈晓岚'], date: '2003-05-12'}
  ],
  [
    'Italian',
    spaced(
      'Ponte chiuso',
      'di Mario Bianchi',
      '13 maggio 2003',
      'Il vecchio ponte sul torrente è stato chiuso ieri per lavori, ha detto il Comune.'
    ),
    {title: 'Ponte chiuso', byline: ['Mario Bianchi'], date: '2003-05-13'}
  ]
])('%s, of two words above a writer and a day', (_, text, expected) =>
  expect(headOf(text)).toEqual(expected)
)

test.each([
  ['a name above a name', 'Mary Lee\n\nJohn Smith\nOctober 12, 2009\n\nThe bridge was opened.\n'],
  [
    'a paper above a name',
    'The Daily Post\n\nJohn Smith\nOctober 12, 2009\n\nThe bridge was opened.\n'
  ],
  [
    'no name above the day',
    'Bridge opened\n\nGrand Jury\nOctober 12, 2009\n\nThe bridge was opened.\n'
  ],
  [
    'a name that stands with another line, and a day apart',
    'Bridge opened\nJohn Smith\n\nOctober 12, 2009\n\nThe bridge was opened.\n'
  ],
  [
    'a name above a name, all apart',
    'Mary Lee\n\nJohn Smith\n\nMay 3, 2009\n\nThe bridge was opened.\n'
  ],
  [
    'a word for who made the picture',
    'Bridge opened\n\nPhoto by John Smith\n\nMay 3, 2009\n\nThe bridge was opened.\n'
  ]
])('%s is no signed headline', (_, text) =>
  expect(normalize(itemOf(text), reference).evidence.segments.map(({rule}) => rule)).not.toContain(
    'headlines/signed'
  )
)

const told =
  'An article on June 16, 2005, about the candidates for president misstated the age of a candidate. He is 70, not 72.'

test('what heads a correction is its title', () => {
  expect(headOf(`Correction\n\n${told}\n`).title).toBe('Correction')
})

test.each([
  ['above a headline', `Correction\n\nThe candidates and their ages\n\nBy Ann Lee\n\n${told}\n`],
  ['below a headline', `The candidates and their ages\n\nCorrection\n\n${told}\n`],
  ['above a dateline', `Correction\n\nBAKU, June 16, 2005 (AP) - ${told}\n`]
])('but %s it is a note', (_, text) => expect(headOf(text).title).not.toBe('Correction'))

test.each([
  ['St. Petersburg, December 15, 1925'],
  ['San Francisco, December 15, 1925'],
  ['Hong Kong, December 15, 1925'],
  ['Fort Worth, December 15, 1925']
])('%j names nobody', (line) => {
  const below =
    'Yesterday three regiments stood in the square before the Senate. Towards evening the cannon were brought up.'
  expect(
    headOf(`Letter from ${line.replace(/,.*$/u, '')}\n\n${line}\n\n${below}\n`).byline
  ).toBeUndefined()
})

test('but a name does beside a date', () => {
  expect(
    headOf(
      'Letter from the square\n\nJane Doe, December 15, 1925\n\nYesterday three regiments stood in the square.\n'
    ).byline
  ).toEqual(['Jane Doe'])
})
