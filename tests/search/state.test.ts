import {describe, expect, it} from 'vitest'
import fc from 'fast-check'
import {facetNames} from '../../src/search/catalog.ts'
import {
  isFiltered,
  orders,
  readState,
  selection,
  step,
  writeState,
  yearRange,
  type SearchState
} from '../../src/search/state.ts'

const nothing: SearchState = {
  query: '',
  selected: selection(),
  years: {},
  order: 'relevance',
  shown: step
}

const addresses: Readonly<Record<string, SearchState>> = {
  '': nothing,
  '?q=uranium': {...nothing, query: 'uranium'},
  '?q=uranium&country=kazakhstan&sort=oldest': {
    ...nothing,
    query: 'uranium',
    selected: selection({country: ['kazakhstan']}),
    order: 'oldest'
  },
  '?year=1990s&country=iran&country=kazakhstan&leader=shimon-peres&shown=30': {
    ...nothing,
    selected: selection({
      year: ['1990s'],
      country: ['iran', 'kazakhstan'],
      leader: ['shimon-peres']
    }),
    shown: 30
  },
  '?from=1994&to=1996': {...nothing, years: {from: 1994, to: 1996}},
  '?to=1996': {...nothing, years: {to: 1996}},
  '?from=2009-13-01&to=1996': {...nothing, years: {to: 1996, unread: {from: '2009-13-01'}}},
  '?from=95&to=later': {...nothing, years: {unread: {from: '95', to: 'later'}}}
}

const values = fc.uniqueArray(fc.string({minLength: 1}))
const year = fc.option(fc.oneof(fc.integer({min: 1000, max: 9999}), fc.string()), {nil: undefined})
const states = fc.record({
  query: fc.string().map((text) => text.trim()),
  selected: fc.record(Object.fromEntries(facetNames.map((name) => [name, values]))).map(selection),
  years: fc.tuple(year, year).map(([from, to]) => yearRange(String(from ?? ''), String(to ?? ''))),
  order: fc.constantFrom(...orders),
  shown: fc.integer({min: step, max: 500})
})

describe('the address of a search', () => {
  for (const [address, state] of Object.entries(addresses)) {
    it(`is read and written: ${address || 'empty'}`, () => {
      expect(readState(address)).toEqual(state)
      expect(writeState(state)).toBe(address)
    })
  }

  it('holds any state', () => {
    fc.assert(
      fc.property(states, (state) => {
        expect(readState(writeState(state))).toEqual(state)
      })
    )
  })

  for (const address of [
    '?sort=sideways',
    '?shown=-4',
    '?shown=ten',
    '?shown=3',
    '?country=',
    '?x=y'
  ]) {
    it(`falls back where it makes no sense: ${address}`, () => {
      expect(readState(address)).toEqual(nothing)
    })
  }

  it('cannot ask for endless results', () => {
    expect(readState('?shown=1e99').shown).toBeLessThanOrEqual(10_000)
  })

  it('turns a range of years that stands the wrong way round', () => {
    expect(readState('?from=1996&to=1994').years).toEqual({from: 1994, to: 1996})
  })

  it('knows whether anything but words narrows the results', () => {
    for (const address of ['', '?q=x', '?q=x&sort=oldest', '?from=95']) {
      expect(isFiltered(readState(address)), address).toBe(false)
    }
    for (const address of ['?basis=stated', '?from=1994', '?to=1994']) {
      expect(isFiltered(readState(address)), address).toBe(true)
    }
  })
})
