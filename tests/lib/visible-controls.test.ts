/** Control characters are seen on pages, one sign for each. */
import fc from 'fast-check'
import {expect, test} from 'vitest'
import {pageJson, visibleControls} from '../../src/lib/visible-controls.ts'

test.each([
  ['re\0opens', 're\uFFFDopens'],
  ['a\x01b\x1Fc\x0B', 'a␁b␟c␋'],
  ['a\x7Fb', 'a␡b'],
  ['it\x92s\x85', 'it\uFFFDs\uFFFD'],
  ['a\tb\r\nc\f', 'a\tb\r\nc\f'],
  ['“é”\u00A0\u00AD', '“é”\u00A0\u00AD']
])('%j', (text, shown) => {
  expect(visibleControls(text)).toBe(shown)
})

test('what it shows is as long, and holds none', () => {
  fc.assert(
    fc.property(fc.string({unit: 'binary'}), (text) => {
      const shown = visibleControls(text)
      expect(shown).toHaveLength(text.length)
      expect(shown.replace(/[\t\n\f\r]/g, '')).not.toMatch(/\p{Cc}/u)
    })
  )
})

test('what scripts read from JSON in a page has none either', () => {
  const kept = {title: 'Growers\u0001 ask\u0000 “for\u0085 help”\n', list: ['\u001b[31m']}
  expect(JSON.parse(pageJson(kept))).toEqual({
    title: 'Growers␁ ask\uFFFD “for\uFFFD help”\n',
    list: ['␛[31m']
  })
})
