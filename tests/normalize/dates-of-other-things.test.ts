/** Lines below a headline that print a date of something else, and those that print the article's. */
import {expect, test} from 'vitest'
import {normalize} from '../../scripts/normalize/pipeline.ts'
import {itemOf} from './item.ts'
import {smallReference} from './reference.ts'

const article = (text: string) => normalize(itemOf(text), smallReference).article

const text = (line: string) =>
  `The mill by the river\n\n${line}\n\nThe old mill by the river has stood for two hundred years, and nobody in the town remembers a time without it. It was built of stone from the hill.\n\nThe council wants to keep it, and the owner of the land has agreed to talks about a museum in the main house.\n`

test.each([
  'Effective 1 January 2010',
  'Case No. 12, decided 4 May 2005',
  'Interview conducted 3 May 2010',
  'Scanned 4 May 2012',
  'Meeting of 4 May 2005',
  'Departure: 4 May 2005',
  'Exhibition: 4 May 2005 - 12 June 2005',
  'Baku, 5 May 2010 to 9 May 2010',
  'View of the harbour, 4 May 1999',
  'Anna Fox (4 May 1930 - 7 June 1999)',
  '(Photo taken 3 August 1998)',
  'The mill on 3 August 1998.',
  '14 October 2013, 7 p.m., Town Hall',
  'Decision No. 12 of 14 March 2001'
])('of something else: %s', (line) => {
  expect(article(text(line)).dateBasis).not.toBe('stated')
})

test.each([
  ['Published 4 May 2005', '2005-05-04'],
  ['4 May 2005', '2005-05-04'],
  ['By Ada Brown, 4 May 2005', '2005-05-04'],
  ['Ada Brown | 4 May 2005', '2005-05-04'],
  ['Rome, 4 May 2005', '2005-05-04'],
  ['Thursday, 5 May 2005', '2005-05-05']
])('of the article: %s', (line, day) => {
  expect(article(text(line)).date).toBe(day)
})

test.each(['Peres ends tour', 'A star is born', 'Two died in crash'])(
  'a headline with a word of dates is no label: %s',
  (headline) => {
    const {date} = article(text('16 December 2016').replace('The mill by the river', headline))
    expect(date).toBe('2016-12-16')
  }
)

test.each([
  ['12/22/45', '[1945-12-22,2045-12-22]'],
  ['12/22/87', '1987-12-22']
])('a year of two digits is of either century: %s', (line, date) => {
  expect(article(text(line)).date).toBe(date)
})
