import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import type {Segment} from '../../src/schema/evidence.ts'
import {encodingWords} from '../../src/views/encoding-words.ts'
import {linesOfOriginal} from '../../src/views/original.ts'
import {scanText, type ScanView} from '../../src/views/scans.ts'

const segment = (start: number, end: number, more: Partial<Segment> = {}): Segment => ({
  start,
  end,
  class: 'body',
  rule: 'body/default',
  ...more
})

describe('lines of an original', () => {
  test('say what is not in the article, and why', () => {
    const text = 'Menu\nTitle\n\nText.\n'
    const lines = linesOfOriginal(text, [
      segment(0, 4, {class: 'menu', reason: 'A menu.'}),
      segment(4, 5, {class: 'blank'}),
      segment(5, 10, {class: 'headline'}),
      segment(10, 12, {class: 'blank'}),
      segment(12, 17),
      segment(17, 18, {class: 'blank'})
    ])
    expect(lines).toEqual([
      [{text: 'Menu', leftOut: 'Menu: A menu.', named: 'Menu'}],
      [{text: 'Title', leftOut: 'Headline', named: 'Headline'}],
      [],
      [{text: 'Text.'}]
    ])
  })

  test('name what is left out at the first stretch of a kind', () => {
    const names = linesOfOriginal('a\nb\n\nc\nText\nd\ne\n', [
      segment(0, 3, {class: 'menu'}),
      segment(3, 5, {class: 'blank'}),
      segment(5, 6, {class: 'menu'}),
      segment(6, 12),
      segment(12, 13, {class: 'menu'}),
      segment(13, 14, {class: 'blank'}),
      segment(14, 16, {class: 'copyright'})
    ]).flatMap((line) => line.map(({text, named}) => [text, named]))
    expect(names).toEqual([
      ['a', 'Menu'],
      ['b', undefined],
      ['c', undefined],
      ['Text', undefined],
      ['d', 'Menu'],
      ['e', 'Copyright notice']
    ])
  })

  test.each([
    ['line ends of every kind', 'a\r\nb\rc\nd', ['a', 'b', 'c', 'd']],
    ['controls, shown as their pictures', 'a\0b\x07\tc\x7F', ['a␀b␇\tc␡']],
    ['empty lines', '\n\n', ['', '']],
    ['nothing', '', ['']]
  ])('%s', (_, text, expected) => {
    const lines = linesOfOriginal(text, [segment(0, text.length)])
    expect(lines.map((line) => line.map((part) => part.text).join(''))).toEqual(expected)
  })

  test('hold every character, wherever it is cut', () => {
    fc.assert(
      fc.property(
        fc.string({unit: fc.constantFrom('a', '\n', 'é', ' ', '<')}),
        fc.array(fc.nat({max: 40})),
        (text, places) => {
          const cuts = [...new Set([0, ...places.map((at) => at % (text.length + 1)), text.length])]
          const ordered = cuts.toSorted((a, b) => a - b)
          const segments = ordered.slice(1).map((end, at) => segment(ordered[at]!, end))
          const lines = linesOfOriginal(text, segments).map((line) =>
            line.map((part) => part.text).join('')
          )
          expect(lines.join('\n')).toBe(text.replace(/\n$/, ''))
        }
      )
    )
  })
})

describe('encodings in words', () => {
  test.each([
    ['utf-8', 1, false, 'UTF-8'],
    ['utf-8', 1, true, 'UTF-8, with a byte order mark'],
    [
      'utf-8',
      0.7,
      false,
      'UTF-8; its few damaged bytes are read as what they likely are, or shown as \uFFFD'
    ],
    ['utf-8 (twice)', 0.9, false, 'UTF-8, encoded twice by mistake; read as it was before'],
    ['utf-16le', 0.9, false, 'UTF-16 (little endian), told by the writing itself (90% sure)'],
    ['koi8-r', 0.95, false, 'KOI8-R, told by the writing itself (95% sure)']
  ])('%s, %f', (encoding, confidence, bom, words) => {
    expect(encodingWords({encoding, confidence, bom})).toBe(words)
  })

  test('an uncertain one is called so', () => {
    expect(encodingWords({encoding: 'windows-1252', confidence: 0.4, bom: false})).toMatch(
      /^Perhaps Windows-1252: .*40% sure/
    )
  })
})

describe('what a scan shows', () => {
  const picture: ScanView = {file: 'a-1.jpg', kind: 'picture'}
  const print: ScanView = {file: 'a.pdf', kind: 'link'}
  test('one picture has no page', () => {
    expect(scanText(picture, [print, picture], 'T')).toBe('Scan of the source of “T”')
  })
  test('several are pages; what is no picture is none', () => {
    const second: ScanView = {file: 'a-2.jpg', kind: 'picture'}
    const all = [print, picture, second]
    expect(scanText(second, all, 'T')).toBe('Scan of the source of “T”, page 2')
    expect(scanText(print, all, 'T')).toBe('Scan of the source of “T”')
  })
})
