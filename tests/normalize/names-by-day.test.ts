/** Leaders of one surname are told apart by the day on which a text says that it was published. */
import {describe, expect, test} from 'vitest'
import {authorityNames} from '../../scripts/normalize/names/authority-names.ts'
import {normalize} from '../../scripts/normalize/pipeline.ts'
import type {Reference} from '../../scripts/normalize/stages.ts'
import {loadAuthorities} from '../../src/authorities/load.ts'
import {itemOf} from './item.ts'

const {authorities} = loadAuthorities()
const reference: Reference = {authorities, names: authorityNames(authorities)}
const outcome = (text: string) => normalize(itemOf(text), reference)
const leaderOf = (text: string) => outcome(text).article.leader

/** Whom the text could mean, as it tells a reviewer. */
const candidatesOf = (text: string) =>
  outcome(text)
    .evidence.issues.filter(({rule}) => rule === 'issue/ambiguous-name')
    .map(({params}) => params['people'])

const news = (day: string, place: string, titled: string) => {
  const name = titled.split(' ').at(-1)!
  const date = day === '' ? '' : `${day}\n\n`
  return `${name} speaks to farmers\n\n${date}${place} - ${titled} said on Monday that the harvest was a poor one. ${name} told the growers that the roads were open.\n`
}

describe('a date decides', () => {
  test.each([
    ['President Bush', 'WASHINGTON', 'March 3, 1990', 'george-h-w-bush'],
    ['President Bush', 'WASHINGTON', 'March 3, 2008', 'george-w-bush'],
    ['President George Bush', 'WASHINGTON', 'March 3, 2008', 'george-w-bush'],
    ['Former President Bush', 'WASHINGTON', 'March 3, 2008', 'george-h-w-bush'],
    ['Former President Bush', 'WASHINGTON', 'March 3, 1997', 'george-h-w-bush'],
    ['North Korean leader Kim', 'PYONGYANG, North Korea', 'March 3, 2005', 'kim-jong-il'],
    ['North Korean leader Kim', 'PYONGYANG, North Korea', 'March 3, 2018', 'kim-jong-un'],
    ['President Assad', 'DAMASCUS', 'March 3, 1995', 'hafez-al-assad'],
    ['Syrian President Assad', 'DAMASCUS', 'March 3, 2012', 'bashar-al-assad'],
    ['President Aliyev', 'BAKU', 'March 3, 1999', 'heydar-aliyev'],
    ['President Aliyev', 'BAKU', 'March 3, 2009', 'ilham-aliyev'],
    ['Prime Minister Gandhi', 'NEW DELHI', 'March 3, 1975', 'indira-gandhi'],
    ['Prime Minister Gandhi', 'NEW DELHI', 'March 3, 1986', 'rajiv-gandhi'],
    ['Prime Minister Trudeau', 'OTTAWA', 'March 3, 1975', 'pierre-trudeau'],
    ['Prime Minister Trudeau', 'OTTAWA', 'March 3, 2017', 'justin-trudeau'],
    ['Prime Minister Lee', 'SINGAPORE', 'March 3, 1985', 'lee-kuan-yew'],
    ['Prime Minister Lee', 'SINGAPORE', 'March 3, 2010', 'lee-hsien-loong'],
    ['President Park', 'SEOUL, South Korea', 'March 3, 1974', 'park-chung-hee'],
    ['President Park', 'SEOUL, South Korea', 'March 3, 2014', 'park-geun-hye'],
    ['President Marcos', 'MANILA', 'March 3, 1984', 'ferdinand-marcos'],
    ['President Marcos', 'MANILA', 'March 3, 2023', 'bongbong-marcos'],
    ['President Kabila', 'KINSHASA', 'March 3, 1999', 'laurent-desire-kabila'],
    ['President Kabila', 'KINSHASA', 'March 3, 2009', 'joseph-kabila'],
    ['Prime Minister Bhutto', 'ISLAMABAD', 'March 3, 1975', 'zulfikar-ali-bhutto'],
    ['Prime Minister Bhutto', 'ISLAMABAD', 'March 3, 1990', 'benazir-bhutto'],
    ['Prime Minister Papandreou', 'ATHENS, Greece', 'March 3, 1985', 'andreas-papandreou'],
    ['Prime Minister Papandreou', 'ATHENS, Greece', 'March 3, 2010', 'giorgos-papandreou'],
    ['Prime Minister Karamanlis', 'ATHENS, Greece', 'March 3, 1978', 'konstantinos-karamanlis'],
    ['Prime Minister Karamanlis', 'ATHENS, Greece', 'March 3, 2006', 'kostas-karamanlis']
  ])('%s, %s, %s: %s', (titled, place, day, leader) => {
    expect(leaderOf(news(day, place, titled))).toBe(leader)
  })
})

describe('both stay candidates', () => {
  const bushes = 'George H. W. Bush, George W. Bush'
  test.each([
    ['where no date is known', news('', 'WASHINGTON', 'U.S. President Bush'), bushes],
    [
      'in Greece',
      news('', 'ATHENS, Greece', 'Prime Minister Karamanlis'),
      'Konstantinos Karamanlis, Kostas Karamanlis'
    ],
    [
      'where both are former',
      news('March 3, 2012', 'WASHINGTON', 'Former U.S. President Bush'),
      bushes
    ],
    [
      'on the day on which one office passed on',
      news('October 31, 1984', 'NEW DELHI', 'Prime Minister Gandhi'),
      'Indira Gandhi, Rajiv Gandhi'
    ]
  ])('%s', (_, text, people) => {
    expect(leaderOf(text)).toBeUndefined()
    expect(candidatesOf(text)).toContain(people)
  })
})

test('a year in the prose does not outweigh the date of the text', () => {
  const text = `${news('March 3, 2008', 'WASHINGTON', 'President Bush')}\nThe growers said that the harvest of 1991 had been better.\n`
  expect(leaderOf(text)).toBe('george-w-bush')
})

test('what a sentence tells of an earlier year is left to both', () => {
  const text = `${news('March 3, 2008', 'WASHINGTON', 'President Bush')}\nIn 1991, President Bush of the United States had opened the same farm.\n`
  expect(leaderOf(text)).toBe('george-w-bush')
  expect(candidatesOf(text)).toEqual(['George H. W. Bush, George W. Bush'])
})

test('one text can tell of both by their titles', () => {
  const text = `${news('March 3, 2008', 'WASHINGTON', 'President Bush')}\nFormer President Bush of the United States was with the growers.\n`
  const {leader, people} = outcome(text).article
  expect({leader, people}).toEqual({leader: 'george-w-bush', people: ['george-h-w-bush']})
})

test('the day of a change decides nothing', () => {
  const text = news('Last updated: March 3, 2008', 'WASHINGTON', 'U.S. President Bush')
  expect(leaderOf(text)).toBeUndefined()
})

describe('a year that is a term for something is not the year of a text', () => {
  const text = (goal: string) =>
    `Arms cut\n\nWASHINGTON — President Boris Yeltsin and President Bush agreed Tuesday to cut warheads${goal}. Secretary of State James Baker said that the paper was five months in the making.\n`
  test.each(['', ' by 2003', ' by the end of 2003', ' by January 2003'])('%s', (goal) => {
    const {leaders = [], people = []} = outcome(text(goal)).article
    expect([...leaders, ...people]).toContain('george-h-w-bush')
    expect([...leaders, ...people]).not.toContain('george-w-bush')
  })
})
