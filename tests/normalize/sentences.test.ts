/** Sentences of any text are short, and together they are all that is printed in it. */
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {mentionsWithin} from '../../scripts/normalize/mentions-within.ts'
import type {Mention} from '../../scripts/normalize/stages.ts'
import {sentenceAt, sentences} from '../../scripts/normalize/text.ts'

const partsOf = (text: string) => sentences(text).map(({start, end}) => text.slice(start, end))

describe('sentences', () => {
  test.each([
    ['blanks', 'barley oats wheat '.repeat(700)],
    ['no blanks', '大麥小麥燕麥'.repeat(2000)],
    ['letters of two units', `a${'𠀀'.repeat(4000)}`]
  ])('of a list without a stop are short: %s', (_, text) => {
    const parts = partsOf(text)
    expect(Math.max(...parts.map(({length}) => length))).toBeLessThanOrEqual(2000)
    expect(parts.every((part) => part.isWellFormed())).toBe(true)
    expect(parts.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''))
  })

  test('of prose are whole', () => {
    expect(partsOf('It rained. Mr. Finch stayed in.  “Why?” she said.')).toEqual([
      'It rained.',
      'Mr. Finch stayed in.',
      '“Why?” she said.'
    ])
  })

  test('one is found by any place in it', () => {
    const words = fc.array(fc.constantFrom('It rained. ', 'Why? ', 'oats '), {maxLength: 40})
    fc.assert(
      fc.property(words, fc.nat(400), (some, offset) => {
        const text = some.join('')
        expect(sentenceAt(text, offset)).toEqual(
          sentences(text).findLast(({start}) => start <= offset)
        )
      })
    )
  })
})

test('mentions of a stretch are those that begin in it', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(50), {maxLength: 30}), fc.nat(60), fc.nat(60), (some, from, to) => {
      const all = some.toSorted((a, b) => a - b).map((start) => ({start}) as Mention)
      expect(mentionsWithin(all, from, to)).toEqual(
        all.filter(({start}) => start >= from && start < to)
      )
    })
  )
})
