/** Runs of blanks within prose read as one blank; those between columns and entries are seen. */
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {blanksOfProse} from '../../scripts/normalize/blanks-of-prose.ts'
import {itemInLetters} from '../../scripts/normalize/letters-as-read.ts'
import {itemOf} from './item.ts'
import {saysTheSame} from './says-the-same.ts'
import {stories} from './stories.ts'
import {anyText} from './texts.ts'

const read = (text: string) => itemInLetters(itemOf(text)).item.rendition.text

const english = `PERES BEGINS TOUR

By LENA FISCH

ASTANA, Kazakhstan, June 30, 2009 (Star) — President Shimon Peres of Israel came here on Tuesday with 60 men of business. He had been in Baku since Sunday, where he met Mr. Ilham Aliyev. "It was a good day," he said. The Foreign Minister stayed at home, for he had a cold.

Farmers of the north asked him for pumps. They have had no rain since May 3.
`
const all = {...stories, English: english}

const between = /(?<=\S) (?=\S)/g
const ways: Readonly<Record<string, (text: string, widths: readonly number[]) => string>> = {
  'two blanks for each': (text) => text.replace(between, '  '),
  'two blanks behind stops': (text) => text.replace(/([.?!:]["”’»)]*) (?=\S)/g, '$1  '),
  'tabs for blanks': (text) => text.replace(between, '\t'),
  'blanks at which no line breaks': (text) => text.replace(between, '\u00A0'),
  'such a blank and another behind stops': (text) => text.replace(/([.?!]) (?=\S)/g, '$1\u00A0 '),
  'blanks at the ends of lines': (text) => text.replace(/(?<=\S)\n/g, '  \n'),
  'words spread far': (text, widths) => {
    let index = 0
    return text.replace(between, () => ' '.repeat(widths[(index += 1) % widths.length] ?? 2))
  }
}

describe.each(Object.entries(all))('%s', (_, story) => {
  test.each(Object.entries(ways))('with %s', (_way, change) => {
    saysTheSame(change(story, [2, 3, 2, 4]), story)
  })
})

test('any widths of the blanks of a text say the same', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...Object.keys(ways)),
      fc.array(fc.integer({min: 1, max: 4}), {minLength: 1, maxLength: 40}),
      (way, widths) => {
        saysTheSame(ways[way]!(english, widths), english)
      }
    ),
    {numRuns: 60}
  )
})

/** Lines of one width: the last blanks of a line take what is left. */
function setFlush(words: readonly string[], width: number): string {
  const lines: string[][] = [[]]
  for (const word of words) {
    const last = lines.at(-1)!
    if ([...last, word].join(' ').length > width) lines.push([word])
    else last.push(word)
  }
  return lines
    .map((line, index) => {
      const lacking = width - line.join(' ').length
      if (index === lines.length - 1) return line.join(' ')
      return line
        .map((word, at) => word + (at < line.length - 1 && at < lacking ? '  ' : ' '))
        .join('')
    })
    .map((line) => line.trim())
    .join('\n')
}

test('a paragraph that is set to one width', () => {
  const words = english.split('\n\n')[2]!.split(' ')
  const flush = setFlush(words, 66)
  expect(flush).toMatch(/\S {2}\S/)
  expect(read(flush).replaceAll('\n', ' ')).toBe(words.join(' '))
})

test.each([
  ['a head of a paper', 'Vol. XXII, No. 55          Saturday, March 7, 1953          Five Cents'],
  ['a row of a menu', 'Home  News  Sport  Weather'],
  ['a row of a menu with words of its own', 'Latest News  Our World  Sport and Leisure  Business'],
  ['names in columns', 'Ann Fisk       Lena Horn\nLars Holm      Ada Brown'],
  ['cells behind tabs', 'Ann Fisk\tMarlow\t500\nLena Horn\tCove\t20'],
  ['dots that lead to a sum', 'Ann Fisk ......  500\nLena Horn .....  20'],
  ['rows of figures', 'North End:    13 hrs      15 hrs\nSouth End:    4 hrs       9 hrs'],
  ['words at the ends of a line', 'By ANN FISK     Cove, May 3']
])('%s is seen', (_, row) => {
  expect(blanksOfProse(row)).toEqual([])
  // Typists who set two blanks behind stops have such rows as well.
  expect(read(`${row}\n\n${ways['two blanks behind stops']!(english, [])}`)).toContain(row)
})

test.each([
  ['a menu above lines that are spread', 'Home  News  Sport  Weather'],
  ['a table', 'Ann Fisk       Lena Horn\nLars Holm      Ada Brown']
])('%s is seen', (_, rows) => {
  const prose = setFlush(english.split('\n\n')[2]!.split(' '), 66)
  expect(read(`${rows}\n\n${prose}\n`)).toContain(rows)
})

test('a row that ends in a stop is one of the rows beside it', () => {
  const rows =
    'Ann  Fisk  of  Cove  Lars  Holm  of  Marlow  Lena  Horn\nAda  Brown  of  Cove  Ben  Holm  of  Marlow  Lena  Horn'
  expect(blanksOfProse(rows)).toEqual([])
  expect(blanksOfProse(`${rows}\n\nAnn  Fisk  of  Cove  Lars  Holm  of  Marlow  Co.`)).toEqual([])
})

test('blanks at the beginning of a line are seen', () => {
  const text =
    '    Indented  lines  are  read  as  they  stand,  and  as  far  in  as  they  stand.'
  expect(read(text)).toMatch(/^ {4}Indented lines are/)
})

test('what is read as one are blanks alone, in order, in any text', () => {
  fc.assert(
    fc.property(anyText, fc.constantFrom(...Object.values(ways)), (text, change) => {
      const changed = change(`${english}${text}`, [2, 1, 3])
      let at = 0
      for (const {start, end} of blanksOfProse(changed)) {
        expect(start).toBeGreaterThanOrEqual(at)
        expect(changed.slice(start, end)).toMatch(/^[ \t]+$/)
        at = end
      }
    }),
    {numRuns: 100}
  )
})

test('a run that crosses the end of what a format says stays', () => {
  const text = `Ada Brown,  who was ill,  came on Monday to the north of the town.`
  const cut = text.indexOf(',  who') + 2
  const label = {class: 'markup', rule: 'markup/row'} as const
  const {item} = itemInLetters({...itemOf(text), markup: [{start: 0, end: cut, label}]})
  expect(item.rendition.text).toBe(text.replace('ill,  ', 'ill, '))
  expect(item.markup).toMatchObject([{start: 0, end: cut}])
})
