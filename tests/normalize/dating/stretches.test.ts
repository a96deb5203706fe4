/** Stretches of time, and days that no calendar has, in whole texts. */
import {describe, expect, test} from 'vitest'
import {normalize} from '../../../scripts/normalize/pipeline.ts'
import {itemOf} from '../item.ts'
import {dated, shipped} from './date-text.ts'

const about = 'The town has a hall and a mill, and the river runs between them to the sea.'
const certain = (text: string) => dated(`${text} ${about}`).certain
const likely = (text: string) => dated(`${text} ${about}`).likely

describe('a stretch that is over bounds by its end', () => {
  test.each([
    ['of days', 'The fair was held from 3 to 7 May 2009.', '[2009-05-07..]'],
    ['of months', 'The mill stood still from March to May 2009.', '[2009-05-01..]'],
    ['of years', 'The war lasted from 1991 to 1995.', '[1995-01-01..]'],
    ['between years', 'He was mayor between 1991 and 1995.', '[1995-01-01..]']
  ])('%s', (_, text, expected) => expect(certain(text)).toBe(expected))

  test('with another verb, likely', () => {
    expect(certain('Prices of grain fell from 1991 to 1995.')).toBeUndefined()
    expect(likely('Prices of grain fell from 1991 to 1995.')).toBe('[1995-01-01..]')
  })
})

describe('a stretch that can be set ahead bounds nothing', () => {
  test.each([
    'The fair was moved from 3 May to 7 May 2009.',
    'The ban was in force from 2009 to 2015, by the new law.',
    'The budget was for the years from 2009 to 2015.',
    'Delegates met to open a fair from 3 to 7 May 2009.',
    'The contract was to run from 1991 to 1995.'
  ])('%s', (text) => expect([certain(text), likely(text)]).toEqual([undefined, undefined]))
})

test('a stretch to come bounds from above, likely', () => {
  expect(likely('The fair will run from 3 to 7 May 2009.')).toBe('[..2009-05-07]')
  expect(certain('The fair will run from 3 to 7 May 2009.')).toBeUndefined()
})

describe('impossible days', () => {
  const noticed = (text: string) =>
    normalize(itemOf(`${text} ${about}`), shipped)
      .evidence.issues.filter(({rule}) => rule === 'issue/impossible-date')
      .flatMap(({spans}) => spans.map(({quote}) => quote))

  test.each([
    ['of no month', 'On Feb. 30, 1999, the hall burned down.', 'Feb. 30, 1999'],
    ['without a year', 'On 31 June the hall burned down.', '31 June'],
    ['of a 13th month', 'The hall burned down on 2009-13-05.', '2009-13-05'],
    ['on another weekday', 'On Friday, July 9, 2009, the hall burned down.', 'Friday, July 9, 2009']
  ])('%s bound nothing, and are told', (_, text, quote) => {
    expect([certain(text), likely(text)]).toEqual([undefined, undefined])
    expect(noticed(text)).toEqual([quote])
  })

  test('a day on its weekday is none', () => {
    const text = 'On Thursday, July 9, 2009, the hall burned down.'
    expect(certain(text)).toBe('[2009-07-09..]')
    expect(noticed(text)).toEqual([])
  })
})

test('half a century is fifty years', () =>
  expect(likely('Half a century ago, in 1944, the hall burned down.')).toBe(
    '[1989-01-01..1999-12-31]'
  ))
