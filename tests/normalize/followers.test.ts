/** Who shares a number with whom is found as by comparing every list with every other. */
import fc from 'fast-check'
import {expect, test} from 'vitest'
import {followersIn} from '../../scripts/normalize/duplicates/followers.ts'
import {pack, unpack, unpackAll} from '../../scripts/normalize/duplicates/packed.ts'

const places = 3
/** Few numbers, of which some differ only in bits that a small table does not look at. */
const number = fc.constantFrom(0, 1, 2, 0x1_0000, 0x1_0001, 0x8000_0000, 0xffff_ffff)
const list = fc.array(number, {minLength: places, maxLength: places})

/** The next list after the one at `index` with the same number at the place. */
function nextLike(lists: readonly number[][], index: number, place: number): number {
  const later = lists.findIndex((other, at) => at > index && other[place] === lists[index]![place])
  return later
}

test('of each list, the next one with the same number is told', () => {
  fc.assert(
    fc.property(fc.array(list, {minLength: 1, maxLength: 40}), (lists) => {
      const packed = lists.map((numbers) => pack(Uint32Array.from(numbers)))
      const expected = Array.from({length: places}, (_, place) =>
        lists.map((_numbers, index) => nextLike(lists, index, place))
      )
      expect(followersIn(packed).map((one) => [...one])).toEqual(expected)
    })
  )
})

test('of no lists, nothing is told', () => {
  expect(followersIn([])).toEqual([])
})

test('lists unpacked together are those that are unpacked one by one', () => {
  const lists = [
    [1, 2, 0xffff_ffff],
    [0, 7, 0x8000_0000]
  ].map((numbers) => pack(Uint32Array.from(numbers)))
  expect([...unpackAll(lists)]).toEqual(lists.flatMap((one) => [...unpack(one)]))
})
