/** Dates that stand like an article's own and are of what it tells: they are its earliest day only. */
import {describe, expect, test} from 'vitest'
import {normalize} from '../../../scripts/normalize/pipeline.ts'
import {itemOf} from '../item.ts'
import {shipped} from './date-text.ts'

const prose =
  'The council met in the old hall and spoke of bread, of coal and of the winter that was coming to the valley.'
/** What is certain, with its basis, and what is likely. */
const datesOf = (text: string, asOf = '2026-12-31') => {
  const {date, dateLikely, dateBasis} = normalize(itemOf(text), {...shipped, asOf}).article
  return [`${dateBasis} ${date ?? ''}`, dateLikely]
}
const dateOf = (text: string, asOf?: string) => datesOf(text, asOf)[0]

describe('a bare date is the earliest day only', () => {
  test.each([
    ['of a letter', `A Word Home\n\n3 October 1915\n\nDear mother,\n\n${prose}\n\nYour son, Karl`],
    ['of a German letter', `Aus dem Feld\n\n3. Oktober 1915\n\nLiebe Mutter,\n\n${prose}`],
    ['of a letter, by its headline', `A Letter from the Front\n\n3 October 1915\n\n${prose}`],
    ['of a diary', `From the diary of a nurse\n\n3 October 1915\n\n${prose}`],
    ['of a log', `From the logbook of the Maria\n\n3 October 1915\n\n${prose}`],
    [
      'of a remembered day',
      `The Mill Fire\n\n3 October 1915\n\nFifty years later I still see it. ${prose}`
    ],
    [
      'of half a century ago',
      `The Mill Fire\n\n3 October 1915\n\nHalf a century later I still see it. ${prose}`
    ],
    ['of a named day', `The Day the Dam Broke\n\n3 October 1915\n\nI was eleven. ${prose}`],
    [
      'of what somebody remembers',
      `A Survivor Remembers\n\n3 October 1915\n\nI was in the boat. ${prose}`
    ],
    ['of an anniversary', `Town Marks Anniversary of Great Fire\n\n3 October 1915\n\n${prose}`],
    ['of a chapter', `The Lighthouse, Chapter Four\n\n3 October 1915\n\n${prose}`],
    ['of what is translated', `The Fox\n\n3 October 1915\nTranslated by A. Lee\n\n${prose}`],
    [
      'of what is reprinted',
      `The Mill\n\n3 October 1915\nReprinted in The Evening Star, 7 April 2004\n\n${prose}`
    ]
  ])('%s', (_, text) => expect(dateOf(text)).toBe('inferred [1915-10-03..]'))
})

describe('a date is the article’s own', () => {
  test.each([
    ['by itself', `Harvest Is Good\n\n3 October 1915\n\n${prose}`],
    ['with its weekday', `The Day the Dam Broke\n\nSunday, 3 October 1915\n\n${prose}`],
    ['with a label', `A Letter from the Front\n\nPublished: 3 October 1915\n\n${prose}`],
    [
      'with a byline',
      `A Life at Sea\n\nBy Ann Lee\n3 October 1915\n\nFifty years later I still see it. ${prose}`
    ],
    [
      'of a letter to a paper',
      `Trams Are Too Loud\n\n3 October 1915\n\nDear Sir, the trams are too loud. ${prose}`
    ],
    [
      'where the event has another year',
      `The Mill Reopens\n\n3 October 1915\n\nThe mill burned down in 1865. Fifty years later it grinds. ${prose}`
    ],
    [
      'where a few years are counted',
      `The Mill Reopens\n\n3 October 1915\n\nTwo years later it grinds again. ${prose}`
    ]
  ])('%s', (_, text) => expect(dateOf(text)).toBe('stated 1915-10-03'))

  test('where the years counted from it have not passed', () => {
    const text = `The Mill Reopens\n\n3 October 1995\n\nFifty years later I still see it. ${prose}`
    expect(dateOf(text, '2026-12-31')).toBe('stated 1995-10-03')
    expect(dateOf(text, '2046-12-31')).toBe('inferred [1995-10-03..]')
  })
})

test('the head that a browser prints is the day of printing', () => {
  const text = `Home\nNews\nSport\nThe Fair — 02.01.23 09:51\nhttps://example.org/fair.html\nThe Fair\n${prose}\n${prose}`
  expect(dateOf(text)).not.toMatch(/^stated/)
})

