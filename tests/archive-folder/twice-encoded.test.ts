/** UTF-8 that was taken for windows-1252 and encoded again. */
import {describe, expect, test} from 'vitest'
import {decode, encodedTwice} from '../../src/archive-folder/decode.ts'
import {looksEncodedTwice} from '../../src/archive-folder/twice-encoded.ts'
import {paragraphs} from './paragraphs.ts'

const twice = (text: string, encoding = 'windows-1252') =>
  Buffer.from(
    encoding === 'latin1'
      ? Buffer.from(text).toString('latin1')
      : new TextDecoder(encoding, {ignoreBOM: true}).decode(Buffer.from(text))
  )

describe('what was encoded twice', () => {
  const texts = Object.entries(paragraphs).map(([language, {text}]) => [language, text] as const)
  test.each(texts)('%s is read as it was', (_, text) => {
    for (const encoding of ['windows-1252', 'latin1']) {
      expect(decode(twice(text, encoding))).toEqual({
        text,
        encoding: encodedTwice,
        confidence: 0.9,
        bom: false
      })
    }
  })

  test('the examples', () => {
    expect(decode(Buffer.from('the ministerâ€™s visit')).text).toBe('the minister’s visit')
    expect(decode(Buffer.from('cafÃ©')).text).toBe('café')
    expect(decode(Buffer.from('Ð¿Ñ€')).text).toBe('пр')
  })

  test('a byte order mark that was encoded twice is one', () => {
    expect(decode(twice('\uFEFFIt’s'))).toMatchObject({text: 'It’s', bom: true})
  })
})

describe('what is left as it is', () => {
  test.each([
    ['in part', 'the ministerâ€™s visit, the minister’s café', true],
    ['in part, and a letter that windows-1252 does not have', 'cafÃ© Łódź', true],
    ['French quotation marks behind a no-break space', 'Vive la «\u00A0liberté\u00A0»', false],
    ['one such pair alone', 'la liberté\u00A0»', false],
    ['capitals of Portuguese', 'IRMÃS, AMANHÃ» e NÃO', false],
    ['accents', 'Ça là-bas, où êtes-vous?', false],
    ['Icelandic', 'Ðað er Ísland, Ñ', false],
    ['Cyrillic', 'Президент прибыл', false]
  ])('%s', (_, text, told) => {
    expect(decode(Buffer.from(text))).toMatchObject({text, encoding: 'utf-8', confidence: 1})
    expect(looksEncodedTwice(text)).toBe(told)
  })
})
