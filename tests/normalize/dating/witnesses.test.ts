/** One title proves no date: a second person in office, named in full, must bear it out. */
import {describe, expect, test} from 'vitest'
import {dated} from './date-text.ts'

const certain = (text: string) => dated(text).certain
const officesOf = (text: string) =>
  dated(text)
    .constraints.filter(({rule}) => /^date\/(?:in-office|office-)/u.test(rule))
    .map(({rule, strength, params}) => [rule, strength, params['witness'] ?? 'alone'])

const alone =
  'LONDON - Prime Minister Margaret Thatcher told ministers on Monday that a treaty on fishing would be signed.'
/** More than a scene. */
const between = 'The council met in the old hall, and the river runs to the sea. '.repeat(9)
const borneOut = `${alone} ${between}President Ronald Reagan will visit Parliament on Friday.`

describe('what two people in office bear out is certain', () => {
  test('on the days that they share', () =>
    expect(certain(borneOut)).toBe('[1980-12-21..1989-01-20]'))

  test('and each names the other', () =>
    expect(officesOf(borneOut)).toEqual([
      ['date/in-office', 'hard', 'Ronald Reagan'],
      ['date/in-office', 'hard', 'Margaret Thatcher']
    ]))

  test('of half a year too', () =>
    expect(
      certain(
        borneOut
          .replace('Margaret Thatcher', 'Theresa May')
          .replace('President Ronald Reagan', 'President Barack Obama')
      )
    ).toBe('[2016-06-13..2017-01-20]'))

  test('where the full name stands anywhere in the text', () =>
    expect(
      certain(
        'PARIS - Prime Minister Thatcher told ministers on Monday that a treaty would be signed. President Ronald Reagan will visit on Friday.\n\n' +
          `${between}\n\nMargaret Thatcher, who slept badly, left early.`
      )
    ).toBe('[1980-12-21..1989-01-20]'))
})

describe('papers print what was told days later', () => {
  const told = borneOut.replace('Ronald Reagan will visit', 'Ronald Reagan visited')

  test('so eight days behind an office count too, and the text says so', () => {
    expect(certain(told)).toBe('[1980-12-21..1989-01-28]')
    const prints = dated(told).constraints.map(({rule, params}) => [rule, params['allowance']])
    expect(prints).toContainEqual(['date/in-office', 'chosen print'])
  })

  test('but whoever is still to do something is in office when that is read', () => {
    expect(certain(borneOut)).toBe('[1980-12-21..1989-01-20]')
  })

  test('which is so of what one alone makes likely too', () => {
    expect(dated(alone).likely).toBe('[1979-05-04..1990-12-06]')
  })
})

