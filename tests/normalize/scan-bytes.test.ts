/** Scans are known by their bytes, whatever their names say. */
import {describe, expect, test} from 'vitest'
import {refuseScan} from '../../scripts/normalize/scan-bytes.ts'
import {gif, jpeg, jpegWithThumbnail, png, tiff, webp} from '../tiny-pictures.ts'
import {pdf} from './pdf-file.ts'

const page = () => pdf([[{x: 50, y: 700, text: 'Peres speaks in Baku'}]])
const told = (path: string, bytes: Uint8Array | string) =>
  refuseScan({path, bytes: Buffer.from(bytes)})

const whole: readonly (readonly [string, Uint8Array])[] = [
  ['a.jpg', jpeg()],
  ['a.jpeg', jpegWithThumbnail()],
  ['A.JPG', Buffer.concat([jpeg(), Buffer.from('\0\0added by a camera')])],
  ['a.png', png()],
  ['a.webp', webp()],
  ['a.gif', gif()],
  ['a.tif', tiff()],
  ['a.tiff', tiff()],
  ['a.pdf', page()]
]

test.each(whole)('%s is a scan', (path, bytes) => {
  expect(told(path, bytes)).toBeUndefined()
})

test('browsers show a picture under the ending of another', () => {
  expect([told('a.jpg', png()), told('a.png', webp())]).toEqual([undefined, undefined])
})

describe('one that breaks off is told', () => {
  const cut = whole.filter(([path]) => !/tif/.test(path) && path !== 'A.JPG')
  test.each(cut)('%s, wherever it breaks off', (path, bytes) => {
    for (const share of [0.45, 0.6, 0.85]) {
      const part = bytes.subarray(0, Math.floor(bytes.length * share))
      expect(told(path, part)?.rule, String(share)).toBe('quarantine/scan-broken-off')
    }
  })

  test('with what to do', () => {
    expect(told('a.png', png().subarray(0, 40))).toEqual({
      rule: 'quarantine/scan-broken-off',
      reason: 'This PNG picture breaks off before its end, so no page shows it.',
      fix: 'Copy it here again from where it came from.'
    })
  })
})

test.each([
  ['a.jpg', 'The text of the page.', 'quarantine/no-scan', 'it holds text', 'ending of its kind'],
  ['a.pdf', '<html><p>Not found</p>', 'quarantine/no-scan', 'it holds text', 'ending of its kind'],
  ['a.png', '', 'quarantine/no-scan', 'it is empty', 'Copy it here again'],
  ['a.tif', '\0\u0001\u0002\0', 'quarantine/no-scan', 'no picture that is known', 'Save it as'],
  ['a.jpg', '\0\0\0\u0018ftypheic\0\0\0\0', 'quarantine/no-scan', 'HEIF', 'Save it as'],
  ['a.png', '<svg xmlns="http://www.w3.org/2000/svg"/>', 'quarantine/no-scan', 'SVG', 'Save it as']
])('%s of %j is none', (path, bytes, rule, found, fix) => {
  const refusal = told(path, bytes)
  expect(refusal?.rule).toBe(rule)
  expect(refusal?.reason).toContain(found)
  expect(refusal?.fix).toContain(fix)
})

test.each([
  ['a.jpg', page(), 'PDF', 'Name it a.pdf.'],
  ['x/a.png', tiff(), 'TIFF picture', 'Name it a.tif.'],
  ['a.pdf', png(), 'PNG picture', 'Name it a.png.'],
  ['a.tif', jpeg(), 'JPEG picture', 'Name it a.jpg.']
])('%s is shown in another way than its bytes need', (path, bytes, kind, fix) => {
  expect(told(path, bytes)).toEqual({
    rule: 'quarantine/scan-misnamed',
    reason: `This is a ${kind}, whatever its name says, so no page shows it.`,
    fix
  })
})
