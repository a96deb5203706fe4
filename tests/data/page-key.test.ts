import {afterEach, describe, expect, test, vi} from 'vitest'
import {giveArchive} from '../../src/data/given-archive.ts'
import {pageKey, withKeys} from '../../src/data/page-key.ts'
import {archiveOf, record} from '../views/records.ts'

const routes = [{params: {id: 'a'}, props: {title: 'A'}}]

test('a key is that of all that a page is made from', () => {
  const key = pageKey([{title: 'A'}, ['x']])
  expect(pageKey([{title: 'A'}, ['x']])).toBe(key)
  for (const other of [
    pageKey([{title: 'B'}, ['x']]),
    pageKey([{title: 'A'}, ['y']]),
    pageKey([{title: 'A'}])
  ]) {
    expect(other).not.toBe(key)
  }
})

test.each([
  ['a function', {say: () => 'x'}],
  ['a map', {names: new Map()}],
  ['a set', {ids: new Set()}],
  ['a promise', {later: Promise.resolve(1)}]
])('%s would be left out of the key, and is refused', (_, props) => {
  expect(() => pageKey([props])).toThrow('no plain data')
})

test('no page has a key while developing: each is made when it is asked for', async () => {
  expect(import.meta.env.DEV).toBe(true)
  expect(await withKeys(routes)).toEqual(routes)
})

describe('a build gives every page the key', () => {
  afterEach(() => {
    vi.unstubAllEnvs()
  })
  const keys = async (title: string, besides?: (props: {title: string}) => unknown) => {
    vi.stubEnv('DEV', false)
    const keyed = await withKeys([{params: {id: 'a'}, props: {title}}], besides)
    return keyed.map(({cacheKey}) => cacheKey)
  }

  test('of its props', async () => {
    expect(await keys('A')).toEqual([expect.any(String)])
    expect(await keys('A')).toEqual(await keys('A'))
    expect(await keys('A')).not.toEqual(await keys('B'))
  })

  test('and of what it reads besides', async () => {
    const told: unknown[] = []
    const read = (evidence: string) =>
      keys('A', (props) => {
        told.push(props)
        return Promise.resolve([evidence])
      })
    expect(await read('x')).toEqual(await read('x'))
    expect(await read('x')).not.toEqual(await read('y'))
    expect(await read('x')).not.toEqual(await keys('A'))
    expect(told).toContainEqual({title: 'A'})
  })
})

describe('records and summaries of the archive', () => {
  afterEach(() => giveArchive(undefined))
  const keyOf = (section: string) => {
    const archive = archiveOf([record('a', {section}), record('b')])
    giveArchive(archive)
    const [own, other] = [archive.records.get('a'), archive.records.get('b')]
    return {own: pageKey([{own}, archive.summaries.get('b')]), other: pageKey([other])}
  }

  test('change the keys of pages that they are shown on, however deep, and of no others', () => {
    expect(keyOf('News')).toEqual(keyOf('News'))
    expect(keyOf('Sport').own).not.toBe(keyOf('News').own)
    expect(keyOf('Sport').other).toBe(keyOf('News').other)
  })

  test('are written once, and are plain data like all others', () => {
    const archive = archiveOf([record('a'), record('b')])
    const a = archive.records.get('a')!
    let written = 0
    Object.defineProperty(a.data, 'counted', {enumerable: true, get: () => (written += 1)})
    Object.assign(archive.records.get('b')!.data, {say: () => 'x'})
    giveArchive(archive)
    expect(pageKey([a])).toBe(pageKey([a]))
    expect(written).toBe(1)
    expect(() => pageKey([archive.records.get('b')])).toThrow('no plain data')
  })
})

describe('where files of articles are known', () => {
  afterEach(() => giveArchive(undefined))
  /** Keys of a page that shows a record, and of one that shows its summary. */
  const keysOf = (file: string | undefined, section: string) => {
    const archive = archiveOf([record('a', {section})])
    const digestOf = (id: string) => (id === 'a' ? file : undefined)
    giveArchive(archive, undefined, {digestOf, sizeOf: () => undefined})
    return [archive.records.get('a'), archive.summaries.get('a')].map((one) => pageKey([one]))
  }

  test('a record is known by its file, and a summary by what it says', () => {
    const [before, after] = [keysOf('x', 'News'), keysOf('y', 'News')]
    expect(after[0]).not.toBe(before[0])
    expect(after[1]).toBe(before[1])
    expect(keysOf('x', 'Sport')[0]).toBe(before[0])
  })

  test('a record of which no file is known is written', () => {
    expect(keysOf(undefined, 'Sport')[0]).not.toBe(keysOf(undefined, 'News')[0])
  })

  test('a record is plain data like all others', () => {
    const archive = archiveOf([record('a')])
    Object.assign(archive.records.get('a')!.data, {say: () => 'x'})
    giveArchive(archive, undefined, {digestOf: () => 'x', sizeOf: () => undefined})
    expect(() => pageKey([archive.records.get('a')])).toThrow('no plain data')
  })
})

test('what says what its props are made of is not asked for them', async () => {
  vi.stubEnv('DEV', false)
  const route = (of: string) => ({
    params: {id: 'a'},
    grounds: {of},
    get props(): string {
      throw new Error('asked')
    }
  })
  const [one] = await withKeys([route('x')], ({of}) => [of])
  const [other] = await withKeys([route('y')])
  expect(one?.cacheKey).toEqual(expect.any(String))
  expect(one?.cacheKey).not.toBe(other?.cacheKey)
  vi.unstubAllEnvs()
})
