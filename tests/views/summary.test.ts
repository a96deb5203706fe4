import {describe, expect, test} from 'vitest'
import type {Article} from '../../src/schema/article.ts'
import {archiveOf, record} from './records.ts'

const summaryOf = (data: Partial<Article>, body?: string) =>
  archiveOf([record('one', data, body)]).articles[0]

type DateCase = [
  name: string,
  data: Partial<Article>,
  text: string,
  standing: string,
  certainty: string
]

const days = (date: string, dateEarliest: string, dateLatest: string) => ({
  date,
  dateEarliest,
  dateLatest
})

const dates: DateCase[] = [
  [
    'a printed day',
    {...days('2009-07-09', '2009-07-09', '2009-07-09'), dateBasis: 'stated'},
    '9 July 2009',
    'dated',
    'date as printed'
  ],
  [
    'a day worked out',
    {...days('2009-07-09', '2009-07-09', '2009-07-09'), dateBasis: 'inferred'},
    '[9 July 2009]',
    'dated',
    'day worked out'
  ],
  [
    'a day set by hand',
    {...days('2009-07-09', '2009-07-09', '2009-07-09'), dateBasis: 'corrected'},
    '9 July 2009',
    'dated',
    'date set by the curator'
  ],
  [
    'a set of days',
    {...days('[1995-09-03..1995-09-10]', '1995-09-03', '1995-09-10'), dateBasis: 'inferred'},
    '[between 3 and 10 September 1995]',
    'bounded',
    'one of 8 possible days'
  ],
  [
    'one of two days',
    {...days('[2009-03-04,2009-04-03]', '2009-03-04', '2009-04-03'), dateBasis: 'stated'},
    '[4 March or 3 April 2009]',
    'bounded',
    'one of 2 possible days'
  ],
  [
    'a printed month',
    {...days('1987-03', '1987-03-01', '1987-03-31'), dateBasis: 'stated'},
    'March 1987',
    'bounded',
    'month as printed, no day'
  ],
  [
    'a printed year',
    {...days('1987', '1987-01-01', '1987-12-31'), dateBasis: 'stated'},
    '1987',
    'bounded',
    'year as printed, no day'
  ],
  [
    'a month worked out',
    {...days('1987-03', '1987-03-01', '1987-03-31'), dateBasis: 'inferred'},
    '[March 1987]',
    'bounded',
    'one of 31 possible days'
  ],
  [
    'an open end',
    {date: '[1996-05-01..]', dateEarliest: '1996-05-01', dateBasis: 'inferred'},
    '[not before 1 May 1996]',
    'bounded',
    'earliest possible day known'
  ],
  [
    'an open start',
    {date: '[..1996-05-01]', dateLatest: '1996-05-01', dateBasis: 'inferred'},
    '[not after 1 May 1996]',
    'bounded',
    'latest possible day known'
  ],
  [
    'across a new year',
    {...days('[1995-12-20..1996-01-15]', '1995-12-20', '1996-01-15'), dateBasis: 'inferred'},
    '[between 20 December 1995 and 15 January 1996]',
    'bounded',
    'one of 27 possible days'
  ],
  ['nothing', {dateBasis: 'unknown'}, 'undated', 'undated', 'date unknown']
]

describe('dates', () => {
  test.each(dates)('%s', (_name, data, text, standing, certainty) => {
    expect(summaryOf(data)?.date).toMatchObject({text, standing, certainty})
  })

  test('a likely date is narrower, in words, and moves nothing', () => {
    const bounds = days('[2009-07-01..2009-07-31]', '2009-07-01', '2009-07-31')
    const date = summaryOf({
      ...bounds,
      dateBasis: 'inferred',
      dateLikely: '[2009-07-06..2009-07-09]'
    })?.date
    expect(date?.likely).toBe('between 6 and 9 July 2009')
    expect(date?.sortAscending).toBe('2009-07-01')
    expect(date?.sortDescending).toBe('2009-07-31')
  })

  test('without a date there is neither a date nor a bound', () => {
    const date = summaryOf({dateBasis: 'unknown'})?.date ?? {}
    for (const key of ['earliest', 'latest', 'likely']) expect(date).not.toHaveProperty(key)
  })
})

describe('titles', () => {
  test.each([
    ['printed', {title: 'Peres Heads to Kazakhstan'}, 'Peres Heads to Kazakhstan', false],
    ['supplied', {titleSupplied: 'Visit to Baku'}, 'Visit to Baku', true],
    ['neither', {}, 'Untitled', true]
  ])('%s', (_name, data, title, titleSupplied) => {
    const displayTitle = titleSupplied ? `[${title}]` : title
    expect(summaryOf(data)).toMatchObject({title, titleSupplied, displayTitle})
  })
})

describe('excerpts', () => {
  const long = 'Sixteen letters, '.repeat(40)
  test.each([
    ['escapes are undone', 'A \\*star\\* &amp; 1\\. &#x20;', 'A *star* & 1.'],
    ['what looks like markup is text', '\\<b>bold\\</b>', '<b>bold</b>'],
    ['an ampersand that is no reference stays', 'AT&T; Q&A', 'AT&T; Q&A'],
    ['subheads are skipped', '## Subhead\n\nText.\n', 'Text.'],
    ['paragraphs are joined', 'One.\n\nTwo.\n', 'One. Two.'],
    ['nothing stays nothing', '', '']
  ])('%s', (_name, body, excerpt) => {
    expect(summaryOf({}, body)?.excerpt).toBe(excerpt)
  })

  test('a long text is cut at a word and says that more follows', () => {
    const excerpt = summaryOf({}, long)?.excerpt ?? ''
    expect(excerpt.length).toBeLessThanOrEqual(182)
    expect(excerpt).toMatch(/(?:letters|Sixteen)\u00A0…$/)
  })

  test('one word without end is cut between characters', () => {
    const excerpt = summaryOf({}, `a${'👍🏽'.repeat(500)}`)?.excerpt
    expect(excerpt).toMatch(/^a(?:👍🏽){40,}\u00A0…$/u)
  })
})
