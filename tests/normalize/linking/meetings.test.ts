/** The days of stays: when they are known, how far they reach, and when two are one. */
import {describe, expect, test} from 'vitest'
import type {DatedTelling} from '../../../scripts/normalize/linking/dated-telling.ts'
import {meetings} from '../../../scripts/normalize/linking/meetings.ts'
import {knownStays} from '../../../scripts/normalize/linking/stay-days.ts'
import type {Stay} from '../../../scripts/normalize/linking/stays.ts'
import {tellingOf} from '../../../scripts/normalize/linking/tellings.ts'
import {formatDay, parseDay} from '../../../src/lib/epoch-days.ts'
import {readingOf} from '../dating/date-text.ts'
import {linked} from './archive-of.ts'
import {between, toldBy} from './telling-of.ts'

const words = {start: 0, end: 5, quote: 'visit'}
const monday: Stay = {
  ...{country: 'KE', time: {kind: 'weekday', weekday: 1}, ahead: false, comes: false, words}
}
const nextWeek: Stay = {...monday, time: {kind: 'week', offset: 1}, ahead: true}

/** Written on some day from one to the other. */
const written = (from: string, to: string, stays: readonly Stay[]): DatedTelling => ({
  telling: toldBy(from, [], {stays}).telling,
  days: [{from: parseDay(from), to: parseDay(to)}]
})
const daysOf = (dated: DatedTelling) =>
  knownStays(dated).map(({from, to}) => [formatDay(from), formatDay(to)])

describe('the days of a stay', () => {
  test('are known of what was written within eight days', () => {
    expect(daysOf(written('1992-03-11', '1992-03-18', [monday]))).toEqual([
      ['1992-03-09', '1992-03-16']
    ])
    expect(daysOf(written('1992-03-11', '1992-03-19', [monday]))).toEqual([])
  })
  test('are counted from the likely days, where the certain ones are too many', () => {
    const [likely] = written('1992-03-11', '1992-03-11', []).days
    const open: DatedTelling = {
      ...written('1992-03-11', '1992-03-11', [monday]),
      days: [{from: parseDay('1992-03-11'), to: null}]
    }
    expect(daysOf(open)).toEqual([])
    expect(daysOf({...open, likely: [likely!]})).toEqual([['1992-03-09', '1992-03-09']])
  })
  test('reach back a week from the last, or as long as it is told that the visit was', () => {
    const ended: Stay = {...monday, ends: 'visit'}
    const dated = written('1992-03-11', '1992-03-11', [ended])
    expect(daysOf(dated)).toEqual([['1992-03-02', '1992-03-09']])
    const lengths = [{country: 'KE', days: 2, ahead: false, ...words}]
    expect(daysOf({...dated, telling: {...dated.telling, lengths}})).toEqual([
      ['1992-03-08', '1992-03-09']
    ])
  })
})

describe('two stays meet', () => {
  const meet = (a: DatedTelling, b: DatedTelling) => meetings([a, b]).meet(a, b) !== undefined
  test.each([
    ['on one day', written('1992-03-11', '1992-03-11', [monday]), true],
    ['not a week apart', written('1992-03-18', '1992-03-18', [monday]), false],
    ['in a week that holds the day', written('1992-03-03', '1992-03-03', [nextWeek]), true],
    // Of 16 days, the stay can be another than that of the day.
    [
      'not in weeks of which either may be meant',
      written('1992-03-03', '1992-03-10', [nextWeek]),
      false
    ]
  ])('%s', (_, other, expected) =>
    expect(meet(written('1992-03-10', '1992-03-10', [monday]), other)).toBe(expected)
  )
})

test('a clause with two times says of neither that it is the day of the stay', () => {
  const stays = (sentence: string) =>
    tellingOf(readingOf(`Prime Minister John Major ${sentence}\n`))?.stays.map(({time}) => time)
  expect(stays('arrived in Kenya on Monday.')).toEqual([{kind: 'weekday', weekday: 1}])
  expect(stays('arrived in Kenya on Monday to speak on Friday.')).toEqual([])
})

test.each([
  ['flies to Kenya on Wednesday for talks.', true],
  ['flew to Kenya on Wednesday for talks.', false]
])('John Major %s: told as to come, %s', (sentence, ahead) =>
  expect(
    tellingOf(readingOf(`Prime Minister John Major ${sentence}\n`))?.stays.map((stay) => stay.ahead)
  ).toEqual([ahead])
)

test('of the same weekday, neither can be known to be of another week', () => {
  const there = (ahead: boolean, weekday: number, quote: string) => ({
    weekdays: [{country: 'KE', weekday, ahead, start: 0, end: quote.length, quote}]
  })
  const rules = (weekday: number) =>
    linked([
      toldBy('a', [between('1992-03-03', '1992-03-03')], {
        ...there(true, 1, 'will visit Kenya on that day'),
        told: 'ahead'
      }),
      toldBy('b', [between('1992-03-17', '1992-03-17')], there(false, weekday, 'arrived in Kenya'))
    ]).contradictions.map(({rule}) => rule)
  expect(rules(1)).toEqual([])
  expect(rules(0)).toEqual(['conflict/weekday'])
})
