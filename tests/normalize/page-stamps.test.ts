/** Days and authors that a saved page gives elsewhere than in its header, and lines that give neither. */
import {describe, expect, test} from 'vitest'
import {normalize} from '../../scripts/normalize/pipeline.ts'
import {footer, headline, lead, second, third} from './harvest-page.ts'
import {itemOf} from './item.ts'
import {smallReference} from './reference.ts'

const menu = ['Home', 'News', 'Farming', 'Weather', 'Letters', 'Our people', 'Shop', 'Log in']

interface Around {
  readonly title?: string
  readonly above?: readonly string[]
  readonly below?: readonly string[]
  readonly end?: readonly string[]
}

const outcomeOf = ({
  title = `${headline} - Valley Times`,
  above = [],
  below = [],
  end = []
}: Around) =>
  normalize(
    itemOf(
      [title, ...menu, ...above, headline, ...below, lead, second, third, ...end, ...footer].join(
        '\n'
      )
    ),
    smallReference
  )

const articleOf = (around: Around) => outcomeOf(around).article

/** What a curator is told of dates that are not believed. */
const doubtsOf = (around: Around) =>
  outcomeOf(around)
    .evidence.issues.map(({rule}) => rule)
    .filter((rule) => rule !== 'issue/undated')

describe('the day', () => {
  test.each<[string, Around, string]>([
    [
      'written by somebody',
      {end: ['Geschrieben von Anna am 25.08.2015 22:30 (1599 x gelesen)']},
      '2015-08-25'
    ],
    [
      'posted by a blog',
      {end: [`${headline} wurde am 19. Mai 2010 um 23:03 Uhr gepostet`]},
      '2010-05-19'
    ],
    [
      'the hour between word and date',
      {below: ['Anna Brown, Valley Times Published 7:40 p.m. ET March 17, 2020 SHARETWEET']},
      '2020-03-17'
    ],
    ['the word above', {below: ['Date', '2 mars 2020']}, '2020-03-02'],
    ['the word in front', {below: ['Date 6. Dezember 2022', 'Share']}, '2022-12-06'],
    ['posted, below tags', {end: ['Share', 'Posted by Anna on May 3, 2012']}, '2012-05-03'],
    [
      'for programs',
      {below: ['AnnaBrown2020-09-18T14:37:41+02:00September 18th, 2020|Farming|0']},
      '2020-09-18'
    ],
    [
      'for programs, with the day of a change',
      {below: ['AnnaBrown2019-01-07T17:27:31+02:00June 19, 2018|Farming|36']},
      '2018-06-19'
    ],
    ['in the title of the page', {title: `${headline} | Farming | VT | 23.05.2011`}, '2011-05-23'],
    ['in brackets there', {title: `${headline}（2011年5月23日）｜Valley Times`}, '2011-05-23'],
    ['below who signs', {below: [lead, 'Anna Brown', 'May 3, 2012 9:15 am']}, '2012-05-03'],
    [
      'right below who comments',
      {end: ['Kommentar von', 'Anna Brown', '19.03.2021']},
      '2021-03-19'
    ],
    ['right above', {end: ['28. 4. 2023, 18:41 Uhr', 'Kommentar von', 'Anna Brown']}, '2023-04-28'],
    [
      'of who closes the text',
      {end: ['Anna Brown, farming editor, Valley.com 2019-03-04']},
      '2019-03-04'
    ],
    [
      'of the first version',
      {
        below: ['Updated on: May 4, 2012 / 12:51 PM EST'],
        end: ['First published on May 3, 2012 / 12:33 PM EST']
      },
      '2012-05-03'
    ],
    [
      'changed later, below the text',
      {end: ['5 gennaio 2025 ( modifica il 6 gennaio 2025 | 15:24)']},
      '2025-01-05'
    ],
    [
      'between a reading time and the last change',
      {above: ['2 minute readApril 25, 20232:26 PM GMT+2Last Updated 9 min ago']},
      '2023-04-25'
    ],
    ['beside the headline', {above: ['Farming | 23.05.2012']}, '2012-05-23'],
    [
      'above the clock of the page',
      {above: ['Monday, 21 September 2020, 00:03'], below: ['20 September 2020 23:32']},
      '2020-09-20'
    ]
  ])('%s', (_, around, date) => {
    expect(articleOf(around).date).toBe(date)
  })

  test.each<[string, Around]>([
    [
      'of a comment',
      {end: ['One thought on the harvest', '15 January 2014 at 23:36', 'Joe says:', 'Hey you two!']}
    ],
    ['of an event', {end: ['Date: 27/09/2020', 'Time: 17:00', 'Venue: The old mill']}],
    ['of a match', {end: ['DATE : 27/09/2020', 'Horaires : 17h00', 'STADE : Stade du Moulin']}],
    [
      'of two teasers',
      {end: ['Rain at last', 'May 3, 2012 9:15 am', 'Mills to close', 'May 1, 2012 7:30 pm']}
    ],
    [
      'of the writer of a teaser',
      {end: ['Storm hits the whole valley again', 'By Anna Brown', '3 May 2012', 'Read more']}
    ],
    ['of a picture', {end: ['Author: Anna Brown', 'Date: 6 December 2022', 'Licence: free']}],
    ['due', {end: ['Deadline: 27 September 2020 17:00']}],
    [
      'in the middle of the title',
      {title: `${headline} – 57 : 33 – 28.09.2020 – Valley Times Live`}
    ],
    ['of a copyright notice', {end: ['Copyright © 19.12.2019 - 12:14 h by Valley Times Ltd']}],
    ['in a sentence', {end: ['The harvest report was published on 3 May 2012 by the growers.']}]
  ])('none: %s', (_, around) => {
    expect(articleOf(around).date ?? '').not.toMatch(/^\d/)
  })
})

