import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {byFacet, fromSteps, toSteps, type Catalog} from '../../src/search/catalog.ts'
import {countFacets, filterMasks, passing} from '../../src/search/facets.ts'
import {holdingsOf, ofYears} from '../../src/search/holdings.ts'
import {selection} from '../../src/search/state.ts'

/** What an article is of, told the plain way. */
interface Told {
  readonly countries: readonly string[]
  readonly leaders: readonly string[]
}

const told = fc.array(
  fc.record({
    countries: fc.uniqueArray(fc.constantFrom('a', 'b', 'c')),
    leaders: fc.uniqueArray(fc.constantFrom('x', 'y'))
  })
)

function catalogOf(articles: readonly Told[]): Catalog {
  const held = (names: readonly string[], of: (one: Told) => readonly string[]) =>
    names.map((id) => {
      const numbers = [...articles.keys()].filter((number) => of(articles[number]!).includes(id))
      return [id, '', toSteps(numbers)] as const
    })
  const none = articles.map(() => 0)
  return {
    articles: articles.length,
    facets: {
      ...byFacet(() => []),
      country: held(['a', 'b', 'c'], ({countries}) => countries),
      leader: held(['x', 'y'], ({leaders}) => leaders)
    },
    firstYears: none,
    lastYears: none,
    newest: toSteps([...articles.keys()].reverse())
  }
}

const isOf = (chosen: readonly string[], values: readonly string[]): boolean =>
  chosen.length === 0 || chosen.some((one) => values.includes(one))

describe('counting by the catalog', () => {
  it('says what counting article by article says', () => {
    const choice = fc.record({
      country: fc.uniqueArray(fc.constantFrom('a', 'b', 'c')),
      leader: fc.uniqueArray(fc.constantFrom('x', 'y'))
    })
    fc.assert(
      fc.property(told, choice, fc.array(fc.boolean()), (articles, chosen, matches) => {
        const holdings = holdingsOf(catalogOf(articles))
        const selected = selection(chosen)
        const masks = filterMasks(holdings, {selected, years: {}})
        const found = Uint8Array.from(articles, (_, number) => Number(matches[number] ?? false))
        const fitting = articles.map(
          ({countries, leaders}) => isOf(chosen.country, countries) && isOf(chosen.leader, leaders)
        )
        expect([...passing(masks, holdings)].map(Boolean)).toEqual(fitting)
        const {country} = countFacets(holdings, found, masks, selected)
        for (const {id, count} of country) {
          const expected = articles.filter(
            ({countries, leaders}, number) =>
              matches[number] === true && isOf(chosen.leader, leaders) && isOf([id], countries)
          )
          expect(count).toBe(expected.length)
        }
      })
    )
  })

  it('packs numbers in any order', () => {
    fc.assert(
      fc.property(fc.array(fc.nat()), (numbers) => {
        expect(fromSteps(toSteps(numbers))).toEqual(numbers)
      })
    )
  })
})

describe('a range of years', () => {
  const years = [
    [1995, 1995],
    [1990, 2000],
    [0, 1994],
    [1996, 0],
    [0, 0]
  ]
  const holdings = holdingsOf({
    ...catalogOf(years.map(() => ({countries: [], leaders: []}))),
    firstYears: years.map(([first = 0]) => first),
    lastYears: years.map(([, last = 0]) => last)
  })
  const cases = [
    [{}, [1, 1, 1, 1, 1]],
    [{from: 1995, to: 1995}, [1, 1, 0, 0, 0]],
    [{from: 1996}, [0, 1, 0, 1, 0]],
    [{to: 1990}, [0, 1, 1, 0, 0]],
    [{from: 2010, to: 2020}, [0, 0, 0, 1, 0]]
  ] as const

  for (const [range, expected] of cases) {
    it(`${JSON.stringify(range)} holds what can be of it`, () => {
      expect([...ofYears(holdings, range)]).toEqual(expected)
    })
  }
})
