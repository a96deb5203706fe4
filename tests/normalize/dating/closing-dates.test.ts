/** Days that close a text, that stand behind who signs it, and in heads of databases and agencies. */
import {describe, expect, test} from 'vitest'
import {normalize} from '../../../scripts/normalize/pipeline.ts'
import {itemOf} from '../item.ts'
import {shipped} from './date-text.ts'

const prose =
  'The ministers met on the border to talk about water and the price of gas. They agreed to meet again before the end of the year, and thanked the people of the town.'
const article = (text: string) => normalize(itemOf(text), {...shipped, asOf: '2026-12-31'}).article
const headline = 'Talks on Water Resume at the Border'
const story = `${headline}\n\n${prose}\n\nThe prices did not change, and nobody expected that they would.`

describe('states the day', () => {
  test.each([
    [`${story}\n\n(Le Courrier de l'Est, 12 septembre 1996)`, '1996-09-12'],
    [`${story}\n\n(The Harbor Herald, 3 May 2005)`, '2005-05-03'],
    [`${story}\n\n— Jane Doe, May 3, 2005`, '2005-05-03'],
    [`${story}\n\nNobody came.\n\n— Jane Doe, May 3, 2005`, '2005-05-03'],
    [
      `${headline}\n\nBy JANE DOE, Associated Press Writer Mon Aug 6, 2007 11:02 AM ET\n\n${prose}`,
      '2007-08-06'
    ],
    [`[June 1, 1990, Friday, Final Edition]\n\n${headline}\n\n${prose}`, '1990-06-01'],
    [`${headline}\n\nMay 3, 1999 Web posted at: 7:04 p.m. EDT\n\n${prose}`, '1999-05-03']
  ])('%s', (text, date) => expect(article(text).date).toBe(date))
})

describe('makes the day likely, and bounds nothing', () => {
  test.each([
    [`${story}\n\nBaku, jueves 30 de marzo de 1995`, '[1995-03-30..1995-03-31]'],
    [`${story}\n\njueves 30 de marzo de 1995`, '[1995-03-30..1995-03-31]'],
    [`${story}\n\nBaku, 3 May 2005`, '[2005-05-03..2005-07-02]'],
    [`${story}\n\n(Baku, 3 May 2005)`, '[2005-05-03..2005-07-02]'],
    [
      `${story}\n\n© The Harbor Light, Monday 14 March 2011. All rights reserved.`,
      '[2011-03-14..2011-03-15]'
    ]
  ])('%s', (text, likely) => {
    const {date, dateLikely} = article(text)
    expect([date, dateLikely]).toEqual([undefined, likely])
  })
})

describe('says nothing of the day', () => {
  test.each([
    // A year, or a day without its weekday, is of the site.
    `${story}\n\n© The Harbor Light, 2011. All rights reserved.`,
    `${story}\n\n© The Harbor Light, 14 March 2011. All rights reserved.`,
    // A weekday on which it did not fall.
    `${story}\n\nBaku, Monday 3 May 2005`,
    // It heads what follows.
    `${story}\n\n3 May 2005\n\n${prose}`,
    // A list of days.
    `${story}\n\nThe fixtures:\n\nBaku, 3 May 2005`,
    // What was born then.
    `${story}\n\nBorn 3 May 1950`,
    `${story}\n\n(Jane Doe, 3 May 2005)`,
    // Whose words are quoted.
    `${story}\n\n“The sea is calm.”\n\n— Jane Doe, May 3, 2005`,
    `${story}\n\nNobody came.\n\n— Jane Doe, May 3, 2005\n\nThe list of fixtures follows`
  ])('%s', (text) => {
    const {date, dateLikely} = article(text)
    expect([date, dateLikely]).toEqual([undefined, undefined])
  })

  test('of an event to which the text invites', () => {
    const invitation = `Concert on the Square\n\nThe choir sings for the town as it does in every year. Admission is free, and everybody is welcome.\n\nBaku, 3 May 2005`
    const {date, dateLikely} = article(invitation)
    expect([date, dateLikely]).not.toContain('2005-05-03')
    expect(dateLikely ?? '').not.toMatch(/^\[?2005-05-03\.\./u)
  })
})
