/** Lines of sites on the printed edition of a text: its day is another's. */
import {describe, expect, test} from 'vitest'
import {normalize} from '../../scripts/normalize/pipeline.ts'
import {itemOf} from './item.ts'
import {smallReference} from './reference.ts'

const prose =
  'The town council said on Friday that the bees had been counted, and that nobody knew where they had gone in the night before the fair.'
const read = (line: string) =>
  normalize(
    itemOf(
      `Bees Are Counted\n\nBy Ada Brown\nPublished: May 21, 2010\n\n${prose}\n\n${prose} Nobody saw them.\n\n${line}`
    ),
    smallReference
  )

describe('below a text that says its day', () => {
  test.each([
    'A version of this article appeared in print on May 22, 2010, on page A17 of the New York edition.',
    'A version of this article appeared in the print edition of The Star on May 23, 2010.',
    'A version of this article appears in print on May 22, 2010, Section A, Page 17',
    'This story ran on page B3 of the May 22, 2010 edition.',
    'A version of this review was published in the Sunday paper of May 23, 2010.'
  ])('%s', (line) => {
    expect(read(line).article.date).toBe('2010-05-21')
    expect(read(line).evidence.segments.map(({rule}) => rule)).toContain('print-editions/line')
  })
})

test.each([
  'A version of this story is told in the valley to this day, on pages that nobody keeps.',
  'The article appeared to be lost, and the page was white.'
])('no such line: %s', (line) => {
  expect(read(line).evidence.segments.map(({rule}) => rule)).not.toContain('print-editions/line')
})
