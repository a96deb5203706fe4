import fc from 'fast-check'
import {expect, test} from 'vitest'
import {isWithin, quotations} from '../../scripts/normalize/names/quotations.ts'

test('a range is within a quotation when one quotation holds all of it', () => {
  const text = fc.string({unit: fc.constantFrom('“', '”', '"', 'a', ' ', '«', '»'), maxLength: 40})
  fc.assert(
    fc.property(text, fc.nat(40), fc.nat(10), (quoting, start, length) => {
      const ranges = quotations(quoting)
      const range = {start, end: start + length}
      const slowly = ranges.some((one) => one.start <= range.start && range.end <= one.end)
      expect(isWithin(range, ranges)).toBe(slowly)
    })
  )
})
