/** Marks that share lanes: each has its name, and none lies over another. */
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {lanesOf} from '../../../src/views/figure/lanes.ts'
import type {MarkLabel, PlacedMark} from '../../../src/views/figure/placed.ts'
import {sizes, widths} from '../../../src/views/figure/rows.ts'
import {timeScale} from '../../../src/views/figure/time-scale.ts'
import type {Timed} from '../../../src/views/figure/timed.ts'

const thing = (from: number, length: number, label = `Event of day ${from}`): Timed => ({
  kind: 'article',
  label,
  href: `/articles/${from}/`,
  date: '',
  certainty: '',
  possible: [{from, to: from + length}],
  probable: []
})

const things = fc
  .array(
    fc.record({
      from: fc.integer({min: 0, max: 9000}),
      length: fc.integer({min: 0, max: 900})
    }),
    {
      minLength: 15,
      maxLength: 60
    }
  )
  .map((all) =>
    all.map(({from, length}) => thing(from, length)).toSorted((a, b) => startOf(a) - startOf(b))
  )

const startOf = ({possible}: Timed) => possible[0]?.from ?? 0

const blockOf = (all: readonly Timed[], size: (typeof sizes)[number]) => {
  const scale = timeScale(all.flatMap(({possible}) => possible))!
  return lanesOf(all, scale, size)?.(0)
}

interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

const overlap = (one: Box, other: Box) =>
  one.left < other.right - 0.01 &&
  other.left < one.right - 0.01 &&
  one.top < other.bottom - 0.01 &&
  other.top < one.bottom - 0.01

const boxOfMark = ({start, end, y}: PlacedMark): Box => ({
  left: start,
  right: end,
  top: y - 5,
  bottom: y + 5
})

const boxOfName = ({start, end, y}: MarkLabel): Box => ({
  left: start,
  right: end,
  top: y,
  bottom: y + 18
})

describe.each(sizes)('lanes of a %s drawing', (size) => {
  test('hold every thing once, named, in its own place', () => {
    fc.assert(
      fc.property(things, (all) => {
        const block = blockOf(all, size)
        if (!block) return
        expect(block.marks.map(({href}) => href).toSorted()).toEqual(
          all.map(({href}) => href).toSorted()
        )
        for (const {label, y} of block.marks) {
          expect(label?.text).toMatch(/^Event of day/)
          expect(y).toBeLessThan(block.bottom)
          expect(label!.start).toBeGreaterThanOrEqual(0)
          expect(label!.end).toBeLessThanOrEqual(100)
        }
      })
    )
  })

  test('no name lies over another name, or over a mark', () => {
    fc.assert(
      fc.property(things, (all) => {
        const marks = (blockOf(all, size)?.marks ?? []).filter(
          ({label}) => label !== undefined && label.side !== 'pointed'
        )
        for (const [index, one] of marks.entries()) {
          const name = boxOfName(one.label!)
          for (const [at, other] of marks.entries()) {
            if (at === index) continue
            expect(overlap(name, boxOfMark(other))).toBe(false)
            if (at > index) expect(overlap(name, boxOfName(other.label!))).toBe(false)
          }
        }
      })
    )
  })

  test('a name has room to be known by', () => {
    fc.assert(
      fc.property(things, (all) => {
        for (const {label} of blockOf(all, size)?.marks ?? []) {
          if (label === undefined || label.side === 'pointed') continue
          expect(((label.end - label.start) / 100) * widths[size]).toBeGreaterThanOrEqual(
            Math.min(20, label.text.length) * 6.6
          )
        }
      })
    )
  })
})

const days = Array.from({length: 36}, (_, index) =>
  thing(3600 + 40 * index, 0, `Day ${index} of a journey of very many days`)
)

test('things that would make a figure too high are named when they are pointed at', () => {
  const crowded = Array.from({length: 50}, (_, index) => thing(index * 12, 3000, `Name ${index}`))
  const named = blockOf(crowded.slice(0, 20), 'wide')
  const close = blockOf([...crowded.slice(0, 22), ...days], 'wide')
  expect(new Set(named?.marks.map(({label}) => label?.side))).not.toContain('pointed')
  expect(new Set(close?.marks.map(({label}) => label?.side))).toEqual(new Set(['pointed']))
  expect(blockOf(crowded, 'wide')).toBeUndefined()
})
