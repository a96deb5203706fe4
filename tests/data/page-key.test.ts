import {afterEach, describe, expect, test, vi} from 'vitest'
import {pageKey, withKeys} from '../../src/data/page-key.ts'

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
