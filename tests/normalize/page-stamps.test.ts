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

const articleOf = ({
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
  ).article

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
    ['the word above', {end: ['Tags', 'Date', '2 mars 2020']}, '2020-03-02'],
    [
      'the word in front',
      {end: ['Author Valley Desk', 'Date 6. Dezember 2022', 'Share']},
      '2022-12-06'
    ],
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
    [
      'below the text, with the hour',
      {end: ['Dec 13, 2023 11:11am PDT', 'Share this']},
      '2023-12-13'
    ],
    [
      'below the text, with the weekday',
      {end: ['30 Ekim 2020 Cuma 18:28', 'Share this']},
      '2020-10-30'
    ],
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
