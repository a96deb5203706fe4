/** Lists of a site with falling times, and lists of articles that have times as well. */
import {describe, expect, test} from 'vitest'
import {normalize} from '../../scripts/normalize/pipeline.ts'
import {itemOf} from './item.ts'
import {smallReference} from './reference.ts'

const prose = [
  'The council closed the bridge for three weeks to repair the road that the floods of last month had damaged.',
  'Cars have to go round by the mill, where police direct the traffic at four junctions until the work is done.'
]

/** Texts of the lines that are told to be entries of such a list. */
function entries(...lines: readonly string[]): string[] {
  const text = [...prose, ...lines].join('\n')
  return normalize(itemOf(text), smallReference)
    .evidence.segments.filter((segment) => segment.rule === 'timed-lists/entry')
    .map(({start, end}) => text.slice(start, end))
}

describe('lists of the latest articles', () => {
  test.each([
    [
      'in front',
      ['18:40 Price of wheat falls', '18:05 New park opens', '17:20 Trains change times']
    ],
    [
      'in front, with a stop',
      [
        '18.40 Uhr Price of wheat falls',
        '18.05 Uhr New park opens',
        '17.20 Uhr Trains change times'
      ]
    ],
    [
      'above',
      ['18:40', 'Price of wheat falls', '18:05', 'New park opens', '17:20', 'Trains change times']
    ],
    [
      'below, as days',
      [
        'Price of wheat falls',
        '12 October 2024',
        'New park opens',
        '11 October 2024',
        'Trains change times',
        '10 October 2024'
      ]
    ],
    [
      'below, as time past',
      [
        'Price of wheat falls',
        '2 hours ago',
        'New park opens',
        '3 hours ago',
        'Trains change times',
        '5 hours ago'
      ]
    ]
  ])('with the time %s', (_, lines) => expect(entries(...lines)).toEqual(lines))

  test.each([
    [
      'a word of the text in each headline',
      [
        '14:20 Council in London sells a park',
        '13:10 Police in Rome on strike',
        '12:00 Bridge of sighs gets a roof'
      ]
    ],
    [
      'words of grammar that the text has as well',
      [
        '14:20 Wheat with salt from where they are',
        '13:10 Trains that have been late',
        '12:00 Singers with hats until night'
      ]
    ],
    [
      'the words of the text in one headline alone',
      [
        '14:20 Police direct traffic where floods damaged bridge and road',
        '13:10 Wheat falls',
        '12:00 Singers win'
      ]
    ]
  ])('with %s', (_, lines) => expect(entries(...lines)).toEqual(lines))

  test.each([
    [
      'a chronicle of its own, the latest first',
      ['12:30 Police at the bridge', '12:10 Crowds on the road', '11:50 Noise in the mill']
    ],
    ['a program', ['17:20 Doors open', '18:05 The choir sings', '18:40 The mayor speaks']],
    [
      'hours in no order',
      ['18:40 Price of wheat falls', '17:20 Trains change times', '18:05 New park opens']
    ],
    ['two entries', ['18:40 Price of wheat falls', '18:05 New park opens']],
    [
      'sentences',
      [
        '18:40 The price of wheat fell.',
        '18:05 The new park opened.',
        '17:20 The trains changed times.'
      ]
    ],
    ['prices', ['9.50 Roast beef', '8.20 Fried fish', '3.10 Apple pie']],
    ['shares', ['21.50 General Motors', '20.10 United Steel', '12.30 Western Union']],
    ['times of a race', ['2:10.5 Smith of Ohio', '2:09.1 Brown of Iowa', '2:08.0 Jones of Utah']],
    ['one time for all', ['18:00 The choir', '18:00 The band', '18:00 The mayor']]
  ])('not %s', (_, lines) => expect(entries(...lines)).toEqual([]))

  test('not among the prose of a text that is no page', () => {
    const lines = [
      '18:40 Price of wheat falls',
      '18:05 New park opens',
      '17:20 Trains change times'
    ]
    expect(entries(...lines, prose[0]!.replace('council', 'town'))).toEqual([])
  })
})
