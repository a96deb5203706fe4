/** Stretches of time, and days that no calendar has, in whole texts. */
import {describe, expect, test} from 'vitest'
import {normalize} from '../../../scripts/normalize/pipeline.ts'
import {itemOf} from '../item.ts'
import {borneOut as dated, shipped} from './date-text.ts'

const about = 'The town has a hall and a mill, and the river runs between them to the sea.'
const certain = (text: string) => dated(`${text} ${about}`).certain
const likely = (text: string) => dated(`${text} ${about}`).likely

describe('a stretch that is over bounds by its end', () => {
  test.each([
    ['of days', 'The fair was held from 3 to 7 May 2009.', '[2009-05-07..]'],
    ['of months', 'The mill stood still from March to May 2009.', '[2009-05-01..]'],
    ['of years', 'The war lasted from 1991 to 1995.', '[1995-01-01..]'],
    ['between years', 'He was mayor between 1991 and 1995.', '[1995-01-01..]'],
    ['of a verb with its object', 'He led the party from 1991 to 1995.', '[1995-01-01..]'],
    ['of an office', 'He served as mayor of the town from 1991 to 1995.', '[1995-01-01..]'],
    ['of being in a place', 'He was in Rome between 1991 and 1995.', '[1995-01-01..]'],
    ['with more behind it', 'He lived there from 1991 to 1995 and came back.', '[1995-01-01..]']
  ])('%s', (_, text, expected) => expect(certain(text)).toBe(expected))

  test.each([
    ['another verb', 'Prices of grain fell from 1991 to 1995.', '[1995-01-01..]'],
    ['a story', 'The paper ran a story on the fair from 3 to 9 June 2009.', '[2009-06-09..]'],
    ['a preview', 'It was a preview of the fair from 3 to 9 June 2009.', '[2009-06-09..]'],
    ['demands', 'The ministers met demands for cuts from 1995 to 2015.', '[2015-01-01..]'],
    ['the object of a study', 'They studied the warming from 1995 to 2015.', '[2015-01-01..]'],
    ['what may be numbers', 'The index ran from 1950 to 2010.', '[2010-01-01..]'],
    ['numbers between', 'The index stood between 1950 and 2010.', '[2010-01-01..]']
  ])('with %s, likely', (_, text, expected) => {
    expect(certain(text)).toBeUndefined()
    expect(likely(text)).toBe(expected)
  })
})

describe('a stretch that can be set ahead bounds nothing', () => {
  test.each([
    'The fair was moved from 3 May to 7 May 2009.',
    'The ban was in force from 2009 to 2015, by the new law.',
    'The budget was for the years from 2009 to 2015.',
    'Delegates met to open a fair from 3 to 7 May 2009.',
    'The contract was to run from 1991 to 1995.',
    'The museum sold tickets for a show from 3 to 7 May 2009.'
  ])('%s', (text) => expect([certain(text), likely(text)]).toEqual([undefined, undefined]))
})

describe('numbers of things are no years', () => {
  test.each([
    'The general led between 1900 and 2000 men.',
    'The hall held from 1900 to 2000 guests.',
    'The Dow ran from 1950 to 2010 points.',
    'Voters stood in line from 1900 to 2000 hours.',
    'The blast killed between 1900 and 2000 people.',
    'The camp held between 1900 and 2000 Germans.',
    'The hall held from 1900 to 2000 or more.',
    'The turnout was from 1900 to 2000.',
    'The turnout was between 1900 and 2000.',
    'In the explosion were hurt from 1900 to 2000.',
    'In the flood drowned from 1950 to 1970.'
  ])('%s', (text) => expect([certain(text), likely(text)]).toEqual([undefined, undefined]))
})

describe('no stretch of years', () => {
  test.each([
    ['longer than any that is told', 'The wall stood from 1600 to 1900.'],
    ['two years in a row, a season', 'The play lasted from 1991-92.']
  ])('%s', (_, text) => expect([certain(text), likely(text)]).toEqual([undefined, undefined]))
})

test('a stretch to come bounds from above, likely', () => {
  expect(likely('The fair will run from 3 to 7 May 2009.')).toBe('[..2009-05-07]')
  expect(certain('The fair will run from 3 to 7 May 2009.')).toBeUndefined()
})

describe('impossible days', () => {
  const issues = (text: string) => normalize(itemOf(`${text} ${about}`), shipped).evidence.issues
  const noticed = (text: string) =>
    issues(text)
      .filter(({rule}) => rule === 'issue/impossible-date')
      .flatMap(({spans}) => spans.map(({quote}) => quote))

  test.each([
    ['of no month', 'On Feb. 30, 1999, the hall burned down.', 'Feb. 30, 1999'],
    ['without a year', 'On 31 June the hall burned down.', '31 June'],
    ['of a 13th month', 'The hall burned down on 2009-13-05.', '2009-13-05']
  ])('%s bound nothing, and are told', (_, text, quote) => {
    expect([certain(text), likely(text)]).toEqual([undefined, undefined])
    expect(noticed(text)).toEqual([quote])
  })

  test('a day on another weekday bounds nothing, and is told as that', () => {
    const text = 'On Friday, July 9, 2009, the hall burned down.'
    expect([certain(text), likely(text)]).toEqual([undefined, undefined])
    expect(noticed(text)).toEqual([])
    expect(issues(text)).toContainEqual(
      expect.objectContaining({
        rule: 'issue/weekday-in-prose',
        params: {date: '2009-07-09'},
        spans: [expect.objectContaining({quote: 'Friday, July 9, 2009'})]
      })
    )
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

test.each(['half', 'a quarter'])('what was cut by %s 20 years ago was so 20 years ago', (part) =>
  expect(likely(`Taxes were cut by ${part} 20 years ago, in 1979.`)).toBe(
    '[1998-01-01..2000-12-31]'
  )
)
