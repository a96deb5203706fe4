/** Names that are spelled in several ways, and names that only look alike. */
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {sameNames} from '../../scripts/search/same-names.ts'
import type {Article} from '../../src/schema/article.ts'
import {record} from '../views/records.ts'
import {searchArchive} from './search-archive.ts'
import {serveIndex, type ServedIndex} from './served-index.ts'

const text = (id: string, body: string, data: Partial<Article> = {}) =>
  record(id, {title: `Report ${id}`, ...data}, `${body}\n`)

const archive = searchArchive([
  text('talks', 'Gorbachev and Peres held talks. Peres left.', {
    people: ['mikhail-gorbachev', 'shimon-peres']
  }),
  text('german', 'Michail Gorbatschow in Bonn.', {people: ['mikhail-gorbachev']}),
  text('unnamed', 'The Gorbachev years, in brief.'),
  text('oil', 'Mr. Perez spoke on perestroika.'),
  text('kazakh', 'A Kazakh delegation.'),
  text('kazakhstan', 'A visit to Kazakhstan.'),
  text('russian', 'Визит в Казахстан.'),
  text('inflected', 'Президент Казахстана.')
])
let served: ServedIndex

beforeAll(async () => {
  served = await serveIndex(archive)
})

afterAll(() => served.close())

describe('spellings of one name', () => {
  const spellings = ['gorbachev', 'Gorbachov', 'Gorbatschow', 'Gorbatchev', 'Горбачев', 'גורבצ׳וב']

  it('find the same articles in the same order, with the same words marked', async () => {
    const expected = await marked('gorbachev')
    expect(expected.map(({id}) => id).toSorted()).toEqual(['german', 'talks', 'unnamed'])
    for (const spelling of spellings) expect(await marked(spelling), spelling).toEqual(expected)
  })

  it('leave out the same', async () => {
    const without = await served.found('?q=report+-gorbachev')
    expect(without).not.toContain('german')
    expect(await served.found('?q=report+-Gorbatschow')).toEqual(without)
  })

  async function marked(query: string) {
    const found = await served.ask(`?q=${encodeURIComponent(query)}`)
    const hits = await found.load(0, found.total)
    return hits.map(({id, excerpts}) => ({id, excerpts: excerpts.map(({pieces}) => pieces)}))
  }
})

describe('names that look alike', () => {
  it('are not taken for each other, nor for the beginning of another word', async () => {
    expect(await served.found('?q=peres')).toEqual(['talks'])
    expect(await served.found('?q=perez')).toEqual(['oil'])
    expect((await served.ask('?q=peretz')).unknown).toEqual(['peretz'])
  })

  it('are no spellings of each other where a text has one that names nobody so', () => {
    const people = {people: ['mikhail-gorbachev']}
    const alone = searchArchive([text('one', 'Gorbachev spoke.', people)])
    expect(sameNames(alone)).toContainEqual(['gorbachov', 'gorbachev'])
    const two = searchArchive([
      text('one', 'Gorbachev spoke.', people),
      text('two', 'The bakery of Gorbachov & Sons.')
    ])
    expect(sameNames(two).map(([spelling]) => spelling)).not.toContain('gorbachov')
  })

  it('of nobody in the archive are not known', () => {
    expect(sameNames(searchArchive([text('one', 'A visit.')]))).toEqual([])
  })
})

describe('a word that articles have', () => {
  it('finds it and its forms; one that none has finds what begins so', async () => {
    expect(await served.found('?q=kazakh')).toEqual(['kazakh'])
    expect((await served.found('?q=kazak')).toSorted()).toEqual(['kazakh', 'kazakhstan'])
    expect(await served.found('?q=visits')).toEqual(['kazakhstan'])
  })

  it('finds longer ones in scripts of which the index knows no forms', async () => {
    const found = await served.found(`?q=${encodeURIComponent('Казахстан')}`)
    expect(found.toSorted()).toEqual(['inflected', 'russian'])
  })
})
