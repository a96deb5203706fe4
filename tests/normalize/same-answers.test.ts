/** What makes the work on a text quicker gives what the plain way gives. */
import type {RootContent} from 'mdast'
import fc from 'fast-check'
import {remark} from 'remark'
import {describe, expect, it} from 'vitest'
import {allMatches} from '../../scripts/normalize/matches.ts'
import {remembered} from '../../scripts/normalize/remembered.ts'
import {renderMarkdown} from '../../scripts/normalize/render.ts'
import {toSet} from '../../scripts/normalize/duplicates/shingles.ts'
import {datePatterns, patternsFor} from '../../scripts/normalize/time/date-patterns.ts'
import {collapseWhitespace} from '../../src/lib/whitespace.ts'
import type {LabeledUnit} from '../../scripts/normalize/stages.ts'

const pieces = (...parts: string[]) =>
  fc.array(fc.constantFrom(...parts), {maxLength: 14}).map((all) => all.join(''))

describe('all matches', () => {
  it.each([
    ['a lookahead', /(?=(b.))/gu, 'abcb😀b'],
    ['nothing before pairs of surrogates', /(?:^|😀|)\s*/gu, '😀😀 a😀'],
    ['words', /\p{L}+/gu, 'one two']
  ])('are those of matchAll: %s', (_, pattern, text) => {
    const plain = [...text.matchAll(pattern)].map((match) => [match.index, ...match])
    expect(allMatches(text, pattern).map((match) => [match.index, ...match])).toEqual(plain)
  })
})

describe('remembered answers', () => {
  it('are made once a text, and again for a long one', () => {
    const asked: string[] = []
    const length = remembered((text) => asked.push(text))
    for (const text of ['a', 'b', 'a', 'c'.repeat(6000), 'c'.repeat(6000)]) length(text)
    expect(asked.map((text) => text[0])).toEqual(['a', 'b', 'c', 'c'])
  })

  it('are no more than are to be held', () => {
    const asked: string[] = []
    const upper = (text: string) => asked.push(text) && text.toUpperCase()
    const work = remembered(upper, {answers: 2, characters: 3})
    expect(['a', 'b', 'a', 'b'].map(work)).toEqual(['A', 'B', 'A', 'B'])
    expect(asked).toEqual(['a', 'b'])
    // A third takes the place of both.
    expect(['abc', 'abc', 'a', 'abc'].map(work)).toEqual(['ABC', 'ABC', 'A', 'ABC'])
    expect(asked).toEqual(['a', 'b', 'abc', 'a'])
    work('abcd')
    work('abcd')
    expect(asked.slice(4)).toEqual(['abcd', 'abcd'])
  })

  it('stay right when more texts come than are held', () => {
    const upper = remembered((text) => text.toUpperCase())
    for (let round = 0; round < 2; round += 1)
      for (let index = 0; index < 1500; index += 1) expect(upper(`t${index}`)).toBe(`T${index}`)
  })
})

describe('Markdown', () => {
  const marks = [
    'word',
    '1',
    '1.',
    '2)',
    '-',
    '+',
    '*',
    '_',
    '#',
    '=',
    '>',
    '<',
    '[',
    ']',
    '(',
    ')'
  ]
  const others = [
    '!',
    '`',
    '~',
    '&amp',
    '&',
    '\\',
    ' ',
    '.',
    ',',
    '“',
    '’',
    '$',
    '%',
    ':',
    '/',
    'é'
  ]
  const unit = fc.record({
    text: pieces(...marks, ...others),
    class: fc.constantFrom('body', 'subhead', 'menu')
  })

  it('of each block by itself is that of all blocks together', () => {
    fc.assert(
      fc.property(fc.array(unit, {maxLength: 4}), (parts) => {
        const units = parts.map(
          ({text, class: own}) => ({text, label: {class: own, rule: 'x/y'}}) as LabeledUnit
        )
        const children = units.flatMap(({text, label}): RootContent[] => {
          const value = collapseWhitespace(text)
          if (value === '' || label.class === 'menu') return []
          const content = [{type: 'text' as const, value}]
          return label.class === 'body'
            ? [{type: 'paragraph' as const, children: content}]
            : [{type: 'heading' as const, depth: 2 as const, children: content}]
        })
        const openingOfAddress = {
          character: '<',
          after: "[\\w.!#$%&'*+/=?^`{|}~-]+@",
          inConstruct: 'phrasing' as const
        }
        const settings = {
          bullet: '-' as const,
          rule: '-' as const,
          fences: true,
          unsafe: [openingOfAddress]
        }
        const whole = remark().data('settings', settings).stringify({type: 'root', children})
        expect(renderMarkdown(units)).toBe(whole)
      }),
      {numRuns: 1500}
    )
  })
})

describe('patterns of dates', () => {
  const signs = ['2009', '1987', '9', '09', '12', '-', '/', '.', ' ', ', ', 'July', 'may', 'VII']
  const words = [
    ' de ',
    ' of ',
    'th',
    'Thursday',
    ' the ',
    ' day of ',
    'tháng',
    'жылғы',
    ' m. ',
    '\n'
  ]

  it('are left out only where they cannot match', () => {
    fc.assert(
      fc.property(pieces(...signs, ...words), (text) => {
        const tried = new Set(patternsFor(text))
        for (const {pattern} of datePatterns) {
          if (!tried.has(pattern)) expect(allMatches(text, pattern)).toEqual([])
        }
      }),
      {numRuns: 5000}
    )
  })

  it.each([
    'Thursday, July 9, 2009',
    'Tuesday, Jan. 10, the 10th day of 1989',
    '9 de julio de 2009',
    '2009-07-09',
    '2009. július 9.',
    '2009 жылғы 9 шілде',
    '9.VII.2009',
    '9 tháng 7 năm 2009',
    '9. 7. 2009',
    'July 2009'
  ])('are tried on what they are for: %s', (text) => {
    expect(patternsFor(text).some((pattern) => allMatches(text, pattern).length > 0)).toBe(true)
  })
})

describe('white space and sets', () => {
  it('is folded as one pattern would fold it', () => {
    fc.assert(
      fc.property(pieces(' ', '  ', '\t', '\r\n', 'a', 'é', '\u00A0'), (text) => {
        const plain = text.replace(/[ \t\r\n]+/g, ' ').replace(/^ | $/g, '')
        expect(collapseWhitespace(text)).toBe(plain)
      })
    )
  })

  it('holds each number once, ascending', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({min: 0, max: 40})), (numbers) => {
        const plain = [...new Set(numbers)].toSorted((a, b) => a - b)
        expect([...toSet(numbers)]).toEqual(plain)
      })
    )
  })
})