describe('the date of a dateline is the earliest day only', () => {
  test.each([
    [
      'of a letter, by its headline',
      `A letter from the siege\n\nRuth Alon\n\nJerusalem, 28 May 1948 - Dear Mother, the city has fallen. ${prose}`,
      'inferred [1948-05-28..]'
    ],
    [
      'of what is told a century later',
      `The Guns\n\nIris Bell\n\nMONS, Nov. 11, 1918 - A sniper shot a soldier.\n\nA century later a bridge bears his name. ${prose}`,
      'inferred [1918-11-11..]'
    ],
    [
      'against an office first held decades later',
      `The Guns\n\nIris Bell\n\nMONS, Nov. 11, 1918 - A sniper shot a soldier.\n\nOn Sunday President Emmanuel Macron walked through the rain. ${prose}`,
      'inferred [1918-11-11..]'
    ]
  ])('%s', (_, text, date) => expect(dateOf(text)).toBe(date))

  test.each([
    [
      'beside a title kept out of courtesy',
      `Carter Builds\n\nATLANTA, May 3, 2009 (AP) - President Jimmy Carter was on the roof. ${prose}`,
      ['inferred [2009-05-02..]', '[2009-05-03..2009-05-04]']
    ],
    [
      'beside who holds office that day',
      `Talks\n\nPARIS, Nov. 11, 2018 (AFP) - President Emmanuel Macron spoke on Sunday. ${prose}`,
      ['inferred [2018-11-10..]', '[2018-11-11..2018-11-12]']
    ]
  ])('and likely that of the next day, %s', (_, text, dates) =>
    expect(datesOf(text)).toEqual(dates)
  )

  test('but a release is published where it is sent', () =>
    expect(
      dateOf(`New Pump\n\nLYON, Nov. 11, 2018 /PRNewswire/ -- The firm sells a pump. ${prose}`)
    ).toBe('stated 2018-11-11'))
})

describe('a dispatch tells the day of writing', () => {
  const told = (words: string, day = 'Nov. 11, 1918', behind = ' -') =>
    datesOf(`The Guns\n\nMONS, ${day}${behind} ${words} ${prose}`)
  const written = ['inferred [1918-11-10..]', '[1918-11-11..1918-11-14]']

  test.each([
    ['whatever it tells', 'A sniper shot a soldier.'],
    ['when it calls that day today', 'A sniper shot a soldier today.'],
    ['when it calls it by its weekday', 'A sniper shot a soldier on Monday.'],
    ['when somebody speaks of today', 'A man said, “A sniper shot a soldier today.”']
  ])('%s', (_, words) => expect(told(words)).toEqual(written))

  test('an agency’s too', () =>
    expect(told('A sniper shot a soldier.', undefined, ' (AP) -')).toEqual(written))

  test('on a line of its own', () =>
    expect(
      datesOf(
        `From Our Own Correspondent\nParis, March 18, 1871.\n\nThe guns are still there. ${prose}`
      )
    ).toEqual(['inferred [1871-03-17..]', '[1871-03-18..1871-03-21]']))

  test('behind a town and its country', () =>
    expect(
      dateOf(
        `From Our Own Correspondent\nNiamey, Niger, Sept. 2, 1985\n\nThe well is dry. ${prose}`
      )
    ).toBe('inferred [1985-09-01..]'))

  test('and La Paz is no weekday', () =>
    expect(
      dateOf(`From Our Own Correspondent\nLa Paz, 2 September 1975\n\nThe bridge is up. ${prose}`)
    ).toBe('inferred [1975-09-01..]'))

  test.each([
    ['Dec. 30, 1994', '[1994-12-30..1995-01-02]'],
    ['Jan. 2, 1995', '[1995-01-02..1995-01-03]']
  ])('in dailies within three days, and on %s and later, on sites, within one', (day, likely) =>
    expect(told('A sniper shot a soldier.', day)[1]).toBe(likely)
  )

  test('with the weekday, too', () =>
    expect(told('A sniper shot a soldier.', 'Monday, 11 November 1918')).toEqual(written))

  test('but a line of its own with the weekday is that of an issue', () =>
    expect(
      dateOf(
        `From Our Own Correspondent\nNiamey, Monday, 2 September 1985\n\nThe well is dry. ${prose}`
      )
    ).toBe('stated 1985-09-02'))

  test('and a paper with its day is no place', () =>
    expect(dateOf(`The Evening Post, 3 October 1915\n\nHarvest Is Good\n\n${prose}`)).toBe(
      'stated 1915-10-03'
    ))
})

