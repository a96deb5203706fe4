/** What a query names, where its name as words finds less than there is of it. */
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {byFacet} from '../../src/search/catalog.ts'
import {namedIn} from '../../src/search/named.ts'
import {parseQuery} from '../../src/search/query.ts'
import {stateOfNamed} from '../../src/search/named-line.ts'
import {readState, selection, writeState} from '../../src/search/state.ts'
import {record} from '../views/records.ts'
import {searchArchive} from './search-archive.ts'
import {serveIndex, type ServedIndex} from './served-index.ts'

const value = (id: string, name: string) => ({id, name, numbers: [0]})
const held: Partial<Record<string, ReturnType<typeof value>[]>> = {
  country: [value('gn', 'Guinea'), value('gw', 'Guinea-Bissau'), value('ci', 'Côte d’Ivoire')],
  leader: [value('peres', 'Shimon Peres')],
  person: [value('peres', 'Shimon Peres'), value('a', 'Ann Rice'), value('b', 'Bob Rice')],
  event: [value('baku', 'Shimon Peres in Baku, July 2009')],
  source: [value('post', 'The Jerusalem Post'), value('-', 'Not stated')]
}
const values = byFacet((name) => held[name] ?? [])
const lookup = {
  names: new Map([['perez', 'peres']]),
  functionWords: new Set(['the', 'in', 'not'])
}
const namedBy = (query: string, chosen = selection()) =>
  namedIn(parseQuery(query), {values}, lookup, chosen).map(
    ({facet, value: {id}}) => `${facet} ${id}`
  )

const cases: readonly [query: string, named: readonly string[]][] = [
  ['guinea', ['country gn']],
  ['Guinea-Bissau', ['country gw']],
  ['gold “guinea bissau”', ['country gw']],
  ['cote d’ivoire', ['country ci']],
  ['Perez oil', ['leader peres', 'person peres']],
  ['Rice', []],
  ['Ann Rice', ['person a']],
  ['Shimon Peres in Baku', ['event baku']],
  ['jerusalem post', ['source post']],
  ['Jerusalem', []],
  ['not stated', []],
  ['oil -guinea', []],
  ['', []]
]

describe('a query', () => {
  for (const [query, named] of cases) {
    it(`names of ${query || 'nothing'}: ${named.join(', ') || 'nothing'}`, () => {
      expect(namedBy(query)).toEqual(named)
    })
  }

  it('is not answered with a filter in use', () => {
    expect(namedBy('guinea', selection({country: ['gn']}))).toEqual([])
    expect(namedBy('guinea', selection({country: ['Guinea']}))).toEqual([])
  })
})

describe('of a country that most of its articles do not print', () => {
  let served: ServedIndex
  beforeAll(async () => {
    const printed = record(
      'printed',
      {title: 'Oil', countries: ['AZ', 'IR']},
      'Azerbaijan and Iran.\n'
    )
    const others = ['a', 'b'].map((id) =>
      record(id, {title: 'Gas', countries: ['AZ']}, 'In Baku.\n')
    )
    const dated = record(
      'dated',
      {
        title: 'Pipes of Azerbaijan',
        countries: ['AZ', 'TR'],
        date: '1995-09-03',
        dateEarliest: '1995-09-03',
        dateLatest: '1995-09-03',
        dateBasis: 'stated'
      },
      'From Baku.\n'
    )
    const silent = record('silent', {title: 'Pipes', countries: ['AZ', 'TR']}, 'From Baku.\n')
    served = await serveIndex(searchArchive([printed, ...others, dated, silent]))
  })
  afterAll(() => served.close())

  const named = async (query: string) => (await (await served.ask(query)).named())?.value

  it('the whole is offered, for the word alone and beside others', async () => {
    expect(await named('?q=azerbaijan')).toMatchObject({id: 'azerbaijan', numbers: [0, 1, 2, 3, 4]})
    expect(await named('?q=Azerbaijan+oil&basis=unknown')).toMatchObject({id: 'azerbaijan'})
  })

  it.each([
    ['?q=azerbaijan&country=turkey&basis=unknown', 4, '?country=azerbaijan&basis=unknown'],
    ['?q=azerbaijan&sort=newest&shown=30', 5, '?country=azerbaijan&sort=newest'],
    ['?q=azerbaijan+oil&language=-&country=turkey', 0, ''],
    // The one of that year prints the name.
    ['?q=azerbaijan&from=1990', 0, '']
  ])('%s keeps the filters in use: %s articles', async (state, count, address) => {
    const one = await (await served.ask(state)).named()
    expect(one?.numbers.length ?? 0).toBe(count)
    const next = one && stateOfNamed(one, readState(state))
    expect(next ? writeState(next) : '').toBe(address)
    if (next) expect((await served.ask(writeState(next))).total).toBe(count)
  })

  it('nothing is offered that the words find already', async () => {
    expect(await named('?q=iran')).toBeUndefined()
    expect(await named('?q=oil')).toBeUndefined()
    expect(await named('')).toBeUndefined()
  })
})
