/** One journey told in short texts: the days that they name join them, and prove nothing of a date. */
import {describe, expect, test} from 'vitest'
import {linkable, linked} from './archive-of.ts'

/** A sentence about John Major in a paper of a day. */
type Report = readonly [day: string, sentence: string]

const run = (...reports: readonly Report[]) =>
  linked(
    linkable(
      Object.fromEntries(
        reports.map(([day, sentence], index) => [
          'abcdef'[index]!,
          `The Morning Post\n${day}\n\nPrime Minister John Major ${sentence}\n`
        ])
      )
    )
  )
const groups = (...reports: readonly Report[]) => run(...reports).groups

const announced: Report = [
  'March 3, 1992',
  'will visit Kenya next week, his office said on Monday.'
]
const arrived: Report = ['March 10, 1992', 'arrived in Kenya on Monday for talks.']
const home: Report = ['March 14, 1992', 'returned home on Friday after a visit to Kenya.']

describe('one journey', () => {
  test('told as to come, as begun and as over', () => {
    const {groups: found, constraints, contradictions} = run(announced, arrived, home)
    expect(found).toEqual(['a b c'])
    expect([...constraints.values()].flat()).toEqual([])
    expect(contradictions).toEqual([])
  })
  test.each<[string, Report, Report]>([
    [
      'told by one day of the year',
      ['March 3, 1992', 'will visit Kenya on March 9 for two days.'],
      ['March 20, 1992', 'visited Kenya on March 9, and saw a school.']
    ],
    [
      'told of tomorrow and of yesterday',
      ['March 8, 1992', 'will fly to Kenya tomorrow.'],
      ['March 16, 1992', 'visited Kenya last week.']
    ],
    ['told of last week', arrived, ['March 17, 1992', 'visited Kenya last week.']]
  ])('%s', (_, one, other) => expect(groups(one, other)).toEqual(['a b']))
})

test.each([
  'was in Uganda on Monday and from there flew to Kenya.',
  'on Monday left Uganda, and then flew to Kenya.',
  'spoke on Monday and later flew to Kenya.'
])('no day of the stay is told: Major %s', (sentence) => {
  const text = `The Morning Post\nMarch 12, 1992\n\nPrime Minister John Major ${sentence}\n`
  const stays = linkable({a: text})[0]?.telling.stays ?? []
  expect(stays.filter(({country}) => country === 'KE')).toEqual([])
})

describe('two journeys', () => {
  test.each<[string, Report, Report]>([
    [
      'of different weeks',
      ['March 3, 1992', 'visited Kenya on Monday for a funeral.'],
      ['March 27, 1992', 'will visit Kenya on Monday for a fair.']
    ],
    ['to different countries', announced, ['March 10, 1992', 'arrived in Uganda on Monday.']],
    [
      'of which one was over',
      ['March 10, 1992', 'visited Kenya last week.'],
      ['March 17, 1992', 'will visit Kenya next week.']
    ],
    [
      'of which the day told is that of the announcement',
      ['March 3, 1992', 'will visit Kenya soon, his office said on Monday.'],
      ['March 9, 1992', 'arrived in Kenya on Monday.']
    ],
    [
      'of different days of the year',
      ['March 3, 1992', 'will visit Kenya on March 9.'],
      ['March 27, 1992', 'visited Kenya on March 24.']
    ]
  ])('%s', (_, one, other) => expect(groups(one, other)).toEqual(['a', 'b']))

  test('of which the days are not known', () => {
    const open = linkable({
      a: 'Prime Minister John Major will visit Kenya next week, his office said.\n',
      b: 'Prime Minister John Major arrived in Kenya on Monday for talks.\n'
    })
    expect(linked(open).groups).toEqual(['a', 'b'])
  })
  test('of one week: whoever arrives twice has been away', () => {
    expect(
      groups(
        announced,
        ['March 9, 1992', 'arrived in Kenya on Sunday.'],
        ['March 14, 1992', 'arrived in Kenya on Friday.']
      )
    ).not.toContain('a b c')
  })
  test('a chain of weeks is no journey of a month', () => {
    const weeks: Report[] = [
      ['March 3, 1992', 'will visit Kenya next week.'],
      ['March 21, 1992', 'visited Kenya last week.'],
      ['March 28, 1992', 'visited Kenya last week.']
    ]
    expect(groups(...weeks)).not.toContain('a b c')
  })
})

describe('no contradiction', () => {
  test.each<[string, Report, Report]>([
    [
      'between the day of the announcement and that of the arrival',
      ['March 10, 1992', 'will visit Kenya and Uganda this week, his office said on Monday.'],
      ['March 12, 1992', 'arrived in Kenya on Wednesday. He goes on to Uganda on Friday.']
    ],
    ['between the day of the arrival and that of the return', arrived, home],
    [
      'between the day of the arrival and a later one of the same week',
      arrived,
      ['March 14, 1992', 'visited Kenya this week. Major opened a school in Kenya on Friday.']
    ]
  ])('%s', (_, one, other) => expect(run(one, other).contradictions).toEqual([]))
  test('but between two days of the arrival', () => {
    const {contradictions} = run(arrived, ['March 11, 1992', 'arrived in Kenya on Sunday.'])
    expect(contradictions.map(({rule}) => rule)).toEqual(['conflict/weekday'])
  })
})
