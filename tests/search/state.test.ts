import {describe, expect, it} from 'vitest'
import fc from 'fast-check'
import {orders, readState, step, writeState, type SearchState} from '../../src/search/state.ts'

const nothing: SearchState = {
  query: '',
  selected: {country: [], leader: [], source: []},
  order: 'relevance',
  shown: step
}

const addresses: Readonly<Record<string, SearchState>> = {
  '': nothing,
  '?q=uranium': {...nothing, query: 'uranium'},
  '?q=uranium&country=Kazakhstan&sort=oldest': {
    ...nothing,
    query: 'uranium',
    selected: {...nothing.selected, country: ['Kazakhstan']},
    order: 'oldest'
  },
  '?country=Iran&country=Kazakhstan&leader=Shimon+Peres&shown=30': {
    ...nothing,
    selected: {country: ['Iran', 'Kazakhstan'], leader: ['Shimon Peres'], source: []},
    shown: 30
  }
}

const states = fc.record({
  query: fc.string().map((text) => text.trim()),
  selected: fc.record({
    country: fc.uniqueArray(fc.string({minLength: 1})),
    leader: fc.uniqueArray(fc.string({minLength: 1})),
    source: fc.uniqueArray(fc.string({minLength: 1}))
  }),
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
})
