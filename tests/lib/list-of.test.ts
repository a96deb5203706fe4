import {expect, test} from 'vitest'
import {listOf} from '../../src/lib/list-of.ts'

test.each([
  [[], ''],
  [['A'], 'A'],
  [['A', 'B'], 'A and B'],
  [['A', 'B', 'C'], 'A, B, and C']
])('%j', (names, text) => {
  expect(listOf(names)).toBe(text)
})
