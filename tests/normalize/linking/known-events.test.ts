/** Journeys that a curator knows from elsewhere: which article is of one, and what that bounds. */
import {describe, expect, test} from 'vitest'
import {linkArticles} from '../../../scripts/normalize/linking/index.ts'
import type {EventRow} from '../../../src/schema/authority.ts'
import {shipped} from '../dating/date-text.ts'
import {between, toldBy} from './telling-of.ts'

const row = (id: string, start: string, end: string): EventRow => ({
  id,
  person: 'margaret-thatcher',
  countries: ['KE', 'NG'],
  start,
  end,
  source: 'Foundation'
})
const journey = row('thatcher-1987', '1987-09-14', '1987-09-18')
const strengths = (dates: Parameters<typeof between>, ...rows: EventRow[]) => {
  const authorities = {...shipped.authorities, events: rows}
  const {constraints} = linkArticles([toldBy('a', [between(...dates)])], [], authorities)
  return (constraints.get('a') ?? []).map(({rule, strength}) => [rule.slice(5), strength])
}
const near = ['near-known-event', 'soft']

describe('a known journey', () => {
  test('bounds an article of its days', () => {
    expect(strengths(['1987-03-01', '1988-02-01'], journey)).toEqual([
      ['after-known-event', 'hard'],
      near
    ])
  })
  test('is told as what a curator keeps, with its source', () => {
    const authorities = {...shipped.authorities, events: [journey]}
    const own = toldBy('a', [between('1987-03-01', '1988-02-01')])
    const found = linkArticles([own], [], authorities).constraints.get('a') ?? []
    expect(new Set(found.map(({basis}) => basis))).toEqual(new Set(['event-authority']))
    expect(found[0]?.params).toMatchObject({source: 'Foundation'})
  })
  test.each<[string, Parameters<typeof between>]>([
    ['may be of any time', []],
    ['has no last day', ['1987-08-01']],
    ['has no first day', [undefined, '1987-12-01']],
    ['can be of many years', ['1979-05-04', '1990-11-28']]
  ])('makes only likely what an article tells that %s', (_, dates) => {
    expect(strengths(dates, journey)).toEqual([['after-known-event', 'soft'], near])
  })
  test('says nothing of an article that is far from it', () => {
    expect(strengths(['1983-01-01', '1983-02-01'], journey)).toEqual([])
  })
  test('says nothing where another one fits as well', () => {
    const other = row('thatcher-1988', '1988-01-04', '1988-01-08')
    expect(strengths(['1987-03-01', '1988-02-01'], journey, other)).toEqual([])
  })
})

test('articles of two known journeys are of two events, near as they are', () => {
  const rows = [
    row('summer', '1987-07-20', '1987-07-25'),
    row('autumn', '1987-10-20', '1987-10-25')
  ]
  const reports = [
    toldBy('a', [between('1987-09-01', '1987-09-01')]),
    toldBy('b', [between('1987-09-12', '1987-09-12')])
  ]
  const groups = (events: EventRow[]) =>
    linkArticles(reports, [], {...shipped.authorities, events}).events.map(
      ({event}) => event.articles
    )
  expect(groups(rows)).toEqual([['a'], ['b']])
  expect(groups([])).toEqual([['a', 'b']])
})
