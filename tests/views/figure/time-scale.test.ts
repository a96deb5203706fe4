/** The axis: order is kept, empty stretches are cut out, marks stand at round times. */
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {parseDay} from '../../../src/lib/epoch-days.ts'
import {termSpan} from '../../../src/views/figure/day-span.ts'
import {ticksOf} from '../../../src/views/figure/ticks.ts'
import {timeScale} from '../../../src/views/figure/time-scale.ts'

const day = (iso: string) => parseDay(iso)
const on = (...days: readonly string[]) => days.map((iso) => ({from: day(iso), to: day(iso)}))
const scaleOf = (...days: readonly string[]) => timeScale(on(...days))!
const labels = (width: number, ...days: readonly string[]) =>
  ticksOf(scaleOf(...days), width).flatMap(({label}) => label ?? [])

const spans = fc.array(
  fc
    .tuple(fc.integer({min: -200_000, max: 20_000}), fc.integer({min: 0, max: 4000}))
    .map(([from, length]) => ({from, to: from + length})),
  {minLength: 1, maxLength: 12}
)

describe('an axis', () => {
  test('of nothing is none', () => {
    expect(timeScale([])).toBeUndefined()
    expect(timeScale([{}])).toBeUndefined()
  })

  test('keeps the order of days, and all of them on it', () => {
    fc.assert(
      fc.property(spans, (some) => {
        const scale = timeScale(some)!
        const days = some.flatMap(({from, to}) => [from, to, to + 1]).sort((a, b) => a - b)
        const places = days.map(scale.at)
        for (const [index, place] of places.entries()) {
          expect(place).toBeGreaterThanOrEqual(0)
          expect(place).toBeLessThanOrEqual(100 + 1e-9)
          if (index > 0) expect(place).toBeGreaterThanOrEqual(places[index - 1]! - 1e-9)
        }
      })
    )
  })

  test('keeps different days apart', () => {
    fc.assert(
      fc.property(spans, (some) => {
        const {at} = timeScale(some)!
        for (const {from} of some) expect(at(from + 1)).toBeGreaterThan(at(from))
      })
    )
  })

  test('puts what lies beyond it at its ends', () => {
    const {at} = scaleOf('1995-08-31')
    expect([at(day('1900-01-01')), at(day('2100-01-01'))]).toEqual([0, 100])
  })

  test.each([
    [['1995-09-03', '2009-07-09'], ['13 years']],
    [['1995-09-03', '2004-07-09'], []],
    // A tenth of the whole is too little to be cut out.
    [
      ['1800-01-01', '1900-01-01', '1912-01-01', '2000-01-01'],
      ['90 years', '80 years']
    ],
    [['2009-07-09'], []]
  ])('of %j leaves out %j', (days, gaps) => {
    expect(scaleOf(...days).gaps.map(({label}) => label)).toEqual(gaps)
  })

  test('takes an open side for the day that is known', () => {
    const {pieces} = timeScale([{from: day('1995-03-01')}, {to: day('1995-05-01')}])!
    expect(pieces).toHaveLength(1)
    expect(pieces[0]).toMatchObject({from: day('1995-03-01'), to: day('1995-06-01')})
  })
})

describe('marks of an axis', () => {
  test.each([
    [640, ['2009-07-09'], ['1 July 2009', '15 July 2009']],
    // The first and the last say the year, whatever is between.
    [
      640,
      ['2009-08-09', '2010-03-11'],
      ['Aug 2009', 'Sep', 'Oct', 'Nov', 'Dec', 'Jan 2010', 'Feb', 'Mar 2010']
    ],
    [640, ['2009-01-09', '2009-11-11'], ['Jan 2009', 'Apr', 'Jul', 'Oct 2009']],
    [288, ['1995-01-01', '2009-01-01'], ['1995', '2009']],
    [
      640,
      ['2001-01-01', '2009-01-01'],
      ['2001', '2002', '2003', '2004', '2005', '2006', '2007', '2008', '2009']
    ],
    [288, ['2001-01-01', '2009-01-01'], ['2002', '2004', '2006', '2008']]
  ])('at %i pixels, %j: %j', (width, days, expected) => {
    expect(labels(width, ...days)).toEqual(expected)
  })

  test('of years have unlabeled ones at their halves, where there is room', () => {
    const ticks = ticksOf(scaleOf('1995-01-01', '1997-12-05'), 640)
    expect(ticks.map(({label}) => label)).toEqual([
      '1995',
      '1996',
      '1997',
      ...[undefined, undefined, undefined]
    ])
  })

  test('are round, and none touches another', () => {
    fc.assert(
      fc.property(spans, fc.constantFrom(288, 640), (some, width) => {
        const scale = timeScale(some)!
        const labeled = ticksOf(scale, width).filter(({label}) => label !== undefined)
        expect(labeled.length).toBeGreaterThan(0)
        for (const {label = ''} of labeled)
          expect(label).toMatch(
            /^(?:\d{1,4}|[A-Z][a-z]{2}(?: \d+)?|(?:1|15) [A-Z][a-z]+(?: \d+)?)$/
          )
        const places = labeled.map(({at, before}) => (at / 100) * width - (before ? 42 : 0))
        for (const [index, place] of places.entries())
          if (index > 0) expect(place - places[index - 1]!).toBeGreaterThan(38)
      })
    )
  })
})

test.each([
  ['1994', '1995', '1994-01-01', '1995-12-31'],
  ['1994-10', '1994-10-12..1994-10-14', '1994-10-01', '1994-10-14'],
  ['1994-10-12..1994-10-14', '1994-11', '1994-10-12', '1994-11-30']
])('a term from %s to %s', (start, end, from, to) => {
  expect(termSpan(start, end)).toEqual({from: day(from), to: day(to)})
})

test('a term without bounds is open', () => {
  expect(termSpan(undefined, undefined)).toEqual({})
  expect(termSpan('2015', undefined)).toEqual({from: day('2015-01-01')})
})

test('a bar that fades out has room to do so', () => {
  const from = 9000
  for (const span of [{from}, {to: from}]) {
    const scale = timeScale([{from, to: from}, span])
    const share = scale === undefined ? 0 : scale.at(from)
    expect(span.from === undefined ? share : 100 - share).toBeGreaterThan(10)
  }
})
