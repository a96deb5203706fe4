/** What a query names, where its name as words finds less than there is of it. */
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {byFacet} from '../../src/search/catalog.ts'
import {namedIn} from '../../src/search/named.ts'
import {parseQuery} from '../../src/search/query.ts'
import {selection} from '../../src/search/state.ts'
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
    served = await serveIndex(searchArchive([printed, ...others]))
  })
  afterAll(() => served.close())

  const named = async (query: string) => (await (await served.ask(query)).named())?.value

  it('the whole is offered, for the word alone and beside others', async () => {
    expect(await named('?q=azerbaijan')).toMatchObject({id: 'azerbaijan', numbers: [0, 1, 2]})
    expect(await named('?q=Azerbaijan+oil&from=1990')).toMatchObject({id: 'azerbaijan'})
  })

  it('nothing is offered that the words find already', async () => {
    expect(await named('?q=iran')).toBeUndefined()
    expect(await named('?q=oil')).toBeUndefined()
    expect(await named('')).toBeUndefined()
  })
})
