/** Maps: small, and honest about what has no shape. */
import {gzipSync} from 'node:zlib'
import {describe, expect, test} from 'vitest'
import {loadAtlas} from '../../../src/atlas/atlas.ts'
import {loadAuthorities} from '../../../src/authorities/load.ts'
import {locatorMap, locatorSize} from '../../../src/views/map/locator.ts'
import {worldMap} from '../../../src/views/map/world.ts'
import {archiveOf, dated} from '../records.ts'

const atlas = loadAtlas()
const {countries} = loadAuthorities().authorities
const codes = [...countries.keys()]
const maps = new Map(codes.map((code) => [code, locatorMap(code, atlas)]))
const topicsOf = (counts: Readonly<Record<string, number>>) =>
  archiveOf(
    Object.entries(counts).flatMap(([code, count]) =>
      Array.from({length: count}, (_, index) =>
        dated(`${code.toLowerCase()}-${index}`, '2009-07-09', {countries: [code]})
      )
    ),
    {authorities: {countries, people: new Map(), terms: new Map(), publications: new Map()}}
  ).countries

describe('shapes', () => {
  test('are there for all states of today', () => {
    const without = codes.filter((code) => /^[A-Z]{2}$/.test(code) && !atlas.shapeOf(code))
    // Dependent territories that the atlas draws with another country or not at all, and Tuvalu.
    expect(without.sort()).toEqual('BQ BV CC CX GF GI GP MQ RE SJ TK TV UM YT'.split(' '))
  })

  test('are not there for former states', () => {
    const former = codes.filter((code) => !/^[A-Z]{2}$/.test(code))
    expect(former.length).toBeGreaterThan(20)
    expect(former.filter((code) => maps.get(code))).toEqual([])
  })

  test('are those of the country', () => {
    const names = ['KZ', 'XK', 'AU', 'MT'].map(
      (code) => atlas.shapeOf(code)?.properties?.['name'] as string
    )
    expect(names).toEqual(['Kazakhstan', 'Kosovo', 'Australia', 'Malta'])
  })
})

describe('a map of where a country is', () => {
  test('weighs at most 15 kB', () => {
    for (const code of codes) {
      const map = maps.get(code)
      if (map) expect([code, map.land.length + map.here.length < 15_000]).toEqual([code, true])
    }
  })

  test('shows every country in its middle', () => {
    for (const code of codes) {
      const map = maps.get(code)
      if (!map) continue
      if (map.ring) {
        expect(Math.abs(map.ring.x - locatorSize.width / 2)).toBeLessThan(20)
        expect(Math.abs(map.ring.y - locatorSize.height / 2)).toBeLessThan(20)
      } else expect(map.here).toMatch(/^M\d+ \d+l/)
    }
  })

  test('puts a ring around a small country and none around a large one', () => {
    const ringed = ['MT', 'SG', 'VA', 'KZ', 'IL', 'FR'].filter((code) => maps.get(code)?.ring)
    expect(ringed).toEqual(['MT', 'SG', 'VA'])
  })
})

describe('the map of the world', () => {
  const map = worldMap(topicsOf({KZ: 9, AZ: 3, IL: 1, SUHH: 2, MT: 1}), atlas)

  test('weighs at most 60 kB on the wire with every country on it', () => {
    const all = worldMap(topicsOf(Object.fromEntries(codes.map((code) => [code, 1]))), atlas)
    expect(gzipSync(JSON.stringify(all)).length).toBeLessThan(60_000)
  })

  test('links each country, small ones as spots', () => {
    expect(map.countries.map(({href, words}) => [href, words])).toEqual([
      ['/countries/azerbaijan/', 'Azerbaijan: 3 articles'],
      ['/countries/israel/', 'Israel: 1 article'],
      ['/countries/kazakhstan/', 'Kazakhstan: 9 articles'],
      ['/countries/malta/', 'Malta: 1 article']
    ])
    expect(map.countries.filter(({spot}) => spot).map(({href}) => href)).toEqual([
      '/countries/malta/'
    ])
  })

  test('names those that are not on it', () => {
    expect(map.absent).toEqual(['Soviet Union'])
  })

  test('shades more articles darker, and says what a shade means', () => {
    const levels = new Map(map.countries.map(({href, level}) => [href, level]))
    expect(levels.get('/countries/kazakhstan/')).toBe(4)
    expect(levels.get('/countries/azerbaijan/')).toBe(3)
    expect(levels.get('/countries/israel/')).toBe(1)
    expect(map.shades.map(({words}) => words)).toEqual(['1 article', '3 articles', '9 articles'])
  })
})
