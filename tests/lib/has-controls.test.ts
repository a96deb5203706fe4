/** Control characters in the bytes of a page are those in its text. */
import fc from 'fast-check'
import {expect, test} from 'vitest'
import {hasControls, visibleControls} from '../../src/lib/visible-controls.ts'

const has = (text: string) => hasControls(Buffer.from(text))

test.each([
  ['\0', true],
  ['\x1F', true],
  ['\x7F', true],
  ['\u0080', true],
  ['\u009F', true],
  ['a\tb\nc\fd\re ~', false],
  ['\u00A0é\u0410😀', false],
  ['', false]
])('%j: %s', (text, expected) => {
  expect(has(text)).toBe(expected)
})

test('of every text', () => {
  const letters = fc.integer({min: 0, max: 0x2ff}).map((code) => String.fromCharCode(code))
  fc.assert(
    fc.property(fc.string({unit: letters, maxLength: 6}), (text) => {
      expect(has(text)).toBe(visibleControls(text) !== text)
    })
  )
})