describe('a date that says nothing of publishing is told, and not believed', () => {
  test.each<[string, Around]>([
    ['of a meeting', {end: ['Next meeting of the growers', 'Thursday, 12 June 2014']}],
    ['of a deadline', {end: ['Applications close', 'Friday, 13 June 2014']}],
    ['of what is remembered', {end: ['In memory of the great flood', 'Thursday, 12 June 1952']}],
    ['of a teaser', {end: ['Related', 'Storm hits valley', '12 June 2014, 14:30']}],
    ['of a market', {end: ['Dow Jones', '12 June 2014 16:00']}],
    ['for programs alone', {end: ['Jane Doe2020-09-18T14:37:41+02:00']}],
    ['for programs and people', {end: ['Jane2020-09-18T14:37:41+02:00May 3, 2012|News|0']}],
    ['with the hour', {end: ['Dec 13, 2023 11:11am PDT', 'Share this']}],
    ['with the weekday', {end: ['30 Ekim 2020 Cuma 18:28', 'Share this']}],
    ['under a word for any date', {end: ['Tags', 'Date', '2 mars 2020']}],
    ['behind a word for any date', {end: ['Author Valley Desk', 'Date 6. Dezember 2022']}]
  ])('%s', (_, around) => {
    const {date, dateLikely, dateBasis} = articleOf(around)
    expect([date, dateLikely, dateBasis]).toEqual([undefined, undefined, 'unknown'])
    // Of two dates, each is told.
    expect(doubtsOf(around)[0]).toBe('issue/date-below')
  })

  test.each<[string, readonly string[], string | undefined]>([
    ['below who signs', ['Farming', 'By Anna Brown'], '2012-05-03'],
    ['below a line of something else', ['Market day in the valley'], undefined]
  ])('between paragraphs, %s', (_, above, date) => {
    const below = [lead, second, third, ...above, 'May 3, 2012 9:15 am']
    expect(articleOf({below}).date).toBe(date)
  })

  test('right above all prose of a page without headline it is believed', () => {
    const lines = ['Valley Times', ...menu, 'Reading time: 1 min', '31.10.2023 14:08', lead, second]
    const {date} = normalize(
      itemOf([...lines, third, ...footer].join('\n')),
      smallReference
    ).article
    expect(date).toBe('2023-10-31')
  })

  test('above the article', () => {
    const around = {
      above: ['Thursday, 12 June 2014 14:30', 'Log in', 'Search', 'Menu', 'Home', 'News', 'Shop']
    }
    expect(articleOf(around).date).toBeUndefined()
  })

  test('nor where another date of its kind gives another day', () => {
    const around = {end: ['Storm', 'May 3, 2012 9:15 am', 'Mills', 'May 1, 2012 7:30 pm']}
    expect(articleOf(around).date).toBeUndefined()
  })

  test.each<[string, Around]>([
    ['a gallery', {end: ['Photo gallery posted by Anna on May 3, 2012']}],
    ['a teaser', {end: ['Related', 'Storm hits the valley', 'Published May 3, 2012']}]
  ])('nor a day on which somebody posted %s', (_, around) => {
    expect(articleOf(around).date).toBeUndefined()
  })
})

