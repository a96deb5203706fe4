/** How many files the texts of results are in. */
import {mkdtempSync, readdirSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, expect, test} from 'vitest'
import {rangeKeys, writeRangeTexts} from '../../scripts/search/range-texts.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'range-texts-'))
})
afterEach(() => rmSync(folder, {recursive: true}))

test.each([
  [1, 3000, 1],
  [2, 3000, 1],
  [10, 3000, 1],
  [11, 3000, 16],
  [32, 3000, 32]
])('%i texts of %i characters are in %i', (texts, length, expected) => {
  const all = Array.from({length: texts}, (_, at) => ({
    key: `en_${at}`,
    path: `a${at}/`,
    length,
    text: '{}'
  }))
  expect(writeRangeTexts(folder, rangeKeys(all), all)).toBe(expected)
  // The keys have a file of their own.
  expect(
    readdirSync(folder, {recursive: true, withFileTypes: true}).filter((one) => one.isFile())
  ).toHaveLength(expected + 1)
})
