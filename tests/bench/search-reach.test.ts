/** What the bench of the search says is reached. */
import {describe, expect, it, test} from 'vitest'
import {itemsReach, largeReach, reachRow, smallReach} from '../../scripts/bench/search-reach.ts'
import type {LaterQuery, SiteMeasure} from '../../scripts/bench/search-speed.ts'

const bytes = (compressed: number) => ({plain: 2 * compressed, compressed, requests: 1})
const query = (kilobytes: number, milliseconds: number): LaterQuery => {
  const told = {query: 'oil', status: '', worked: 0}
  return {...told, milliseconds, bytes: bytes(1000 * kilobytes)}
}
const measure: SiteMeasure = {
  first: {results: bytes(120_000), facets: bytes(9_900), fonts: bytes(500_000)},
  later: [query(10, 100), query(130.2, 200), query(20, 149)],
  phrase: query(900, 9000)
}

test.each([
  [{what: 'a', measured: 130, limit: 130, unit: 'kB'} as const, '130.0 kB', '≤ 130 kB', 'reached'],
  [
    {what: 'a', measured: 130.1, limit: 130, unit: 'kB'} as const,
    '130.1 kB',
    '≤ 130 kB',
    'NOT REACHED'
  ],
  [{what: 'a', measured: 94.9, limit: 95, unit: '%'} as const, '94.9 %', '≥ 95 %', 'NOT REACHED'],
  [{what: 'a', measured: 95, limit: 95, unit: '%'} as const, '95.0 %', '≥ 95 %', 'reached']
])('%o', (reached, ...cells) => {
  expect(reachRow(reached)).toEqual(['a', ...cells])
})

describe('the reach', () => {
  it('of few articles is all but the fonts', () => {
    expect(smallReach(measure).map(reachRow)[0]?.slice(1)).toEqual([
      '129.9 kB',
      '≤ 130 kB',
      'reached'
    ])
  })

  it('of many is each figure by itself, the largest query too', () => {
    expect(largeReach(measure).map((one) => reachRow(one).slice(1).join(' '))).toEqual([
      '120.0 kB ≤ 480 kB reached',
      '9.9 kB ≤ 450 kB reached',
      '20.0 kB ≤ 130 kB reached',
      '130.2 kB ≤ 130 kB NOT REACHED',
      '149 ms ≤ 150 ms reached'
    ])
  })

  it('of known items is a share, and of none it is not reached', () => {
    const found = (asked: number, right: number) =>
      itemsReach('Reuters', {asked, found: right, rows: [], misses: []}).map((one) =>
        reachRow(one).at(-1)
      )
    expect([found(62, 60), found(62, 58), found(0, 0)]).toEqual([
      ['reached'],
      ['NOT REACHED'],
      ['NOT REACHED']
    ])
  })
})