describe('a clock and the sentence that says what day it is', () => {
  test.each([
    [
      'alone above the headline',
      `Today is Friday, 3 May 2019\n\nSnow in June\n\n${prose}`,
      'unknown '
    ],
    [
      'that goes on',
      `Almanac\n\nToday is Tuesday, Jan. 10, the 10th day of 1989. There are 355 days left.\n\n${prose}`,
      'stated 1989-01-10'
    ]
  ])('%s', (_, text, date) => expect(dateOf(text)).toBe(date))
})

describe('the day of an event that is announced is no day of publication', () => {
  test.each([
    [
      'with its tickets',
      `An Evening with the Cantor\n\nSaturday, May 14, 2011\n\nJoin us for song. Tickets are $18. ${prose}`
    ],
    [
      'with the hour',
      `Concert at St Mary's\n\nFriday 12 June 1998, 7.30 pm\n\nThe choir sings a requiem. ${prose}`
    ],
    [
      'with welcome',
      `Public lecture\n\nThursday, April 5, 2001 at 6:30 p.m.\n\nRooms 4-6\n\nAdmission free. All welcome. ${prose}`
    ]
  ])('%s', (_, text) => expect(dateOf(text)).not.toMatch(/stated/u))

  test.each([
    [
      'of a signed report',
      `Choir to Sing\n\nBy Ann Lee\nFriday 12 June 1998\n\nTickets are $18. ${prose}`
    ],
    ['with an hour on news', `Choir Is Praised\n\nFriday 12 June 1998, 7.30 pm\n\n${prose}`],
    ['with a label', `Concert\n\nPublished: 12 June 1998\n\nAll welcome. ${prose}`]
  ])('but not %s', (_, text) => expect(dateOf(text)).toBe('stated 1998-06-12'))
})

describe('columns that reprint old issues', () => {
  const past = 'inferred [1965-08-04..]'
  test.each([
    ['the years, in a paper', `Fifty Years Back\n\nWednesday, August 4, 1965\n\n${prose}`, past],
    [
      'of a paper',
      `One Hundred Years Ago in the Star\n\nWednesday, August 4, 1965\n\n${prose}`,
      past
    ],
    ['in French', `Il y a cinquante ans\n\nMercredi 4 août 1965\n\n${prose}`, past],
    [
      'a line that goes on with it',
      `Solution to the Crossword of\n\nAugust 4, 1965\n\n${prose}`,
      past
    ],
    ['in Polish', `Pięćdziesiąt lat temu\n\nŚroda, 4 sierpnia 1965\n\n${prose}`, past],
    ['in Hebrew', `לפני חמישים שנה\n\nיום רביעי, 4 באוגוסט 1965\n\n${prose}`, past],
    ['what it looks back on', `A Look Back: The Fire\n\nAugust 4, 1965\n\n${prose}`, past],
    ['above a headline', `Nostalgia\n\nThe Pier Sank\n\nAugust 4, 1965\n\n${prose}`, past],
    [
      'but not of somebody who signs',
      `A Look Back: The Fire\n\nBy Ann Lee\n\nAugust 4, 1965\n\n${prose}`,
      'stated 1965-08-04'
    ],
    ['below the years', `Looking Back\n\n50 Years Ago\n\nAugust 4, 1965\n\n${prose}`, 'unknown '],
    [
      'but not the date of the issue above them',
      `Valley Sentinel\n\nTuesday, August 4, 2015\n\nFrom our files\n\n50 years ago\n\nAug. 4, 1965\n\n${prose}`,
      'stated 2015-08-04'
    ]
  ])('%s', (_, text, date) => expect(dateOf(text)).toBe(date))
})

describe('a count that is kept up to date is of no day of the text', () => {
  const counted = (words: string) =>
    dateOf(`Ferry Starts Again\n\nBAKU - The ferry sailed on Monday. ${prose}\n\n${words}`)

  test('with the hour', () =>
    expect(counted('779 cases were closed and 56 were open as on April 25, 2020 at 5:36 pm.')).toBe(
      'unknown '
    ))

  test('but a day alone is', () =>
    expect(counted('The ferry was closed on April 25, 2020, he said.')).toBe(
      'inferred [2020-04-25..]'
    ))
})
