/** A title bounds where the tables cover its office; where they name nobody, whoever is named may have held it. */
import {describe, expect, test} from 'vitest'
import {contains, hull} from '../../../scripts/normalize/dating/day-set.ts'
import {silentDays} from '../../../scripts/normalize/dating/silent-tables.ts'
import {cellBounds} from '../../../scripts/normalize/dating/terms.ts'
import type {TermRow} from '../../../src/schema/authority.ts'
import {borneOut, dated, shipped} from './date-text.ts'

const {authorities} = shipped
const archigos = 'Archigos 4.1 (Goemans, Gleditsch, Chiozza 2009)'
const dayOf = (iso: string) => cellBounds(iso).first

const row = (person: string, title: string, days: string, source = archigos): TermRow => {
  const [start = '', end = ''] = days.split(' ')
  const office = title === 'Effective leader' ? 'head-of-state' : 'head-of-government'
  return {person, country: 'x-state', office, title, start, end, source}
}
const premier = 'Effective leader (premier)'
const own = row('a-premier', premier, '1952-04-29 1954-12-07')
const tables = [
  row('a-first', premier, '1931-01-01 1940-01-01'),
  row('a-general', 'Effective leader', '1945-08-30 1952-04-28'),
  row('a-third', premier, '1940-01-02 1945-08-29'),
  own,
  row('a-next', premier, '1955-01-10 1990-01-01')
]
const silent = (terms: readonly TermRow[], claimed = own) =>
  silentDays([claimed], {
    ...authorities,
    people: new Map(),
    terms: Map.groupBy(terms, ({person}) => person)
  })

describe('days for which the tables name no premier', () => {
  test.each([
    ['a general led the state', '1948-10-15', true],
    ['another was premier', '1943-01-01', false],
    ['another was premier later', '1970-01-01', false],
    ['the gap is of some weeks', '1954-12-20', false],
    ['long before the tables begin', '1915-01-01', false],
    ['more than a comeback later', '1995-01-01', false]
  ])('%s, on %s', (_, day, isSilent) => expect(contains(silent(tables), dayOf(day))).toBe(isSilent))

  test('but whoever is kept by hand has all that they had', () =>
    expect(silent([...tables], {...own, source: 'own list'})).toEqual([]))

  test('nobody leads a state before they are grown up, or when they are dead', () => {
    const person = {...authorities.people.get('margaret-thatcher')!, id: 'a-premier'}
    const days = silentDays([own], {
      ...authorities,
      people: new Map([['a-premier', {...person, born: '1923-01-01', died: '1950-01-01'}]]),
      terms: Map.groupBy(tables, ({person: id}) => id)
    })
    expect(days.every(({from}) => from !== null && from >= dayOf('1947-12-01'))).toBe(true)
    expect(hull(days)?.to).toBe(dayOf('1950-01-01'))
  })

  test('the first row of a table of rule does not begin the office', () => {
    const second = [row('a-first', premier, '1948-01-01 1951-12-31'), own]
    expect(contains(silent(second), dayOf('1941-01-01'))).toBe(true)
    const named = [row('a-first', 'Prime Minister', '1948-01-01 1951-12-31'), own]
    expect(contains(silent(named), dayOf('1941-01-01'))).toBe(false)
  })
})

describe('the tables that are shipped do not bound a title of', () => {
  test.each([
    ['Prime Minister Shigeru Yoshida of Japan', '1951-09-08'],
    ['Prime Minister Kijuro Shidehara of Japan', '1946-01-01'],
    ['Prime Minister Liaquat Ali Khan of Pakistan', '1947-08-15'],
    ['Prime Minister Hermann Jonasson of Iceland', '1941-08-16'],
    ['Prime Minister Surya Bahadur Thapa of Nepal', '1981-11-20'],
    ['Prime Minister Lokendra Bahadur Chand of Nepal', '1985-01-10'],
    ['Prime Minister Ismet Inonu of Turkey', '1937-05-26'],
    ['Prime Minister Dom Mintoff of Malta', '1956-04-20'],
    ['Prime Minister Kamisese Mara of Fiji', '1990-05-01'],
    ['Prime Minister Georgios Papandreou of Greece', '1944-12-26'],
    ['Premier Eleftherios Venizelos of Greece', '1913-01-20'],
    ['Prime Minister Seni Pramoj of Thailand', '1945-12-01'],
    ['Premier Paul Reynaud of France', '1940-06-15'],
    ['Prime Minister Kamal Ganzouri of Egypt', '1997-05-01']
  ])('%s on %s', (who, day) => {
    const {solution} = borneOut(`LONDON - ${who} will speak to parliament on Monday.`)
    const {days, from} = solution.certain
    expect(from.map(({rule}) => rule)).toContain('date/in-office')
    const office = from.find(({rule}) => rule === 'date/in-office')!
    expect(contains(office.days, dayOf(day))).toBe(true)
    expect(days.length).toBeGreaterThan(0)
  })

  test('and say so', () =>
    expect(
      borneOut(
        'LONDON - Prime Minister Kamal Ganzouri of Egypt will speak to parliament on Monday.'
      ).constraints.map(({params}) => String(params['allowance'] ?? ''))
    ).toContainEqual(expect.stringContaining('gaps')))
})

describe('where the tables name others, they bound a title', () => {
  test.each([
    ['Prime Minister Margaret Thatcher', '[1979-05-04..1990-11-28]'],
    ['President Ronald Reagan', '[1981-01-20..1989-01-20]'],
    [
      'Prime Minister Benjamin Netanyahu',
      '[1996-06-18..1999-07-06,2009-03-31..2021-06-13,2022-12-29..]'
    ],
    ['Prime Minister Yitzhak Rabin', '[1974-06-03..1977-06-21,1992-07-13..1995-11-04]'],
    ['Prime Minister Neville Chamberlain', '[1937-05-28..1940-05-10]']
  ])('%s', (who, days) =>
    expect(borneOut(`LONDON - ${who} will speak to parliament on Monday.`).certain).toBe(days)
  )
})

describe('what is likely', () => {
  test('prefers the terms of the tables', () =>
    expect(
      dated('LONDON - Prime Minister Kamal Ganzouri of Egypt will speak to parliament on Monday.')
        .likely
    ).toBe('[2011-12-07..2012-08-02]'))

  test('but not against two others who agree', () =>
    expect(
      dated(
        'LONDON - Prime Minister Kamal Ganzouri of Egypt will speak to parliament on Monday. President Bill Clinton will meet Prime Minister Tony Blair on Tuesday.'
      ).likely
    ).toMatch(/^\[1997-05-02/u))
})
