/** Who leads a government that has fallen stays until there is another. */
import {describe, expect, test} from 'vitest'
import {keptUntil} from '../../../src/authorities/known-until.ts'
import {daysUntilNext} from '../../../scripts/normalize/dating/caretakers.ts'
import {daysInOffice} from '../../../scripts/normalize/terms/days-in-office.ts'
import {formatDay, parseDay} from '../../../src/lib/epoch-days.ts'
import type {TermRow} from '../../../src/schema/authority.ts'
import {borneOut, dated, shipped} from './date-text.ts'

const {terms} = shipped.authorities
const untilNext = (person: string, from: string) =>
  daysUntilNext(
    (terms.get(person) ?? []).filter(({start}) => start === from),
    shipped.authorities
  ).map(({from: first, to}) => [first && formatDay(first), to && formatDay(to)])

describe('the days until the next head of government', () => {
  test.each([
    ['a crisis of five weeks', 'rene-mayer', '1953-01-07', [['1953-05-22', '1953-06-25']]],
    ['one of two weeks', 'antoine-pinay', '1952-03-07', [['1952-12-24', '1953-01-06']]],
    ['a successor on the same day', 'tony-blair', '1997-05-02', []],
    ['years of which the tables do not tell', 'abraham-kuyper', '1901-08-01', []],
    ['a death in office', 'hendrik-verwoerd', '1958-09-03', []],
    ['a head of state', 'charles-de-gaulle', '1959-01-08', []]
  ])('%s', (_, person, from, days) => expect(untilNext(person, from)).toEqual(days))
})

test('count, and the sentence says so', () => {
  const {likely, constraints} = dated(
    'PARIS — Premier Rene Mayer opened on Tuesday the bridge. Nobody has been asked.'
  )
  expect(likely).toBe('[1953-01-07..1953-07-03]')
  expect(constraints.map(({params}) => params['allowance'])).toContain('caretaker print')
})

test('count where another title bears that one out, too', () => {
  const {certain} = borneOut('PARIS — Premier Rene Mayer opened on Tuesday the bridge.')
  expect(certain).toBe('[1953-01-07..1953-06-25]')
})

describe('an end that is only that of the tables', () => {
  const row: TermRow = {
    person: 'a',
    country: 'AT',
    office: 'head-of-state',
    title: 'President',
    start: '2017-01-26',
    end: `2025-06-01..${keptUntil}`,
    source: 'common reference'
  }
  test('bounds nothing', () => {
    expect(daysInOffice([row])).toEqual([{from: parseDay('2017-01-26'), to: null}])
    expect(dated('WIEN — President Alexander Van der Bellen spoke on Tuesday.').likely).toBe(
      '[2017-01-26..]'
    )
  })
  test('but one that is known does', () => {
    const known = {...row, end: '2025-06-01..2025-06-30'}
    expect(daysInOffice([known])[0]?.to).toBe(parseDay('2025-06-30'))
  })
})
