/** Which encoding a file is in: the right one, or an honest doubt. */
import {describe, expect, test} from 'vitest'
import {decode} from '../../src/archive-folder/decode.ts'
import {encode, paragraphs, sentenceOf} from './paragraphs.ts'

/** ISO-8859 and the older ones have no such dashes; some have no such quotation marks. */
const printable = (text: string, encoding: string) => {
  const dashed = /^(?:windows|mac)/.test(encoding) ? text : text.replaceAll('–', '-')
  return /^(?:windows|mac|iso-8859-15)/.test(encoding) ? dashed : dashed.replace(/[«»]/g, '"')
}

const cases = Object.entries(paragraphs).flatMap(([language, {text, encodings}]) =>
  encodings.map((encoding) => ({language, encoding, text: printable(text, encoding)}))
)

describe('8-bit texts', () => {
  test.each(cases)('a paragraph of $language in $encoding is read', ({encoding, text}) => {
    const {text: read, confidence} = decode(encode(text, encoding))
    expect(read).toBe(text)
    expect(confidence).toBeGreaterThan(0.4)
    expect(confidence).toBeLessThan(1)
  })

  test.each(cases)('a sentence of $language in $encoding is read', ({encoding, text}) => {
    const sentence = sentenceOf(text)
    expect(sentence.length).toBeLessThan(text.length)
    expect(decode(encode(sentence, encoding)).text).toBe(sentence)
  })

  test.each(cases)('no few words of $language in $encoding are misread with confidence', (one) => {
    const words = one.text.split(' ')
    for (let length = 1; length <= 6; length += 1) {
      for (let at = 0; at + length <= words.length; at += 1) {
        const few = words.slice(at, at + length).join(' ')
        const {text, confidence} = decode(encode(few, one.encoding))
        if (text !== few) expect(confidence, few).toBeLessThan(0.4)
      }
    }
  })

  // In windows-1252, bytes 0x80 to 0x9F are printable; some versions of Node read them as controls.
  test('windows-1252 is read as the Encoding Standard says', () => {
    const high = Uint8Array.from({length: 32}, (_, at) => 0x80 + at)
    const expected = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8DŽ\x8F\x90‘’“”•–—˜™š›œ\x9DžŸ'
    for (const fatal of [true, false]) {
      const decoder = new TextDecoder('windows-1252', {fatal})
      expect(decoder.decode(high)).toBe(expected)
      expect(Array.from(high, (byte) => decoder.decode(Uint8Array.of(byte))).join('')).toBe(
        expected
      )
    }
    const text = '“It cost 5 €,” the minister’s aide said – and left… for good.'
    expect(decode(encode(text, 'windows-1252'))).toMatchObject({text, encoding: 'windows-1252'})
  })

  test.each([
    ['an English text with a foreign name', 'Mr. Møller told the press that he was not there.'],
    ['curly quotes alone', 'The president’s visit was the minister’s idea, and nobody’s wish.'],
    ['a capital with a mark', 'The plant of Škoda was sold, and the price was not told to us.']
  ])('%s', (_, text) => {
    expect(decode(encode(text, 'windows-1252')).text).toBe(text)
  })

  test('a byte that the encoding does not have does not change the choice', () => {
    const text = paragraphs['Hebrew']!.text
    const damaged = Buffer.concat([encode(text, 'windows-1255'), Uint8Array.of(0x20, 0xff)])
    expect(decode(damaged)).toMatchObject({encoding: 'windows-1255', text: `${text} \uFFFD`})
  })

  test('bytes of no writing at all are no language', () => {
    const noise = Uint8Array.from({length: 400}, (_, at) => 0x80 + ((at * 73) % 128))
    expect(decode(noise).confidence).toBeLessThan(0.4)
  })
})

describe('UTF-16 without a mark', () => {
  const texts = Object.entries(paragraphs).map(([language, {text}]) => [language, text] as const)
  test.each(texts)('%s', (_, text) => {
    const little = Buffer.from(text, 'utf16le')
    expect(decode(little)).toMatchObject({text, encoding: 'utf-16le', confidence: 0.9})
    expect(decode(Buffer.from(little).swap16())).toMatchObject({text, encoding: 'utf-16be'})
  })

  test('half a character at the end leaves the rest as it is', () => {
    const cut = Buffer.from('Peres in Baku', 'utf16le').subarray(0, -1)
    expect(decode(cut)).toMatchObject({encoding: 'utf-16le', confidence: 0.5})
    expect(decode(cut).text).toBe('Peres in Bak\uFFFD')
  })
})
