import {describe, expect, test} from 'vitest'
import {decode} from '../../src/archive-folder/decode.ts'
import {maximumBytes} from '../../scripts/normalize/read/quarantine.ts'
import {read} from '../../scripts/normalize/read/index.ts'

const bytes = (...numbers: number[]) => Uint8Array.from(numbers)
const utf16 = (text: string, swap: boolean) => {
  const buffer = Buffer.from(text, 'utf16le')
  return swap ? buffer.swap16() : buffer
}
const english = 'Peres paid a two-day visit to Kazakhstan last week.'

describe('decoding', () => {
  test.each([
    ['UTF-8', Buffer.from('Azərbaycan'), 'Azərbaycan', 'utf-8', 1, false],
    ['UTF-8 with mark', Buffer.from('\uFEFFx'), 'x', 'utf-8', 1, true],
    ['UTF-16 LE with mark', utf16('\uFEFFx', false), 'x', 'utf-16le', 1, true],
    ['UTF-16 BE with mark', utf16('\uFEFFx', true), 'x', 'utf-16be', 1, true],
    ['UTF-16 LE', utf16(english, false), english, 'utf-16le', 0.9, false],
    ['UTF-16 BE', utf16(english, true), english, 'utf-16be', 0.9, false],
    ['windows-1252', bytes(0x93, 0x61, 0x94, 0x80, 0xe9), '“a”€é', 'windows-1252', 0.5, false]
  ])('%s', (_, input, text, encoding, confidence, bom) => {
    expect(decode(Uint8Array.from(input))).toEqual({text, encoding, confidence, bom})
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
    ['page.html', Buffer.from('<p>x'), 'quarantine/unknown-format'],
    ['README', Buffer.from('x'), 'quarantine/unknown-format']
  ])('%s', (path, input, rule) => {
    const {items, quarantined} = read({path, bytes: input})
    expect(items).toEqual([])
    expect(quarantined.map((entry) => [entry.path, entry.rule])).toEqual([[path, rule]])
    expect(quarantined[0]?.fix).not.toBe('')
  })

  test('an unknown format names the known ones', () => {
    expect(read({path: 'a.eml', bytes: bytes(1)}).quarantined[0]?.reason).toBe(
      'No reader takes `.eml` files; known: .txt.'
    )
  })
})
