import {describe, expect, test} from 'vitest'
import {decode} from '../../src/archive-folder/decode.ts'
import {maximumBytes} from '../../scripts/normalize/read/quarantine.ts'
import {read} from '../../scripts/normalize/read/index.ts'

const bytes = (...numbers: number[]) => Uint8Array.from(numbers)
const utf16 = (text: string, swap: boolean) => {
  const buffer = Buffer.from(text, 'utf16le')
  return swap ? buffer.swap16() : buffer
}
/** Bytes of a text in an 8-bit encoding: the reverse of what TextDecoder reads. */
function encode(text: string, encoding: string): Uint8Array {
  const decoder = new TextDecoder(encoding)
  const table = new Map(
    Array.from({length: 256}, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte])
  )
  return Uint8Array.from(Array.from(text, (character) => table.get(character) ?? 0x3f))
}
const english = 'Peres paid a two-day visit to Kazakhstan last week.'

describe('decoding', () => {
  test.each([
    ['UTF-8', Buffer.from('Azərbaycan'), 'Azərbaycan', 'utf-8', 1, false],
    ['UTF-8 with mark', Buffer.from('\uFEFFx'), 'x', 'utf-8', 1, true],
    ['UTF-16 LE with mark', utf16('\uFEFFx', false), 'x', 'utf-16le', 1, true],
    ['UTF-16 BE with mark', utf16('\uFEFFx', true), 'x', 'utf-16be', 1, true],
    ['UTF-16 LE', utf16(english, false), english, 'utf-16le', 0.9, false],
    ['UTF-16 BE', utf16(english, true), english, 'utf-16be', 0.9, false]
  ])('%s', (_, input, text, encoding, confidence, bom) => {
    expect(decode(Uint8Array.from(input))).toEqual({text, encoding, confidence, bom})
  })

  const eightBit: [string, string, string][] = [
    // In order: quotes, euro, accents; letters that windows-1250 reads otherwise.
    ['windows-1252', '“Où est la clé?” – il a été très bien à Paris, même sans 5 €.', '93 4f f9'],
    ['windows-1251', 'Президент Израиля прибыл в Баку с визитом, и он был рад.', 'cf f0 e5'],
    ['windows-1255', 'נשיא המדינה הגיע לבאקו והוא נפגש עם כל השרים של הממשלה', 'f0 f9 e9'],
    ['koi8-r', 'Президент Израиля прибыл в Баку с визитом, и он был рад.', 'f0 d2 c5']
  ]
  test.each(eightBit)('%s by its words, and never as certain', (encoding, text, start) => {
    const encoded = encode(text, encoding)
    expect(Buffer.from(encoded.subarray(0, 3)).toString('hex')).toBe(start.replaceAll(' ', ''))
    const rendition = decode(encoded)
    expect(rendition).toMatchObject({encoding, text})
    expect(rendition.confidence).toBeLessThan(1)
  })

  test('a damaged byte does not turn a UTF-8 text into another language', () => {
    const text = 'Президент Израиля прибыл в Баку с визитом. '.repeat(10)
    const damaged = Buffer.concat([Buffer.from(text), Uint8Array.of(0xff), Buffer.from(text)])
    expect(decode(damaged)).toEqual({
      text: `${text}\uFFFD${text}`,
      encoding: 'utf-8',
      confidence: 0.7,
      bom: false
    })
  })

  test('a damaged file with a mark is not certain', () => {
    const damaged = Buffer.concat([Buffer.from('\uFEFFabc'), Uint8Array.of(0xff)])
    expect(decode(damaged)).toMatchObject({encoding: 'utf-8', confidence: 0.5, bom: true})
  })

  test('keeps CR LF and NUL', () => {
    expect(decode(Buffer.from('a\r\nb\0c')).text).toBe('a\r\nb\0c')
  })
})

describe('what is set aside, with its reason', () => {
  test.each([
    ['empty.txt', Buffer.from(''), 'quarantine/empty'],
    ['blank.txt', Buffer.from('\uFEFF \r\n\u200B'), 'quarantine/empty'],
    ['image.txt', bytes(0x89, 0x50, 0x4e, 0x47, 0x0d), 'quarantine/not-text'],
    ['office.txt', Buffer.from('PK\u0003\u0004rest'), 'quarantine/not-text'],
    ['binary.txt', Buffer.from('a\u0001\u0002b'.repeat(50)), 'quarantine/not-text'],
    ['large.txt', Buffer.alloc(maximumBytes + 1, 'a'), 'quarantine/too-large'],
    ['page.swf', Buffer.from('<p>x'), 'quarantine/unknown-format'],
    ['README', Buffer.from('x'), 'quarantine/unknown-format']
  ])('%s', async (path, input, rule) => {
    const {items, quarantined} = await read({path, bytes: input})
    expect(items).toEqual([])
    expect(quarantined.map((entry) => [entry.path, entry.rule])).toEqual([[path, rule]])
    expect(quarantined[0]?.fix).not.toBe('')
  })

  test.each(['Sho\0rt text.', 'The bridge re\0opens in June.', 'Мост\u0001 откроют'])(
    'but not for a stray control character: %j',
    async (text) => {
      const {items, quarantined} = await read({path: 'stray.txt', bytes: Buffer.from(text)})
      expect(quarantined).toEqual([])
      expect(items.map(({rendition}) => rendition.text)).toEqual([text])
    }
  )

  test('an unknown format names the known ones', async () => {
    expect((await read({path: 'a.odt', bytes: bytes(1)})).quarantined[0]?.reason).toBe(
      'No reader takes .odt files; known: .txt, .html, .htm, .xhtml, .md, .markdown, .docx, .pdf, .eml, .warc, .warc.gz, .xml, .rss, .atom, .csv, .tsv.'
    )
  })
})
