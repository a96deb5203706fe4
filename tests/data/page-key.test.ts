import {expect, test} from 'vitest'
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
