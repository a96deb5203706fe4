/** A title bounds where the tables cover its office; where they name nobody, whoever is named may have held it. */
import {describe, expect, test} from 'vitest'
import {contains, hull} from '../../../scripts/normalize/terms/day-set.ts'
import {silentDays} from '../../../scripts/normalize/dating/silent-tables.ts'
import {uncoveredDays} from '../../../scripts/normalize/dating/uncovered-offices.ts'
import {cellBounds} from '../../../scripts/normalize/terms/days-in-office.ts'
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

test('whoever the lists have first from before 1900 on founded nothing', () =>
  expect(uncoveredDays(authorities.terms.get('christian-lundeberg')!, authorities)).toEqual([]))

describe('days for which the tables name no premier', () => {
  test.each([
    ['a general led the state', '1948-10-15', true],
    ['another was premier', '1943-01-01', false],
    ['another was premier later', '1970-01-01', false],
    ['the gap is of some weeks', '1954-12-20', false],
    ['long before the tables begin', '1915-01-01', false],
    ['more than a comeback later', '1995-01-01', false]
  ])('%s, on %s', (_, day, isSilent) => expect(contains(silent(tables), dayOf(day))).toBe(isSilent))

  test('rows kept by hand are a list of all holders no more than others', () => {
    const kept = {...own, source: 'own list'}
    const days = silent([...tables], kept)
    expect(contains(days, dayOf('1948-10-15'))).toBe(true)
    expect(contains(days, dayOf('1943-01-01'))).toBe(false)
  })

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

describe('of ministers, the tables bound a title where they have the ministry', () => {
  test.each([
    ['Defense Minister Moshe Arens of Israel', '1983-11-10', true],
    ['Defense Minister Moshe Arens of Israel', '1999-04-20', true],
    ['Defense Minister Moshe Arens of Israel', '1987-01-10', false],
    ['Defense Minister Yitzhak Rabin of Israel', '1993-08-05', true],
    ['Defense Minister Yitzhak Rabin of Israel', '1981-11-01', false],
    ['Defense Minister Shimon Peres of Israel', '1996-01-20', true],
    ['Defense Minister Ehud Barak of Israel', '2000-03-20', true],
    ['Defense Minister Ehud Barak of Israel', '2005-03-20', false],
    ['Finance Minister Noboru Takeshita of Japan', '1980-05-05', true],
    ['Finance Minister Noboru Takeshita of Japan', '1991-01-05', false],
    ['Finance Minister Gerhard Stoltenberg of West Germany', '1991-01-05', true],
    ['Foreign Minister Lamberto Dini of Italy', '1997-03-14', true]
  ])('%s on %s: %s', (who, day, isAllowed) => {
    const {constraints} = borneOut(`LONDON - ${who} will speak to parliament on Monday.`)
    const office = constraints.find(({rule}) => rule === 'date/in-office')!
    expect(contains(office.days, dayOf(day))).toBe(isAllowed)
  })

  test('and a cabinet row without a ministry only where another row has its holder', () => {
    const {constraints} = borneOut('Minister Zeev Elkin of Israel will speak on Monday.')
    const office = constraints.find(({rule}) => rule === 'date/in-office')!
    const allowed = ['2011-01-01', '2014-01-01', '2016-01-01', '2024-01-01'].map((day) =>
      contains(office.days, dayOf(day))
    )
    expect(allowed).toEqual([false, false, true, true])
  })
})

describe('after the last day that a source knows', () => {
  test.each([
    ['Prime Minister Robert Fico of Slovakia', '2024-12-22', true],
    ['Prime Minister Robert Fico of Slovakia', '2019-12-22', false],
    ['Prime Minister Andrej Babis of the Czech Republic', '2026-02-10', true],
    ['Prime Minister Andrej Babis of the Czech Republic', '2023-02-10', false],
    ['President John Mahama of Ghana', '2025-04-10', true],
    ['President John Mahama of Ghana', '2019-04-10', false],
    ['President Bill Clinton', '2024-04-10', false]
  ])('%s on %s: %s', (who, day, isAllowed) => {
    const {constraints} = borneOut(`LONDON - ${who} will speak to parliament on Monday.`)
    const office = constraints.find(({rule}) => rule === 'date/in-office')!
    expect(contains(office.days, dayOf(day))).toBe(isAllowed)
  })

  const open = (source: string) => ({
    ...row('a-next', premier, '1990-01-01', source),
    end: undefined
  })
  const wikidata = 'Wikidata (CC0) via every-politician, late 2022'
  const later = row('a-premier', premier, '2010-01-01 2014-12-31')
  test.each([
    ['a compilation that is closed', wikidata, '2020-01-01', false],
    ['a compilation that is closed', wikidata, '2024-01-01', true],
    ['a list kept by hand', 'own list', '2024-01-01', false]
  ])('an open end is none of %s (%s) on %s', (_, source, day, isSilent) => {
    const days = silentDays([later], {
      ...authorities,
      people: new Map(),
      terms: Map.groupBy(
        [
          {...open(source), start: '2015-01-01'},
          row('a-first', premier, '1950-01-01 2009-12-31'),
          later
        ],
        ({person}) => person
      )
    })
    expect(contains(days, dayOf(day))).toBe(isSilent)
  })

  test('a range of last days covers until the first of it', () => {
    const kept = row('a-next', premier, '2015-01-01 2020-01-01..2024-01-01')
    const days = silentDays([later], {
      ...authorities,
      people: new Map(),
      terms: Map.groupBy([kept, later], ({person}) => person)
    })
    expect(contains(days, dayOf('2019-12-01'))).toBe(false)
    expect(contains(days, dayOf('2021-12-01'))).toBe(true)
  })

  test.each([['2022-01-01'], ['2026-11-22']])(
    'no silent day is after that of the archive, %s',
    (asOf) => {
      for (const terms of authorities.terms.values())
        for (const {to} of silentDays(terms, authorities, asOf))
          expect(to === null ? Infinity : to).toBeLessThanOrEqual(dayOf(asOf))
    }
  )
})

test('who led a second state by union with their own led neither that one before nor after', () => {
  const {constraints} = borneOut('President Gamal Abdel Nasser will speak to parliament on Monday.')
  const office = constraints.find(({rule}) => rule === 'date/in-office')!
  expect(contains(office.days, dayOf('1943-03-01'))).toBe(false)
  expect(contains(office.days, dayOf('1960-03-01'))).toBe(true)
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
    ['Prime Minister Neville Chamberlain', '[1937-05-28..1940-05-10]'],
    ['President Bill Clinton', '[1993-01-20..2001-01-20]']
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

describe('where the tables have a later first day than the story', () => {
  const story = (words: string) =>
    `KATMANDU, Nepal - Prime Minister Krishna Prasad Bhattarai ${words} on Thursday before King Birendra. He asked for patience.`
  const isLikely = (words: string) =>
    dated(story(words)).constraints.some(({rule}) => rule === 'date/in-known-term')

  test.each([['took the oath'], ['took office'], ['was sworn in']])(
    '%s: no row is likelier',
    (words) => expect(isLikely(words)).toBe(false)
  )
  test('and is without such words', () => expect(isLikely('opened a bridge')).toBe(true))
})

describe('a silent time is told', () => {
  const title = 'LONDON - Prime Minister Kamal Ganzouri of Egypt'
  const told = (text: string) =>
    borneOut(text).constraints.flatMap(({rule, params}) =>
      rule === 'date/in-office' && 'silent' in params ? [String(params['silent'])] : []
    )

  test('where it matters to the answer', () =>
    expect(told(`${title} will speak on Monday.`)).toEqual([expect.stringContaining('1996')]))

  test('and not where others leave nothing of it', () => {
    const [silent] = told(
      `${title} will speak on Monday. President Barack Obama will call him on Tuesday.`
    )
    expect(silent).toMatch(/2014/u)
    expect(silent).not.toMatch(/19/u)
  })
})
