/** Scans are known by their bytes, whatever their names say. */
import {deflateSync} from 'node:zlib'
import {describe, expect, test} from 'vitest'
import {faultOf, refuseScan} from '../../scripts/normalize/scan-bytes.ts'
import {gif, jpeg, jpegWithThumbnail, png, tiff, webp} from '../tiny-pictures.ts'
import {pdf} from './pdf-file.ts'

const page = () => pdf([[{x: 50, y: 700, text: 'Peres speaks in Baku'}]])
const told = (path: string, bytes: Uint8Array | string) =>
  refuseScan({path, bytes: Buffer.from(bytes)})

const fault = (path: string, bytes: Uint8Array) => faultOf({path, bytes: Buffer.from(bytes)})
const isOpen = (path: string, bytes: Uint8Array) => fault(path, bytes) === 'issue/scan-without-end'

/** A JPEG with another width. */
function sized(bytes: Buffer, width: number): Buffer {
  const copy = Buffer.from(bytes)
  copy.writeUInt16BE(width, copy.indexOf('ffc0', 0, 'hex') + 7)
  return copy
}

/** A TIFF with another length of its points. */
function strips(bytes: Buffer, length: number): Buffer {
  const copy = Buffer.from(bytes)
  copy.writeUInt32LE(length, copy.indexOf('1701', 0, 'hex') + 8)
  return copy
}

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

describe('one that breaks off before there is anything to show is told', () => {
  const cut = whole.filter(([path]) => !/tif/.test(path) && path !== 'A.JPG')
  test.each(cut)('%s, wherever it breaks off', (path, bytes) => {
    for (const share of [0.4, 0.45, 0.55]) {
      const part = bytes.subarray(0, Math.floor(bytes.length * share))
      expect(told(path, part)?.rule, String(share)).toBe('quarantine/scan-broken-off')
      expect(isOpen(path, part), String(share)).toBe(false)
    }
  })

  test('with what to do', () => {
    expect(told('a.png', png().subarray(0, 40))).toEqual({
      rule: 'quarantine/scan-broken-off',
      reason: 'This PNG picture breaks off before there is anything to show, so no page shows it.',
      fix: 'Copy it here again from where it came from.'
    })
  })

  test('a picture without a size is none', () => {
    expect(told('a.jpg', sized(jpeg(), 0))?.rule).toBe('quarantine/scan-broken-off')
  })
})

describe('one that viewers show is shown, and told if it has no end mark', () => {
  const open: readonly (readonly [string, Uint8Array])[] = [
    ['a.jpg', jpeg().subarray(0, -2)],
    ['a.jpg', jpegWithThumbnail().subarray(0, -2)],
    ['a.gif', gif().subarray(0, -1)],
    ['a.gif', gif().subarray(0, -2)],
    ['a.png', png().subarray(0, -12)],
    ['a.png', png().subarray(0, -20)],
    ['a.webp', webp().subarray(0, -3)],
    ['a.tif', strips(tiff(), 200)],
    ['a.tif', tiff().subarray(0, -1)],
    ['a.pdf', Buffer.concat([page(), Buffer.alloc(9_000)])],
    ['a.pdf', page().subarray(0, Buffer.from(page()).lastIndexOf('startxref'))]
  ]
  test.each(open)('%s', (path, bytes) => {
    expect(told(path, bytes)).toBeUndefined()
    expect(isOpen(path, bytes)).toBe(true)
  })

  test.each(whole)('%s has one', (path, bytes) => {
    expect(fault(path, bytes)).toBeUndefined()
  })
})

