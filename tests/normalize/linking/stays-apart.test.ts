/** What articles on one journey say otherwise about its days is told, and what can both be true is not. */
import {describe, expect, test} from 'vitest'
import {linkable, linked} from './archive-of.ts'

/** Of one day, in two papers, about John Major. */
const told = (one: string, other: string, day = 'March 12, 1992') =>
  linked(
    linkable({
      a: `The Morning Post\n${day}\n\nPrime Minister John Major ${one} Major was tired.\n`,
      b: `The Evening Post\nMarch 12, 1992\n\nPrime Minister John Major ${other} Major was tired.\n`
    })
  )
const quotes = ({contradictions}: ReturnType<typeof told>) =>
  contradictions.map(({rule, mine, theirs}) => [rule, mine.span.quote, theirs.span.quote])

const two = 'ended a two-day visit to Kenya on Tuesday.'

describe('one journey, told otherwise', () => {
  test.each([
    [
      'its length',
      two,
      'ended a three-day visit to Kenya on Tuesday.',
      ['conflict/length', 'two-day visit to Kenya', 'three-day visit to Kenya']
    ],
    [
      'its length, behind the arrival',
      'arrived in Kenya on Tuesday for a two-day visit.',
      'arrived in Kenya on Tuesday at the start of a four-day working visit.',
      [
        'conflict/length',
        'arrived in Kenya on Tuesday for a two-day visit',
        'arrived in Kenya on Tuesday at the start of a four-day working visit'
      ]
    ],
    [
      'its length, where it goes on',
      'arrived in Kenya on Tuesday for a two-day visit.',
      'on a three-day visit to Kenya, spoke in Nairobi on Wednesday.',
      [
        'conflict/length',
        'arrived in Kenya on Tuesday for a two-day visit',
        'three-day visit to Kenya'
      ]
    ],
    [
      'the day of arrival',
      'arrived in Kenya on March 9 for talks.',
      'arrived in Kenya on March 10 for talks.',
      [
        'conflict/arrival',
        'Prime Minister John Major arrived in Kenya on March 9 for talks.',
        'Prime Minister John Major arrived in Kenya on March 10 for talks.'
      ]
    ],
    [
      'the day on which it was left',
      'left Kenya on Tuesday after talks.',
      'left Kenya on Wednesday after talks.',
      [
        'conflict/end',
        'Prime Minister John Major left Kenya on Tuesday after talks.',
        'Prime Minister John Major left Kenya on Wednesday after talks.'
      ]
    ]
  ])('%s', (_, one, other, expected) => {
    const result = told(one, other)
    expect(result.groups).toEqual(['a b'])
    expect(quotes(result)).toEqual([expected])
  })

  test('its last day: neither is taken, and it was under way on a day of either', () => {
    const back = (day: string) =>
      `was back in London after a two-day visit to Kenya, which ended ${day}. Major visited Kenya last.`
    const result = told(back('March 10'), back('March 11'))
    expect(quotes(result).map(([rule]) => rule)).toEqual(['conflict/end'])
    expect(result.events.map(({event}) => event.date)).toEqual(['[1992-03-09..1992-03-11]'])
    expect(told(back('March 10'), back('March 10')).events.map(({event}) => event.date)).toEqual([
      '1992-03-09/1992-03-10'
    ])
  })
})

describe('no contradiction between', () => {
  test.each([
    ['what was planned and what was made', 'will pay a three-day visit to Kenya next week.', two],
    [
      'leaving and coming home',
      'left Kenya on Tuesday.',
      'returned home on Wednesday after a visit to Kenya.'
    ],
    ['the end and the departure', two, 'left Kenya on Wednesday after talks.'],
    ['a visit and a tour', two, 'arrived in Kenya on Monday on a five-day tour of Africa.'],
    [
      'a visit and a longer one to two',
      two,
      'ended a five-day visit to Kenya and Uganda on Tuesday.'
    ],
    [
      'visits to two countries',
      two,
      'visited Kenya on Tuesday. He went on a three-day visit to Uganda.'
    ],
    [
      'a visit and one cut short',
      two,
      'ended a visit to Kenya on Tuesday. He cut short a four-day visit to Kenya.'
    ],
    [
      'a visit and its second day',
      two,
      'visited Kenya on Tuesday, the second day of a three-day visit to Kenya.'
    ],
    [
      'a day and a stay that holds it',
      'arrived in Kenya on Monday.',
      'was on a visit to Kenya on Tuesday.'
    ]
  ])('%s', (_, one, other) => {
    const day = one.includes('will') ? 'March 3, 1992' : undefined
    expect(quotes(told(one, other, day))).toEqual([])
  })
  test('a day counted from that of a dispatch and the next, which may be of another place', () => {
    const {groups, contradictions} = linked(
      linkable({
        a: 'NAIROBI, March 9, 1992 (AP) - Prime Minister John Major arrived in Kenya today. Major met Moi.\n',
        b: 'The Evening Post\nMarch 12, 1992\n\nPrime Minister John Major arrived in Kenya on Tuesday. Major met Moi.\n'
      })
    )
    expect(groups).toEqual(['a b'])
    expect(contradictions).toEqual([])
  })
  test('two journeys', () => {
    const result = told('ended a four-day visit to Kenya on Tuesday.', two, 'May 12, 1991')
    expect(result.groups).toEqual(['a', 'b'])
    expect(result.contradictions).toEqual([])
  })
})