describe('who is chosen to lead is given the title before the oath', () => {
  const elected = `PARIS - President Emmanuel Macron put names on a list on Thursday. Chancellor Angela Merkel had asked him for Monday. ${between}Prime Minister Theresa May spoke to President Emmanuel Macron on Friday.`

  test('so the thirty days before count for what is certain', () => {
    expect(certain(elected)).toBe('[2017-04-14..2019-08-01]')
  })

  test('nor again where the text tells of the oath, and half a year before it counts', () => {
    const told = dated(`${elected} Emmanuel Macron takes office in May.`).constraints
    const allowances = told.map(({params}) => String(params['allowance'] ?? ''))
    expect(allowances.filter((one) => one.includes('wait'))).not.toEqual([])
    expect(allowances.filter((one) => /wait.*chosen|chosen.*wait/u.test(one))).toEqual([])
  })

  test('not for a minister, who comes with the cabinet', () => {
    const minister = `JERUSALEM - Israeli Minister Zeev Elkin put names on a list on Thursday. ${between}Chancellor Angela Merkel spoke to Minister Zeev Elkin on Friday.`
    expect(certain(minister)).toMatch(/^\[2015-05-14\./u)
  })
})

describe('one title makes an answer likely at most', () => {
  test('however well it is placed', () => {
    expect(officesOf(alone)).toEqual([['date/in-office', 'soft', 'alone']])
    expect(dated(alone)).toMatchObject({
      certain: undefined,
      likely: '[1979-05-04..1990-12-06]'
    })
  })

  test.each([
    [
      'beside a family name alone, which others have',
      borneOut.replace('President Ronald Reagan', 'President Reagan')
    ],
    [
      'beside one who held the office before',
      `WASHINGTON - President Bill Clinton told ministers on Monday of a treaty. ${between}President George H. W. Bush will visit on Friday.`
    ],
    [
      'beside one whose office ended as this one began',
      `ATLANTA - President Jimmy Carter spoke on Thursday. ${between}Secretary of State Henry Kissinger will speak on Friday.`
    ],
    ['in one scene with another', borneOut.replace(between, '')],
    ['in a long scene with another', borneOut.replace(between, between.slice(0, 330))],
    [
      'beside one who is only said to hold it by somebody',
      borneOut.replace(
        'President Ronald Reagan will visit Parliament on Friday.',
        '“President Ronald Reagan will visit on Friday,” a boy said.'
      )
    ],
    [
      'beside somebody of other days',
      borneOut.replace('President Ronald Reagan', 'President Emmanuel Macron')
    ],
    [
      'beside others without office',
      `${alone} ${between}John Smith and Mary Jones had asked for it.`
    ],
    ['said twice', `${alone} ${between}Prime Minister Margaret Thatcher will sign it on Friday.`]
  ])('%s', (_, text) => expect(certain(text)).toBeUndefined())

  const scenes = `${between}Prime Minister Harold Macmillan paid for both.`
  test.each([
    [
      'beside others, where a text goes through the years of three',
      `LONDON - Prime Minister Harold Macmillan told her on Monday that he liked it. ${between}President John Kennedy will write on Friday. ${between}Chancellor Ludwig Erhard came down on Tuesday.`
    ],
    [
      'beside others on whatever Monday it was',
      `PARIS - He measured them all. President Charles de Gaulle came on a Monday. ${scenes}`
    ],
    [
      'beside others below a place, in an old story',
      `BAD KREUZNACH - Chancellor Konrad Adenauer took the terrace. ${between}President Charles de Gaulle slept in 14. ${scenes}`
    ]
  ])('%s', (_, text) => expect(certain(text)).toBeUndefined())

  test('beside one who is only remembered, whose office had begun', () =>
    expect(certain(`${alone} ${between}She quoted a speech of President Charles de Gaulle.`)).toBe(
      '[1940-06-12..]'
    ))

  test('nor does it bound from below', () => {
    const begun =
      'The hall was quiet. In 1950 President Dwight Eisenhower had welcomed students there, and the roof leaked.'
    expect(officesOf(begun)).toEqual([])
  })
})

/** Scenes in which one person has a title that says nothing of the day of writing. */
describe('no certain date is taken from', () => {
  test.each([
    [
      'a namesake whom no table has',
      'TOKIO, Wednesday. - Prime Minister Tanaka has sent more troops north. The Diet meets on Friday.'
    ],
    [
      'a look back that opens like news',
      'CHERBOURG - Prime Minister Winston Churchill told the Commons at noon. Seventy years on, a man was pushed down the same sand on Thursday.'
    ],
    [
      'a courtesy',
      'GDANSK, Poland - President Lech Walesa will not come to the shipyard on Tuesday, he said.'
    ],
    [
      'a stage',
      'President Franklin D. Roosevelt was played on Thursday evening by a boy of eleven. Tickets are sold out.'
    ],
    [
      'an office held before its state was free',
      'BRATISLAVA - Prime Minister Vladimir Meciar told Slovaks on Friday that the federation would end at New Year.'
    ]
  ])('%s', (_, text) => expect(certain(text)).toBeUndefined())
})

test('of three in office, two who agree are believed before one who does not', () => {
  const told =
    'LONDON - President Augusto Pinochet was arrested in his bed on Friday. Prime Minister Tony Blair said on Monday that it was for the courts, and Chancellor Gerhard Schroeder will speak on Tuesday.'
  expect(dated(told)).toMatchObject({certain: undefined, likely: '[1998-10-27..2005-11-22]'})
})
