/** The program that all ranges share is loaded with the first of them; when that fails, it is not for good. */
import {expect, test} from 'vitest'
import {pagefindIndexes, type Pagefind} from '../../src/search/pagefind.ts'
import type {StoredRange} from '../../src/search/stored-text.ts'

const range = (folder: string): StoredRange => ({
  folder,
  articles: 1,
  textFiles: 0,
  wordFiles: [],
  listed: []
})

test('a range that could not be opened keeps none of the others closed', async () => {
  const opened: string[] = []
  const pagefind: Pagefind = {
    createInstance({basePath}) {
      opened.push(String(basePath))
      const isLost = opened.length === 1
      return {
        options: () => (isLost ? Promise.reject(new Error('It did not come.')) : Promise.resolve()),
        preload: () => Promise.resolve(),
        search: () => Promise.resolve({results: [{id: 'a', score: 1, words: []}]})
      }
    }
  }
  const ranges = ['1/', '2/'].map(range)
  const [first, second] = pagefindIndexes(pagefind, ranges, {base: '/', version: ''})
  await expect(first?.find('"visit"')).rejects.toThrow('It did not come.')
  expect(await second?.find('"visit"')).toHaveLength(1)
  expect(await first?.find('"visit"')).toHaveLength(1)
  expect(opened).toEqual(['/1/', '/2/', '/1/'])
})
