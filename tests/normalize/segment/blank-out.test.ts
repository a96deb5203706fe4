import {expect, test} from 'vitest'
import {blankOut} from '../../../scripts/normalize/segment/blank-out.ts'

test.each([
  ['none', [], 'ab\ncdef'],
  ['one over a line end', [[1, 4]], 'a \n def'],
  [
    'two that overlap',
    [
      [0, 4],
      [3, 5]
    ],
    '  \n  ef'
  ],
  [
    'one inside another',
    [
      [0, 5],
      [1, 2]
    ],
    '  \n  ef'
  ]
] as const)('every offset is kept: %s', (_, ranges, expected) => {
  const all = ranges.map(([start, end]) => ({start, end}))
  expect(blankOut('ab\ncdef', all)).toBe(expected)
})
