/** Texts of ASCII are read by shorter ways; they must read as they do beside a letter that is none. */
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {isCalendarDay} from '../../src/lib/epoch-days.ts'
import {comparedWords} from '../../scripts/normalize/duplicates/shingles.ts'
import {tokenize} from '../../scripts/normalize/names/tokens.ts'
import {words} from '../../scripts/normalize/text.ts'

/** Letters, figures and the marks that words and names are joined and parted by. */
const text = fc.oneof(
  fc.string({
    unit: fc.constantFrom(
      'a',
      'y',
      'i',
      'e',
      'o',
      'v',
      'A',
      'V',
      'Y',
      '1',
      '9',
      "'",
      '.',
      '-',
      '_',
      ' ',
      '\n'
    )
  }),
  fc.string({unit: 'binary-ascii'})
)

const withOther = (printed: string) => `${printed} é`

describe('a text of ASCII alone', () => {
  test.each<[string, (printed: string) => readonly unknown[]]>([
    ['tokens of names', tokenize],
    ['words', words],
    ['words that texts are compared by', comparedWords]
  ])('has the %s that it has beside another letter', (_, read) => {
    fc.assert(
      fc.property(text, (printed) => {
        expect(read(printed)).toEqual(read(withOther(printed)).slice(0, -1))
      })
    )
  })

  test.each([['Kozyrev'], ['Sergeyev'], ['Aliyeva'], ['Lviv']])('%s', (name) => {
    expect(tokenize(name)).toEqual(tokenize(withOther(name)).slice(0, 1))
  })
})

test('a day of the calendar is one that a date can have', () => {
  const number = fc.integer({min: -1, max: 33})
  fc.assert(
    fc.property(fc.integer({min: -1, max: 2500}), number, number, (year, month, day) => {
      const date = new Date(0)
      date.setUTCFullYear(year, month - 1, day)
      const exists = year > 0 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
      expect(isCalendarDay(year, month, day)).toBe(exists)
    })
  )
})
