/** UTF-8 with a few bytes that are none: all else is read right, and each such byte is told. */
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {readDamagedUtf8} from '../../src/archive-folder/damaged-utf8.ts'
import {decode} from '../../src/archive-folder/decode.ts'
import {encode, paragraphs} from './paragraphs.ts'

const joined = (...parts: readonly (string | readonly number[])[]) =>
  Buffer.concat(
    parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part)))
  )

const cafe =
  'Café talks in Zürich\nBaku, 3 May 2005. The ministers met at the Café Müller, near the Hôtel de la Paix, and spoke of Perón, Škoda, Çelik, Gül and Dvořák.\n'

/** The bytes again, from the text and the bytes that are told. */
function bytesOf({text, strays}: NonNullable<ReturnType<typeof readDamagedUtf8>>): Buffer {
  let from = 0
  const parts = strays.map(({at, byte}) => {
    const before = Buffer.from(text.slice(from, at))
    from = at + 1
    return Buffer.concat([before, Buffer.of(byte)])
  })
  return Buffer.concat([...parts, Buffer.from(text.slice(from))])
}

describe('is read as UTF-8', () => {
  test('with a line in windows-1252 at the end, whose words tell it', () => {
    const line = 'Añadido: según el ministro, la reunión será más útil mañana.'
    const bytes = joined(cafe, cafe, [...encode(line, 'windows-1252')])
    expect(decode(bytes)).toEqual({
      text: `${cafe}${cafe}${line}`,
      encoding: 'utf-8',
      confidence: 0.7,
      bom: false
    })
    const read = readDamagedUtf8(bytes)
    expect(read?.readAs).toBe('windows-1252')
    expect(read?.strays.map(({at, byte}) => [at - 2 * cafe.length, byte])).toEqual(
      [...line.matchAll(/[^\0-\x7F]/g)].map(({0: sign, index}) => [index, sign.charCodeAt(0)])
    )
  })

  test('with two words in windows-1252, which could be of others too', () => {
    const read = readDamagedUtf8(joined(cafe, [...encode('Añadido: más', 'windows-1252')]))
    expect(read).toEqual({
      text: `${cafe}A\uFFFDadido: m\uFFFDs`,
      strays: [
        {at: cafe.length + 1, byte: 0xf1},
        {at: cafe.length + 10, byte: 0xe1}
      ]
    })
  })

  test.each([
    ['Turkish', 'Çelik döner ', [0x85], ' İstanbul’da üç gün kaldı.'],
    ['Cyrillic', 'Президент прибыл в Баку. ', [0xa9], ' Газета'],
    ['curly quotes', 'The president’s visit was “short', [0xff], '”, he said.'],
    ['Chinese', '总统访问了巴库和阿斯塔纳', [0xe4], '。']
  ] as const)('a short text: %s', (_, before, stray, after) => {
    const {text, encoding, confidence} = decode(joined(before, stray, after))
    expect({encoding, confidence}).toEqual({encoding: 'utf-8', confidence: 0.7})
    expect(text.slice(0, before.length)).toBe(before)
    expect(text.slice(before.length + stray.length)).toBe(after)
  })

  test('a byte of which nothing tells what it is stays unknown', () => {
    const read = readDamagedUtf8(joined('Президент прибыл в Баку. ', [0x81], ' Газета'))
    expect(read?.text).toContain('\uFFFD')
    expect(read?.readAs).toBeUndefined()
  })

  test('with half a letter at its end', () => {
    const cut = Buffer.from(`${cafe}Café`).subarray(0, -1)
    expect(decode(cut).text).toBe(`${cafe}Caf\uFFFD`)
  })

  test('a sign for what is unknown that the file itself has is not a damaged byte', () => {
    const own = `${cafe}a \uFFFD b `
    expect(readDamagedUtf8(joined(own, [0xff]))?.strays).toEqual([{at: own.length, byte: 0xff}])
  })
})

