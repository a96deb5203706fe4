/** A printed day that could not be taken is told; one that prose only speaks of is not. */
import {expect, test} from 'vitest'
import {untakenDates} from '../../../scripts/normalize/extract/untaken-dates.ts'
import {readingOf} from './date-text.ts'

const more =
  'met in the old hall to speak of the price of salt, and nothing was signed, an official of the town said.'
const told = (text: string) => untakenDates(readingOf(text).structured, []).map(({value}) => value)

test.each([
  [`Irkutsk, 12. Juli 1993. Die Minister ${more}`, '1993-07-12'],
  [`Price of salt\n\nBAKU (A.A) - 25.07.2000 - The ministers ${more}`, '2000-07-25'],
  [`Price of salt\n\nThe ministers ${more}\n\n(Le Courrier, 12 septembre 1996)`, '1996-09-12'],
  [`Price of salt\n\nThe ministers ${more}\n\n© The Harbour, Monday 14 March 2011.`, '2011-03-14']
])('%s', (text, value) => expect(told(text)).toEqual([value]))

test.each([
  `Price of salt\n\nOn August 31, 1997, the ministers ${more}`,
  `Price of salt\n\nThe ministers, as on August 31, 1997, ${more}`,
  `The strike of August 31, 1997 remembered\n\nThe ministers ${more}`,
  `Price of salt\n\nIn May 1997 the ministers ${more}`
])('not %s', (text) => expect(told(text)).toEqual([]))
