/** The times of a term are told as exactly as the tables have them: a year is no first of January. */
import {expect, test} from 'vitest'
import {heldBy} from '../../../scripts/normalize/dating/held-for.ts'
import type {TermRow} from '../../../src/schema/authority.ts'

const term = (start: string | undefined, end: string | undefined, source = 'a list'): TermRow => ({
  person: 'a',
  country: 'XX',
  office: 'minister',
  title: 'Minister of Tides',
  start,
  end,
  source
})

test.each<[string, TermRow[], string]>([
  ['days', [term('1996-06-18', '1999-07-06')], 'from 18 June 1996 to 6 July 1999'],
  ['no end', [term('2022-12-29', undefined)], 'since 29 December 2022'],
  ['years', [term('1984', '1992')], 'from 1984 to 1992'],
  ['months', [term('1987-12', '1991-12')], 'from December 1987 to December 1991'],
  ['a year written as a range', [term('2009', '2010-01-01..2010-12-31')], 'from 2009 to 2010'],
  ['a range of years', [term('2003', '2018-01-01..2022-12-31')], 'from 2003 to 2018 or later'],
  [
    'a range of days',
    [term('2021-04-02', '2023-07-26..2023-12-10')],
    'from 2 April 2021 to 26 July 2023 or later'
  ],
  [
    'an end of which only the next beginning is known',
    [term('2013-04-09', '2013-04-09..2022-09-13')],
    'from 9 April 2013 until 13 September 2022 at the latest'
  ],
  ['a few days', [term('1993', '1994-10-12..1994-10-14')], 'from 1993 to 14 October 1994'],
  [
    'a first of January',
    [term('1981-01-01', '1981-12-31')],
    'from 1 January 1981 to 31 December 1981'
  ],
  [
    'a day beside its year',
    [term('1984', '1985'), term('1984-01-01', '1984-05')],
    'from 1 January 1984 to 1985'
  ],
  [
    'two terms',
    [term('1990', '1991-05'), term('2001-02-03', undefined)],
    'from 1990 to May 1991 and since 3 February 2001'
  ],
  [
    'a compilation that is closed',
    [term('2021-10-26', undefined, 'Wikidata (CC0) via every-politician, late 2022')],
    'from 26 October 2021 to 31 August 2022 or later'
  ],
  ['no start', [term(undefined, '1903')], 'until 1903'],
  ['nothing', [term(undefined, undefined)], '']
])('%s', (_, terms, expected) => expect(heldBy(terms)).toBe(expected))
