/** Names that no table has, contradictions, and corrections of nothing. */
import {describe, expect, test} from 'vitest'
import {normalizeArchive} from '../../../scripts/normalize/archive.ts'
import {correctionsByPath} from '../../../scripts/normalize/corrections/by-path.ts'
import {checkCorrections} from '../../../scripts/normalize/corrections/check.ts'
import {itemId} from '../../../scripts/normalize/item-id.ts'
import type {CorrectedValues} from '../../../src/schema/correction.ts'
import {smallReference} from '../reference.ts'
import {correctionOf} from './correction-of.ts'

const problemsOf = (...all: CorrectedValues[]) => {
  const source = correctionOf(
    '',
    all.map((set) => ({set}))
  )
  return checkCorrections(new Map([['item', source]]), smallReference.authorities)
}

describe('ids that no table has', () => {
  test.each<[CorrectedValues, string, string, string]>([
    [{leader: 'shimon-perez'}, '`shimon-perez` in `leader`', 'shimon-peres', 'people.csv'],
    [{leaders: ['shimon-peres', 'netanyahu']}, '`netanyahu`', 'benjamin-netanyahu', 'people.csv'],
    [{people: ['x-y-z']}, '`x-y-z` in `people`', 'an id of the tables', 'people.csv'],
    [{countries: ['KX']}, '`KX` in `countries`', 'KZ', 'countries.csv'],
    [{source: 'jerusalem-pots'}, '`jerusalem-pots`', 'jerusalem-post', 'publications.csv']
  ])('%o', (set, found, expected, table) => {
    const [problem, ...others] = problemsOf(set)
    expect(others).toEqual([])
    expect(problem?.found).toContain(found)
    expect(problem?.expected).toContain(expected)
    expect(problem?.fix).toBe(`Correct it, or add a row to authorities/${table}.`)
  })

  test('are suggested by what the tables call them', () => {
    const {countries, ...tables} = smallReference.authorities
    const [code, row] = [...countries][0]!
    const named = new Map([...countries, [code, {...row, variants: ['UK', 'Great Britain']}]])
    const source = correctionOf('', [{set: {countries: ['UK']}}])
    const [problem] = checkCorrections(new Map([['item', source]]), {...tables, countries: named})
    expect(problem?.expected).toBe(`an id such as ${code}`)
  })

  test('are told in earlier entries too', () => {
    expect(problemsOf({leader: 'nobody'}, {leader: null})).toHaveLength(1)
  })
})

describe('values that cannot hold together', () => {
  test.each<CorrectedValues>([
    {leader: null, leaders: ['shimon-peres']},
    {leader: 'shimon-peres', leaders: null},
    {leaders: ['shimon-peres'], people: ['shimon-peres']},
    {countries: ['KZ', 'AZ'], countriesMentioned: ['AZ']}
  ])('%o', (set) => {
    expect(problemsOf(set)).toHaveLength(1)
    expect(problemsOf(set)[0]?.expected).toBe('values that can hold together')
  })

  test('leave those alone that can', () => {
    expect(problemsOf({leader: null, leaders: null}, {countries: ['KZ']})).toEqual([])
    // The later word holds.
    expect(
      problemsOf({countries: ['KZ']}, {countriesMentioned: ['KZ'], countries: ['AZ']})
    ).toEqual([])
  })
})

describe('a correction of', () => {
  const bytes = (text: string) => Buffer.from(`${text} The growers met, and asked for help.`)
  const files = [
    {path: 'a.txt', bytes: bytes('One.')},
    {path: 'b.txt', bytes: bytes('Two.')},
    {path: 'copy.txt', bytes: bytes('Two.')}
  ]
  const idle = async (id: string) =>
    (
      await normalizeArchive(files, {
        ...smallReference,
        corrections: new Map([[id, correctionOf('', [{set: {page: '1'}}], id)]])
      })
    ).idle.map(({found, expected, fix}) => [found, expected, fix])

  test('an article is not idle', async () => {
    expect(await idle('a')).toEqual([])
  })

  test('no article is told, with ids that are spelled alike', async () => {
    expect(await idle('c')).toEqual([
      [
        'a correction of `c`, which is no article',
        'an id such as a, b',
        'Rename the file, or bring the source back; the file is kept.'
      ]
    ])
  })

  test('a source that shares the page of another is told', async () => {
    expect((await idle('copy'))[0]?.[0]).toBe('a correction of `copy`, whose text is that of `b`')
  })
})

describe('the corrections that drafts of a file depend on', () => {
  const long = `${'a-very-long-name-of-a-folder/'.repeat(4)}x.txt`
  const ids = [
    'a',
    'a--1',
    'ab',
    'a-b',
    itemId(long),
    `${itemId(long).slice(0, 60)}--item-00000000`
  ]
  const find = correctionsByPath(
    new Map(ids.map((id) => [id, correctionOf('', [{set: {page: id}}], id)]))
  )
  const found = (path: string) => find(path).map((one) => one.split(' ')[0])

  test('are those of its items, and no others', () => {
    expect(found('a.txt')).toEqual(['a', 'a--1'])
    expect(found('ab.txt')).toEqual(['ab'])
    expect(found('none.txt')).toEqual([])
  })

  test('are found where long ids were cut', () => {
    expect(found(long).toSorted()).toEqual(ids.slice(4).toSorted())
  })
})
