import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {bestRun, isPage} from '../../scripts/normalize/classify/page-shape.ts'
import {segment} from '../../scripts/normalize/segment/index.ts'

describe('the run of values with the highest sum', () => {
  test.each([
    [[], undefined],
    [[-1, -2], undefined],
    [[5], {first: 0, last: 0, sum: 5}],
    [[-1, 5, -2, 4, -9], {first: 1, last: 3, sum: 7}],
    [[5, -9, 4], {first: 0, last: 0, sum: 5}]
  ])('%j', (values, run) => {
    expect(bestRun(values)).toEqual(run)
  })

  test('is no worse than any other run', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({min: -50, max: 50}), {maxLength: 30}), (values) => {
        const best = bestRun(values)?.sum ?? 0
        for (let from = 0; from < values.length; from += 1) {
          for (let to = from; to < values.length; to += 1) {
            const sum = values.slice(from, to + 1).reduce((total, value) => total + value, 0)
            expect(sum).toBeLessThanOrEqual(Math.max(best, 0))
          }
        }
      })
    )
  })
})

describe('a page with its menus', () => {
  const prose =
    'The growers asked the treasury for help before winter comes, said their speaker. '.repeat(3)
  const links = (count: number) =>
    Array.from({length: count}, (_, index) => `Link number ${index}`).join('\n')

  test('has links above and below its prose', () => {
    expect(isPage(segment(`${links(5)}\n${prose}\n${links(5)}`))).toBe(true)
  })

  test.each([
    ['prose alone', prose],
    ['a list of names below the prose', `${prose}\n${links(60)}`],
    ['a list of names above the prose', `${links(60)}\n${prose}`],
    ['a list alone', links(60)],
    ['a poem', 'The sea is wide\nThe sea is deep\n'.repeat(20)]
  ])('is not %s', (_, text) => {
    expect(isPage(segment(text))).toBe(false)
  })
})