describe('the author', () => {
  test.each<[string, Around, string]>([
    [
      'below the text',
      {end: ['Autorin: Anna Brown, Leiterin des Museums in Tallow.']},
      'Anna Brown'
    ],
    [
      'in a formula with the day',
      {end: ['Geschrieben von Anna am 25.08.2015 22:30 (1599 x gelesen)']},
      'Anna'
    ],
    [
      'in a box',
      {end: ['Anna Brown is a senior reporter at Valley Times. She lives in Tallow.']},
      'Anna Brown'
    ],
    [
      'in a box below buttons and her name',
      {end: ['Share', 'About the author', 'Anna Brown', 'Anna Brown is a writer in Tallow.']},
      'Anna Brown'
    ],
    [
      'in a box at the end of reach',
      {end: [...Array.from({length: 11}, () => 'Share'), 'Anna Brown is a writer in Tallow.']},
      'Anna Brown'
    ],
    [
      'in a box with a verb',
      {end: ['Anna Brown writes about farming and water across the valley.']},
      'Anna Brown'
    ],
    [
      'below a label for readers of screens',
      {below: ['By', 'Social Links for Anna Brown', 'May 3, 2012']},
      'Anna Brown'
    ],
    ['glued to a link', {below: ['By', 'Anna Brownarchive page', 'May 3, 2012']}, 'Anna Brown'],
    [
      'glued to roles',
      {below: ['Anna BrownWriterPhotographerPaul LindIllustrator', 'May 3, 2012']},
      'Anna Brown'
    ],
    [
      'for a paper',
      {below: ['By Anna Brown And Paul Lind For The Mail On Sunday', 'May 3, 2012']},
      'Anna Brown; Paul Lind'
    ]
  ])('%s', (_, around, names) => {
    expect(articleOf(around).byline?.join('; ')).toBe(names)
  })

  test.each<[string, Around]>([
    [
      'a box about a person of the text',
      {
        below: [
          'The growers met with Anna Brown, who wrote the report on water for the treasury last year, and asked her to stay.'
        ],
        end: ['Anna Brown is the author of the report.']
      }
    ],
    [
      'boxes of two people',
      {
        end: [
          'Anna Brown is a reporter at Valley Times.',
          'Paul Lind is an editor at Valley Times.'
        ]
      }
    ],
    [
      'a box under a heading of its own',
      {end: ['Our columnist this week', 'Anna Brown is a columnist for Valley Times on wine.']}
    ],
    ['a podcast', {end: ['Podcast', 'Anna Brown is the editor of the new wine podcast.']}],
    ['a book', {end: ['Books', 'Author: Anna Brown, Old Vines of the South.']}],
    ['a teaser', {end: ['Related', 'Storm hits', 'Anna Brown is a reporter at Valley Times.']}],
    [
      'whom the text introduces',
      {below: [lead, 'Anna Brown is a reporter who saw the canals.', second]}
    ],
    [
      'a box far below the text',
      {end: [...Array.from({length: 12}, () => 'Share'), 'Anna Brown is a writer in Tallow.']}
    ],
    ['a label in figures of several', {below: ['Auteur(s) :']}],
    [
      'a teaser with a date among others',
      {
        end: [
          'Rain comes late 02.02.2022',
          'Milk is good for men from Tallow 02.02.2022',
          'Water is dear 01.02.2022'
        ]
      }
    ]
  ])('none: %s', (_, around) => {
    expect(articleOf(around).byline).toBeUndefined()
  })
})