test('no byte is lost', () => {
  const part = fc.oneof(
    fc.string({unit: 'grapheme'}).map((text) => Buffer.from(text.toWellFormed())),
    fc.uint8Array({maxLength: 3}).map((bytes) => Buffer.from(bytes))
  )
  fc.assert(
    fc.property(fc.array(part, {maxLength: 8}), (parts) => {
      const bytes = Buffer.concat([Buffer.from(cafe), Buffer.from(cafe), ...parts])
      const read = readDamagedUtf8(bytes)
      if (read) expect(bytesOf(read).equals(bytes)).toBe(true)
      const standard = new TextDecoder('utf-8', {ignoreBOM: true}).decode(bytes)
      const known = (text: string) => text.replace(/\uFFFD/g, '')
      if (read?.readAs === undefined && read) expect(known(read.text)).toBe(known(standard))
    })
  )
})

describe('a text that ends within a character', () => {
  const plain = 'The ministers met at the harbor of Baku, and nobody was hurt'
  const latest = (text: string, ...bytes: number[]) => joined(text, bytes)
  test.each<[string, string, number[]]>([
    ['an accent behind ASCII', `${plain} at the caf`, [0xc3]],
    ['a dash behind ASCII, half of it', `${plain} `, [0xe2, 0x80]],
    ['a symbol of four bytes', `${plain} `, [0xf0, 0x9f, 0x98]],
    ['an accent behind one other', 'Talks in Zürich at the caf', [0xc3]],
    ['a letter behind one other', 'Talks in Zürich at the caf', [0xe1]]
  ])('is UTF-8, and what is there of it is told: %s', (_, text, bytes) => {
    const whole = latest(text, ...bytes)
    expect(decode(whole)).toEqual({
      text: text + '\uFFFD'.repeat(bytes.length),
      encoding: 'utf-8',
      confidence: 0.7,
      bom: false
    })
    expect(readDamagedUtf8(whole)?.strays.map(({byte}) => byte)).toEqual(bytes)
  })

  test.each<[string, string, number[], string]>([
    ['a word of one letter', 'Il va de Paris ', [0xe0], ''],
    ['a capital letter', `${plain} `, [0xc3], ''],
    ['a letter that a word ends with', 'Il prend son petit verre au caf', [0xe9], ''],
    ['a byte that begins nothing', `${plain} for 5 `, [0xa3], ''],
    ['a byte that is no part of UTF-8', `${plain} at the caf`, [0xff], ''],
    ['one behind which something stands', `${plain} at the caf`, [0xc3], '.'],
    ['two of them', `${plain} at the caf`, [0xc3, 0xc3], '']
  ])('is not taken for one with %s', (_, text, bytes, more) => {
    expect(readDamagedUtf8(joined(text, bytes, more))).toBeUndefined()
  })
})

describe('is no UTF-8', () => {
  const cases = Object.entries(paragraphs).flatMap(([language, {text, encodings}]) =>
    [...encodings, 'macintosh'].flatMap((encoding) => {
      try {
        const plain = text.replace(/[–«»]/g, '-')
        return [{language, encoding, text: plain, bytes: encode(plain, encoding)}]
      } catch {
        return []
      }
    })
  )
  test.each(cases)('$language in $encoding, whole or in part', ({encoding, text, bytes}) => {
    expect(readDamagedUtf8(bytes)).toBeUndefined()
    const words = text.split(' ')
    for (let length = 1; length <= 6; length += 1) {
      for (let at = 0; at + length <= words.length; at += 1) {
        const few = words.slice(at, at + length).join(' ')
        expect(readDamagedUtf8(encode(few, encoding)), few).toBeUndefined()
      }
    }
  })

  // A capital and `З` are a valid pair: four of seven letters beyond ASCII.
  test.each(['ОФИЦИАЛЬНЫМ', 'ОТНОШЕНИЯ', 'отношения'])('%s in the older Cyrillic ones', (word) => {
    for (const encoding of ['iso-8859-5', 'ibm866', 'koi8-r', 'windows-1251']) {
      expect(readDamagedUtf8(encode(word, encoding)), encoding).toBeUndefined()
    }
  })
})