describe('one that is damaged between its beginning and its end is shown, and told', () => {
  /** With other bytes at an offset from the last place where `mark` stands. */
  function broken(bytes: Buffer, mark: string, offset: number, hex: string): Buffer {
    const copy = Buffer.from(bytes)
    Buffer.from(hex, 'hex').copy(copy, copy.lastIndexOf(mark, undefined, 'latin1') + offset)
    return copy
  }
  const points = jpeg().lastIndexOf('ffda', undefined, 'hex') + 14
  const withPoints = (hex: string) =>
    Buffer.concat([jpeg().subarray(0, points), Buffer.from(hex, 'hex'), jpeg().subarray(points)])
  const holed = (hex: string) => withPoints(`a0${'00'.repeat(64)}${hex}`)
  /** The table of its coefficients says that zeros are points, as those of cameras and scanners do. */
  const withZerosAsPoints = (bytes: Buffer) => broken(bytes, '\xff\xc4\0\x14\x10', 21, '01')
  const pdfWith = (entry: string, bytes: Uint8Array) =>
    Buffer.concat([
      Buffer.from(`%PDF-1.4\n1 0 obj\n<< ${entry} /Length ${bytes.length} >>\nstream\n`),
      bytes,
      Buffer.from('\nendstream\nendobj\ntrailer << /Root 1 0 R >>\n%%EOF\n')
    ])
  const packed = deflateSync(Buffer.from('Peres speaks in Baku, and in Astana.'))
  const flipped = (bytes: Buffer, at: number) => {
    const copy = Buffer.from(bytes)
    copy[at] = copy[at]! ^ 0x10
    return copy
  }
  const damaged: readonly (readonly [string, string, Uint8Array])[] = [
    ['a hole in points of a JPEG', 'a.jpg', withZerosAsPoints(holed('a0'))],
    ['blocks of a GIF', 'a.gif', broken(gif(), '!\xf9', 0, '00')],
    ['codes of a GIF', 'a.gif', broken(gif(), ',\0', 10, '0f')],
    ['what a PDF packs', 'a.pdf', pdfWith('/Filter /FlateDecode', flipped(packed, 9))],
    [
      'a hole at the end of what a PDF packs',
      'a.pdf',
      pdfWith('/Filter [/FlateDecode]', Buffer.concat([packed.subarray(0, -9), Buffer.alloc(600)]))
    ],
    [
      'a JPEG in a PDF',
      'a.pdf',
      pdfWith('/Subtype /Image /Filter /DCTDecode', withZerosAsPoints(holed('a0')))
    ],
    [
      'a hole in a fax in a PDF',
      'a.pdf',
      pdfWith('/Filter /CCITTFaxDecode', Buffer.concat([packed, Buffer.alloc(600), packed]))
    ],
    [
      'a hole between the parts of a PDF',
      'a.pdf',
      Buffer.concat([page().subarray(0, 200), Buffer.alloc(600), page().subarray(200)])
    ],
    ['points of a PNG', 'a.png', broken(png(), 'IDAT', 7, '00ff')],
    ['the size of a PNG', 'a.png', broken(png(), 'IHDR', 7, '09')],
    ['a marker that is none within points', 'a.jpg', withPoints('ff4a')],
    ['restarts in a wrong order', 'a.jpg', withPoints('ffd0a0ffd2a0')],
    ['a first restart that is none', 'a.jpg', withPoints('ffd3a0')],
    ['a header that does not go on', 'a.jpg', broken(jpeg(), '\xff\xc4', 2, '0003')],
    ['chunks of a WebP', 'a.webp', Buffer.concat([webp(), Buffer.from('\0\u0001\u0002\0\0\0\0\0')])]
  ]
  test.each(damaged)('%s', (_, path, bytes) => {
    const copy = Buffer.from(bytes)
    if (path === 'a.webp') copy.writeUInt32LE(copy.length - 8, 4)
    expect(told(path, copy)).toBeUndefined()
    expect(fault(path, copy)).toBe('issue/scan-damaged')
  })

  test.each([
    ['restarts in order, and filling', 'a.jpg', withPoints('a0ffd0a0ffffd1a0ff00a0ffd2')],
    ['zeros of a blank page in a JPEG', 'a.jpg', holed('a0')],
    [
      'what a PDF packs, with bytes behind it',
      'a.pdf',
      pdfWith('/Filter /FlateDecode', Buffer.concat([packed, Buffer.from('\r\n')]))
    ],
    [
      'what a PDF packs without its check sum',
      'a.pdf',
      pdfWith('/Filter /FlateDecode', packed.subarray(0, -4))
    ],
    [
      'what a PDF encrypts',
      'a.pdf',
      Buffer.concat([
        pdfWith('/Filter /FlateDecode', flipped(packed, 9)),
        Buffer.from('/Encrypt %%EOF')
      ])
    ],
    ['a whole JPEG in a PDF', 'a.pdf', pdfWith('/Filter /DCTDecode', jpeg())],
    [
      'points in a PDF that are not packed',
      'a.pdf',
      pdfWith('/Subtype /Image', Buffer.alloc(4_000))
    ],
    ['a second scan', 'a.jpg', withPoints('fffe0004aaaaffda0008010100003f00a0')],
    ['words of a PNG, which no viewer needs', 'a.png', broken(png('words'), 'words', 0, '2121')]
  ])('not %s', (_, path, bytes) => {
    expect([told(path, bytes), fault(path, bytes)]).toEqual([undefined, undefined])
  })
})

describe('the end is found behind', () => {
  test('bytes that fill up a JPEG before its markers', () => {
    const filled = Buffer.concat([Buffer.from('ffd8ffff', 'hex'), jpeg().subarray(2)])
    expect([told('a.jpg', filled), isOpen('a.jpg', filled)]).toEqual([undefined, false])
  })

  test('colors that one picture of a GIF has for itself', () => {
    const at = gif().indexOf(0x2c)
    const own = Buffer.concat([
      gif().subarray(0, at + 9),
      Buffer.from([0x80, ...Array<number>(6).fill(0xff)]),
      gif().subarray(at + 10)
    ])
    expect([told('a.gif', own), isOpen('a.gif', own)]).toEqual([undefined, false])
  })
})

test.each([
  ['a.jpg', 'The text of the page.', 'quarantine/no-scan', 'it holds text', 'ending of its kind'],
  ['a.pdf', '<html><p>Not found</p>', 'quarantine/no-scan', 'it holds text', 'ending of its kind'],
  ['a.png', '', 'quarantine/no-scan', 'it is empty', 'Copy it here again'],
  ['a.tif', '\0\u0001\u0002\0', 'quarantine/no-scan', 'no picture that is known', 'Save it as'],
  ['a.jpg', '\0\0\0\u0018ftypheic\0\0\0\0', 'quarantine/no-scan', 'HEIF', 'Save it as'],
  ['a.png', '<svg xmlns="http://www.w3.org/2000/svg"/>', 'quarantine/no-scan', 'SVG', 'Save it as'],
  [
    'a.png',
    '\ufeff<?xml version="1.0"?>\n<!-- <html> -->\n<!DOCTYPE svg PUBLIC "x" [<!ENTITY a "b">]>\n<svg>',
    ...['quarantine/no-scan', 'SVG', 'Save it as']
  ],
  // A pattern that reads on over the end of a comment would try every way to part them.
  ['a.jpg', '<!-- -->'.repeat(99), 'quarantine/no-scan', 'it holds text', 'ending of its kind'],
  [
    'a.jpg',
    '<!doctype html><html><body><svg width="9"></svg><p>Not found</p>',
    ...['quarantine/no-scan', 'it holds text', 'ending of its kind']
  ]
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
