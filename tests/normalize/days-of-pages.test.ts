/** Days that a saved page prints, and of what they are. */
import {describe, expect, test} from 'vitest'
import {classify} from '../../scripts/normalize/classify/index.ts'
import {stampedDates} from '../../scripts/normalize/extract/stamped-dates.ts'
import {normalize} from '../../scripts/normalize/pipeline.ts'
import {segment} from '../../scripts/normalize/segment/index.ts'
import {itemOf} from './item.ts'
import {smallReference} from './reference.ts'
import {prose, savedPage, type Parts} from './saved-page.ts'

const dateOf = (parts: Parts) => normalize(itemOf(savedPage(parts)), smallReference).article.date

describe('the day of publication', () => {
  test.each<[string, Parts, string]>([
    [
      'with a notice of the text’s age',
      {
        head: [
          'By Anna Brown',
          'Published February 24, 2020Last updated July 21, 2022This article is more than 2 years old.'
        ]
      },
      '2020-02-24'
    ],
    [
      'beside that of a recording',
      {
        head: [
          'Do 25.04.24 | 14:07 Uhr | Von Anna Brandt',
          'Audio: Radio Fähre | 24.04.2024 | Anna Brandt'
        ]
      },
      '2024-04-25'
    ],
    [
      'twice, above a sentence with a day of its own',
      {
        head: ['The Ferry Courier 1 November 20231 November 2023 Bridges, Ferries, Mills'],
        body: ['On 31 October 2023, about noon, a cart went down with the bridge.', ...prose]
      },
      '2023-11-01'
    ],
    [
      'below a role that is no list of those who gave',
      {head: ['by Anna Brown', 'Contributor', 'June 21, 2017', 'Share on', 'Share on Facebook']},
      '2017-06-21'
    ],
    [
      'in the only line that says so, not far above the headline',
      {above: ['Published on 5 November 2023, 14:09', ...Array<string>(7).fill('Copy link')]},
      '2023-11-05'
    ],
    [
      'in the only line that says so, with who wrote',
      {below: ['Mill sold', 'Ford dry', 'created by Dominic — published 28 January 2022 06:00']},
      '2022-01-28'
    ],
    [
      'in a line that speaks of the text itself',
      {
        below: [
          'Links on the web',
          'A Library of Bridges for the Far Bank',
          'Dieser Artikel wurde am 14. Dezember 2015 um 14:48 von Heiner geschrieben.',
          '9 comments to Old bridge to be mended at last'
        ]
      },
      '2015-12-14'
    ]
  ])('%s', (_, parts, expected) => {
    expect(dateOf(parts)).toBe(expected)
  })
})

test('a line that says so far above the headline is the article’s where no other says so', () => {
  const above = ['Published on 5 November 2023, 14:09', ...Array<string>(7).fill('Copy link')]
  const below = ['Mill sold', 'Ford dry', 'Ducks back home', 'Published on 5 November 2023', 'Rain']
  const doubtsOf = (parts: Parts) => {
    const units = classify(segment(savedPage(parts)), {publicationsIn: () => []})
    return stampedDates(units, () => []).map(({doubt}) => doubt)
  }
  expect(doubtsOf({above})).toEqual(['none'])
  expect(doubtsOf({above, below})).toEqual(['alone'])
})

describe('another day', () => {
  const published = (day: string) => `Published on ${day}`
  test.each<[string, Parts]>([
    [
      'of several that are said to be of publication, below the text',
      {below: [published('5 November 2023'), 'Mill sold', published('6 November 2023'), 'Ford dry']}
    ],
    ['of a recording alone', {head: ['Audio: Radio Fähre | 24.04.2024 | Anna Brandt']}],
    [
      'of another text, by a formula',
      {below: ['Mill sold', 'Ford dry', 'Das Haus wurde am 14. Dezember 2015 verkauft.']}
    ]
  ])('%s', (_, parts) => {
    expect(dateOf(parts)).toBeUndefined()
  })

  test.each([
    [
      'January 28, 1975',
      'Anna Lind, born January 28, 1975, is a singer of songs about bridges and ferries.'
    ],
    [
      '28. Januar 1975',
      'Anna Lind (geboren am 28. Januar 1975) ist eine Sängerin von Liedern über Brücken.'
    ],
    [
      '1975年1月28日',
      '蔡安娜（Anna），1975年1月28日出生于新加坡，祖籍中国江苏省，现定居于台湾，华语流行乐女歌手、音乐制作人。'
    ]
  ])('of birth: %s', (day, told) => {
    expect(dateOf({head: [day], body: [told, ...prose]})).not.toBe('1975-01-28')
    expect(dateOf({head: [day]})).toBe('1975-01-28')
  })

  test('but not of birth that is told far below', () => {
    const told = 'Anna Lind, born January 28, 1975, is a singer of songs about bridges and ferries.'
    expect(dateOf({head: ['January 28, 1975'], body: [...prose, told]})).toBe('1975-01-28')
  })

  test.each([
    [
      'January 28, 1975',
      'A child was born on January 28, 1975 in the hall of the town, and all came to see it at once.'
    ],
    [
      '28. Januar 1975',
      'Ein Kind wurde in der Halle der Stadt geboren am 28. Januar 1975, und alle kamen, es zu sehen.'
    ]
  ])('but a birth can be the news: %s', (day, told) => {
    expect(dateOf({head: [day], body: [told, ...prose]})).toBe('1975-01-28')
  })
})
