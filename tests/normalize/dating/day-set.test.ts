/** Sets of days against the same sets written out day by day. */
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {
  around,
  contains,
  countDays,
  everyDay,
  hull,
  intersect,
  noDay,
  notAfter,
  notBefore,
  sameDays,
  trimmedTo,
  union,
  type DaySet
} from '../../../scripts/normalize/terms/day-set.ts'

const first = -30
const last = 30
const days = Array.from({length: last - first + 1}, (_, index) => first + index)
/** Open ends reach over the edge of the days that are looked at. */
const bound = fc.option(fc.integer({min: first + 5, max: last - 5}), {nil: null, freq: 5})
const interval = fc
  .tuple(bound, bound)
  .map(([a, b]) => (a !== null && b !== null && a > b ? {from: b, to: a} : {from: a, to: b}))
const intervals = fc.array(interval, {maxLength: 5})
const daySet = intervals.map((parts) => union(parts))

const written = (set: DaySet) => days.filter((day) => contains(set, day))
const isNormal = (set: DaySet) =>
  set.every(({from, to}, index) => {
    const next = set[index + 1]
    const ordered = from === null || to === null || from <= to
    return ordered && (!next || (to !== null && next.from !== null && to + 1 < next.from))
  })

describe('sets of days', () => {
  test('are sorted and disjoint after every operation', () => {
    fc.assert(
      fc.property(daySet, daySet, fc.nat(4), fc.nat(4), (a, b, before, after) => {
        for (const set of [a, union([...a, ...b]), intersect(a, b), around(a, -before, after)])
          expect(isNormal(set)).toBe(true)
      })
    )
  })

  test('union holds what either holds, in whatever order', () => {
    fc.assert(
      fc.property(intervals, (parts) => {
        const brute = days.filter((day) =>
          parts.some(({from, to}) => (from ?? first) <= day && day <= (to ?? last))
        )
        expect(written(union(parts))).toEqual(brute)
        expect(union(parts.toReversed())).toEqual(union(parts))
      })
    )
  })

  test('intersect holds what both hold, either way round', () => {
    fc.assert(
      fc.property(daySet, daySet, (a, b) => {
        const both = days.filter((day) => contains(a, day) && contains(b, day))
        expect(written(intersect(a, b))).toEqual(both)
        expect(sameDays(intersect(a, b), intersect(b, a))).toBe(true)
        expect(sameDays(intersect(a, everyDay), a)).toBe(true)
        expect(intersect(a, noDay)).toEqual([])
      })
    )
  })

  test('hull, count and bounds agree with the days', () => {
    fc.assert(
      fc.property(daySet, (set) => {
        const closed = intersect(set, [{from: first, to: last}])
        const brute = written(closed)
        expect(countDays(closed)).toBe(brute.length)
        expect(hull(closed)).toEqual(
          brute.length === 0 ? undefined : {from: brute[0], to: brute.at(-1)}
        )
        const isOpen = set.some(({from, to}) => from === null || to === null)
        expect(Number.isFinite(countDays(set))).toBe(!isOpen)
      })
    )
    expect(written(notBefore(3))).toEqual(days.filter((day) => day >= 3))
    expect(written(notAfter(3))).toEqual(days.filter((day) => day <= 3))
  })

  test('around holds the days that lie so far from one of the set', () => {
    fc.assert(
      fc.property(daySet, fc.nat(4), fc.nat(4), (set, before, after) => {
        const near = (day: number) =>
          Array.from({length: before + after + 1}, (_, index) => day - after + index)
        const inner = days.filter((day) => day > first + 5 && day < last - 5)
        expect(inner.filter((day) => contains(around(set, -before, after), day))).toEqual(
          inner.filter((day) => near(day).some((other) => contains(set, other)))
        )
      })
    )
  })

  test('trimmedTo moves closed ends inwards to a day that fits, and leaves open ones', () => {
    fc.assert(
      fc.property(daySet, fc.integer({min: 2, max: 7}), (set, step) => {
        const fits = (day: number) => day % step === 0
        const trimmed = trimmedTo(set, fits)
        expect(isNormal(trimmed)).toBe(true)
        for (const {from, to} of trimmed) {
          expect(from === null || fits(from)).toBe(true)
          expect(to === null || fits(to)).toBe(true)
        }
        expect(written(trimmed).filter(fits)).toEqual(written(set).filter(fits))
      })
    )
  })
})
