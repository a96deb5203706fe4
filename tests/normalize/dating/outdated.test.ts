/** Of titles whose terms never met, the earlier ones are looked back on; and titles of those who lately left. */
import {describe, expect, test} from 'vitest'
import {dated} from './date-text.ts'

describe('the term of the later holder dates the text', () => {
  test.each([
    [
      'whichever stands first',
      'CAPE TOWN - A man of 71 walked out of prison on Sunday. Prime Minister Hendrik Verwoerd was in office when he was taken on a Friday; President F. W. de Klerk will let others go on Monday.',
      '[1989-08-15..1994-05-10]'
    ],
    [
      'in the other order',
      'CAPE TOWN - President F. W. de Klerk will let others go on Monday. On that Friday Prime Minister Hendrik Verwoerd sat in the front row.',
      '[1989-08-15..1994-05-10]'
    ],
    [
      'also where the earlier ones are several',
      'YALTA - The cars came over the pass on Monday. President Franklin D. Roosevelt was gray on Monday. Premier Josef Stalin was late on Monday. Secretary of State George Shultz will meet Foreign Minister Andrei Gromyko on Friday.',
      '[1982-07-16..1985-07-02]'
    ]
  ])('%s', (_, text, days) => expect(dated(text).likely).toBe(days))

  test('and what it outdates is told as evidence that was not used', () => {
    const text =
      'CAPE TOWN - President F. W. de Klerk will let others go on Monday. On that Friday Prime Minister Hendrik Verwoerd sat in the front row.'
    expect(dated(text).solution.dropped.map(({constraint: {params}}) => params['name'])).toEqual([
      'Hendrik Verwoerd'
    ])
  })

  test('but not where somebody is only quoted as naming them', () =>
    expect(
      dated(
        'PRETORIA - Prime Minister Hendrik Verwoerd will open the dam on Friday. “President Emmanuel Macron is coming,” a boy said.'
      ).likely
    ).toBe('[1958-09-03..1966-09-06]'))

  test('and not by an office of which the tables tell few', () =>
    expect(
      dated(
        'ASTANA - President Shimon Peres will open the hall on Friday. Minister Zeev Elkin will sit beside him on Friday.'
      ).likely
    ).toBe('[2007-07-15..2014-07-24]'))

  test('and not where one followed the other within weeks: the days of either count', () =>
    expect(
      dated(
        'LONDON - Prime Minister Tony Blair said goodbye on Wednesday. Foreign Secretary David Miliband will sit down on Friday.'
      ).likely
    ).toBe('[1997-05-02..2010-05-11]'))
})

describe('of one title against those of several who were in office together, neither is believed', () => {
  const alone = 'CANBERRA - Prime Minister Kevin Rudd had the news by telephone on Friday. '
  const others =
    'President Harry S. Truman wrote by hand on Friday. Prime Minister David Ben-Gurion said nothing on Saturday.'

  test('the days of either count, and each says so', () => {
    const {likely, constraints} = dated(`${alone}${others}`)
    expect(likely).toBe('[1948-05-14..2013-09-26]')
    expect(constraints.map(({params}) => params['elsewhen'])).toEqual([
      'Harry S. Truman and David Ben-Gurion',
      'Kevin Rudd',
      'Kevin Rudd'
    ])
  })

  test.each([
    [
      'where somebody of the later days bears it out',
      `${alone}President Hu Jintao said so on Sunday. ${others}`
    ],
    [
      'where the others are told of as past',
      `${alone}President Harry S. Truman had written by hand. Prime Minister David Ben-Gurion had said nothing.`
    ],
    [
      'where there is one other',
      `${alone}Prime Minister David Ben-Gurion said nothing on Saturday.`
    ]
  ])('but not %s', (_, text) => expect(dated(text).likely).toMatch(/^\[20/u))
})

describe('a title is given in telling how its holder lately left', () => {
  test.each([
    'Prime Minister Kevin Rudd of Australia did not come on Sunday: he lost his post on Thursday.',
    'Prime Minister Kevin Rudd handed in his seals last Monday.',
    'Prime Minister Kevin Rudd gave up the premiership on Thursday.',
    'Prime Minister Kevin Rudd vacated the office on Thursday.'
  ])('%s', (text) => {
    const told = dated(`TORONTO - ${text}`).constraints.map(({params}) => params['allowance'])
    expect(told.join(' ')).toMatch(/leaver|afterlife/u)
  })

  test.each([
    'Prime Minister Kevin Rudd spoke on Wednesday of the budget.',
    'Prime Minister Kevin Rudd left on Wednesday for a visit to Baku.',
    'Prime Minister Kevin Rudd met miners on Sunday. The coach of the miners lost his job.'
  ])('but not in: %s', (text) => {
    const told = dated(`TORONTO - ${text}`).constraints.map(({params}) => params['allowance'])
    expect(told.join(' ')).not.toMatch(/leaver|afterlife/u)
  })
})
