/** Whom a family name means behind a woman's courtesy title, and beside the dead of its name. */
import {describe, expect, test} from 'vitest'
import {normalize} from '../../scripts/normalize/pipeline.ts'
import {loadReference} from '../../scripts/normalize/reference.ts'
import {itemOf} from './item.ts'

const {reference} = loadReference('/nowhere')
const read = (day: string, text: string) =>
  normalize(itemOf(`A day of travel\n\nBy Ann Holt\n\n${day}\n\n${text}`), reference).article

describe('who travels', () => {
  test.each([
    [
      'the daughter, and not the dead father',
      'January 11, 1984',
      'KARACHI, Pakistan - Benazir Bhutto, daughter of the late Prime Minister Zulfikar Ali Bhutto, was kept from the hall on Tuesday.\n\nMiss Bhutto flew to Geneva that night.',
      'benazir-bhutto',
      ['benazir-bhutto-switzerland-item']
    ],
    [
      'the son without a title',
      'March 3, 1987',
      'NEW DELHI - Rajiv Gandhi, son of the late Prime Minister Indira Gandhi, spoke on Monday.\n\nGandhi flew to Britain that night.',
      'rajiv-gandhi',
      ['rajiv-gandhi-united-kingdom-item']
    ],
    [
      'the wife, and not the man',
      'March 3, 1996',
      'WASHINGTON - Mrs. Clinton flew to Bosnia on Monday. President Bill Clinton stayed in Washington.\n\nMrs. Clinton flew to Germany that night.',
      'bill-clinton',
      undefined
    ],
    [
      'nobody who is late',
      'January 11, 1989',
      'KARACHI, Pakistan - The late Prime Minister Zulfikar Ali Bhutto traveled to China, a tailor recalled on Tuesday.',
      'zulfikar-ali-bhutto',
      undefined
    ],
    [
      'a woman under her title',
      'March 3, 1982',
      'LONDON - Prime Minister Margaret Thatcher spoke on Monday.\n\nMrs. Thatcher flew to China that night.',
      'margaret-thatcher',
      ['margaret-thatcher-china-item']
    ],
    [
      'a man beside his wife',
      'March 3, 1984',
      'WASHINGTON - President Ronald Reagan spoke on Monday.\n\nPresident and Mrs. Reagan flew to China that night. Reagan flew to China in good spirits.',
      'ronald-reagan',
      ['ronald-reagan-china-item']
    ],
    [
      'who spoke late on a day',
      'March 3, 1984',
      'WASHINGTON - Late Friday President Ronald Reagan flew to China. Of the late Monday talks President Ronald Reagan said nothing.',
      'ronald-reagan',
      ['ronald-reagan-china-item']
    ]
  ])('%s', (_, day, text, leader, events) => {
    const article = read(day, text)
    expect(article.leader).toBe(leader)
    expect(article.events).toEqual(events)
  })
})

test('a man behind Mrs. is his wife', () => {
  const {leader, people} = read(
    'March 3, 1984',
    'WASHINGTON - Mrs. Ronald Reagan opened a school on Monday.'
  )
  expect([leader, people]).toEqual([undefined, undefined])
})
