import {describe, expect, test} from 'vitest'
import {nearest} from '../../src/lib/nearest.ts'

const ids = ['shimon-peres', 'yitzhak-rabin', 'benjamin-netanyahu', 'KZ', 'SUHH']

describe('what somebody may have meant', () => {
  test.each([
    ['shimon-perez', ['shimon-peres']],
    ['simon-peres', ['shimon-peres']],
    ['shimno-peres', ['shimon-peres']],
    ['peres', ['shimon-peres']],
    ['SUHG', ['SUHH']],
    ['kz', ['KZ']],
    ['angela-merkel', []]
  ])('%s', (word, meant) => {
    expect(nearest(word, ids).slice(0, Math.max(1, meant.length))).toEqual(meant)
  })

  test('of equals, in order of the alphabet, and no more than asked for', () => {
    expect(nearest('ab', ['ad', 'ac', 'ae', 'af'], 2)).toEqual(['ac', 'ad'])
  })
})
